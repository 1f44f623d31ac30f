package pl.zwornik.id;

import java.util.Objects;

/**
 * The identifier of a meeting, such as {@code sesja-1-2021}.
 *
 * @param value {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters
 * @since 0.1.0
 */
public record MeetingId(String value) implements Id, Comparable<MeetingId> {

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of the form of an id, or holds a PESEL
     */
    public MeetingId {
        IdSyntax.check(value);
    }

    /** Returns the id of a text; the inverse of {@link #toString()}. */
    public static MeetingId parse(String text) {
        return new MeetingId(Objects.requireNonNull(text, "text"));
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    @Override
    public int compareTo(MeetingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
