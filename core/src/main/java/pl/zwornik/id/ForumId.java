package pl.zwornik.id;

import java.util.Objects;

/**
 * The identifier of a forum, such as {@code forum-mocy}.
 *
 * @param value {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters
 * @since 0.1.0
 */
public record ForumId(String value) implements Id, Comparable<ForumId> {

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of the form of an id, or holds a PESEL
     */
    public ForumId {
        IdSyntax.check(value);
    }

    /** Returns the id of a text; the inverse of {@link #toString()}. */
    public static ForumId parse(String text) {
        return new ForumId(Objects.requireNonNull(text, "text"));
    }

    @Override
    public Kind kind() {
        return Kind.FORUM;
    }

    @Override
    public int compareTo(ForumId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
