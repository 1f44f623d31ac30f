package pl.zwornik.organisation;

import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/**
 * A tax identification number (NIP): ten digits, the last of them a check digit.
 *
 * <p>The check digit is the sum of the first nine, weighted 6 5 7 2 3 4 5 6 7, modulo 11; where that is 10 there is no
 * such number. Immutable and thread-safe.
 *
 * @param value the ten digits
 * @since 0.1.0
 */
public record Nip(String value) {

    private static final int LENGTH = 10;
    private static final String WEIGHTS = "657234567";

    /**
     * Checks form and check digit.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it is not ten digits, the check digit is another, or no such
     *     number is ever given
     */
    public Nip {
        Objects.requireNonNull(value, "value");
        Checks.requireForm(Digits.are(value, LENGTH), OrganisationFailures.NIP_MALFORMED);
        int remainder = Digits.sum(value, WEIGHTS) % 11;
        Checks.requireForm(remainder != 10 && !Digits.areZero(value), OrganisationFailures.NIP_NEVER_GIVEN);
        Checks.requireForm(remainder == Digits.at(value, LENGTH - 1), OrganisationFailures.NIP_CHECK_DIGIT);
    }

    /**
     * Returns the number of a text as people write it: spaces and hyphens between the digits and {@code PL} before them do
     * not count. The inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException as the constructor does
     */
    public static Nip parse(String text) {
        String digits = Digits.joined(Objects.requireNonNull(text, "text"));
        return new Nip(digits.startsWith("PL") ? digits.substring(2) : digits);
    }

    /** Returns the ten digits. */
    @Override
    public String toString() {
        return value;
    }
}
