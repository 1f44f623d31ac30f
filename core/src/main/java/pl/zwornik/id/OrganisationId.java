package pl.zwornik.id;

import java.util.Objects;

/**
 * The identifier of an organisation, such as {@code ops-dopiewo}.
 *
 * @param value {@code [a-z0-9]+(-[a-z0-9]+)*}, at most 64 characters
 * @since 0.1.0
 */
public record OrganisationId(String value) implements Id, Comparable<OrganisationId> {

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of the form of an id, or holds a PESEL
     */
    public OrganisationId {
        IdSyntax.check(value);
    }

    /** Returns the id of a text; the inverse of {@link #toString()}. */
    public static OrganisationId parse(String text) {
        return new OrganisationId(Objects.requireNonNull(text, "text"));
    }

    @Override
    public Kind kind() {
        return Kind.ORGANISATION;
    }

    @Override
    public int compareTo(OrganisationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
