package pl.zwornik.organisation;

import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/**
 * A number of the National Court Register (KRS): ten digits with leading zeros, without a check digit.
 *
 * <p>Associations, foundations and companies have one; units of local government have none. Immutable and thread-safe.
 *
 * @param value the ten digits
 * @since 0.1.0
 */
public record Krs(String value) {

    private static final int LENGTH = 10;

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it is not ten digits, or all are zero
     */
    public Krs {
        Objects.requireNonNull(value, "value");
        Checks.requireForm(Digits.are(value, LENGTH) && !Digits.areZero(value), OrganisationFailures.KRS_MALFORMED);
    }

    /**
     * Returns the number of a text as people write it: spaces and hyphens between the digits do not count. The inverse of
     * {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException as the constructor does
     */
    public static Krs parse(String text) {
        return new Krs(Digits.joined(Objects.requireNonNull(text, "text")));
    }

    /** Returns the ten digits. */
    @Override
    public String toString() {
        return value;
    }
}
