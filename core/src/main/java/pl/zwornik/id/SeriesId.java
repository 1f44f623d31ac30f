package pl.zwornik.id;

import java.util.Objects;

/**
 * The identifier of a series of meetings, such as {@code moc-owe-srody}.
 *
 * @param value {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters
 * @since 0.1.0
 */
public record SeriesId(String value) implements Id, Comparable<SeriesId> {

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of the form of an id, or holds a PESEL
     */
    public SeriesId {
        IdSyntax.check(value);
    }

    /** Returns the id of a text; the inverse of {@link #toString()}. */
    public static SeriesId parse(String text) {
        return new SeriesId(Objects.requireNonNull(text, "text"));
    }

    @Override
    public Kind kind() {
        return Kind.SERIES;
    }

    @Override
    public int compareTo(SeriesId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
