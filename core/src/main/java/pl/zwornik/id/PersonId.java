package pl.zwornik.id;

import java.util.Objects;

/**
 * The identifier of a person, such as {@code p-7f3a91}; opaque, never made from the name.
 *
 * @param value {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters
 * @since 0.1.0
 */
public record PersonId(String value) implements Id, Comparable<PersonId> {

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of the form of an id, or holds a PESEL
     */
    public PersonId {
        IdSyntax.check(value);
    }

    /** Returns the id of a text; the inverse of {@link #toString()}. */
    public static PersonId parse(String text) {
        return new PersonId(Objects.requireNonNull(text, "text"));
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
