package pl.zwornik.charter;

import pl.zwornik.result.internal.Checks;

/**
 * How the votes on one motion fell. Who was present and did not vote is in none of the numbers.
 *
 * @param inFavour votes for, 0 to 1 000 000
 * @param against votes against, 0 to 1 000 000
 * @param abstaining abstentions (wstrzymujące się), 0 to 1 000 000
 * @since 0.1.0
 */
public record Tally(int inFavour, int against, int abstaining) {

    private static final int MOST = 1_000_000;

    /**
     * Checks the numbers.
     *
     * @throws pl.zwornik.result.MalformedCodeException if one is out of range
     */
    public Tally {
        Checks.requireForm(
                isNumber(inFavour) && isNumber(against) && isNumber(abstaining), CharterFailures.TALLY_MALFORMED);
    }

    /** Returns how many votes were cast: for, against and abstaining. */
    public int cast() {
        return inFavour + against + abstaining;
    }

    private static boolean isNumber(int votes) {
        return votes >= 0 && votes <= MOST;
    }

    /** Returns the three numbers in the order in which minutes give them, such as {@code 14:3:5}. */
    @Override
    public String toString() {
        return inFavour + ":" + against + ":" + abstaining;
    }
}
