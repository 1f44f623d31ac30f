package pl.zwornik.id;

import java.util.Objects;

/**
 * The identifier of a part of an aggregate, such as a seat of a council; unique only within that aggregate.
 *
 * @param value {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters
 * @since 0.1.0
 */
public record LocalId(String value) implements Comparable<LocalId> {

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of the form of an id, or holds a PESEL
     */
    public LocalId {
        IdSyntax.check(value);
    }

    /** Returns the id of a text; the inverse of {@link #toString()}. */
    public static LocalId parse(String text) {
        return new LocalId(Objects.requireNonNull(text, "text"));
    }

    @Override
    public int compareTo(LocalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
