package pl.zwornik.organisation;

import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/**
 * A number of the business register (REGON): nine digits, or fourteen for a local unit, whose first nine are the number of
 * the whole.
 *
 * <p>Digit 9 is the sum of the first eight, weighted 8 9 2 3 4 5 6 7, modulo 11, with 10 as 0; digit 14 the sum of the
 * first thirteen, weighted 2 4 8 5 0 9 7 3 6 1 2 4 8, likewise. Nine zeros, which would pass, are no number. Immutable and
 * thread-safe.
 *
 * @param value the digits
 * @since 0.1.0
 */
public record Regon(String value) {

    private static final int SHORT = 9;
    private static final int LONG = 14;
    private static final String WEIGHTS = "89234567";
    private static final String LONG_WEIGHTS = "2485097361248";

    /**
     * Checks form and check digits.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it is not nine or fourteen digits, a check digit is another, or
     *     no such number is ever given
     */
    public Regon {
        Objects.requireNonNull(value, "value");
        boolean local = value.length() == LONG;
        Checks.requireForm(Digits.are(value, local ? LONG : SHORT), OrganisationFailures.REGON_MALFORMED);
        Checks.requireForm(!Digits.areZero(value.substring(0, SHORT)), OrganisationFailures.REGON_NEVER_GIVEN);
        Checks.requireForm(
                isChecked(value, WEIGHTS) && (!local || isChecked(value, LONG_WEIGHTS)),
                OrganisationFailures.REGON_CHECK_DIGIT);
    }

    /**
     * Returns the number of a text as people write it: spaces and hyphens between the digits do not count. The inverse of
     * {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException as the constructor does
     */
    public static Regon parse(String text) {
        return new Regon(Digits.joined(Objects.requireNonNull(text, "text")));
    }

    /** Tells whether it is of a local unit, with fourteen digits. */
    public boolean isOfLocalUnit() {
        return value.length() == LONG;
    }

    /** Returns the number of the whole: of a local unit its first nine digits, otherwise this one. */
    public Regon ofWhole() {
        return isOfLocalUnit() ? new Regon(value.substring(0, SHORT)) : this;
    }

    private static boolean isChecked(String digits, String weights) {
        return Digits.sum(digits, weights) % 11 % 10 == Digits.at(digits, weights.length());
    }

    /** Returns the digits. */
    @Override
    public String toString() {
        return value;
    }
}
