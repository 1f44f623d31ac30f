package pl.zwornik.people;

import java.util.List;
import java.util.Objects;
import pl.zwornik.fact.internal.PeselNumbers;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;

/**
 * Finds PESEL numbers, which identify natural persons and are never kept, in texts that come from elsewhere.
 *
 * <p>A number is eleven digits with a right check digit (weights 1 3 7 9 1 3 7 9 1 3, modulo 10) and a real birthday, whose
 * month tells the century. Digits of every script count, signs without a width do not; letters and commas may touch it. One
 * space or dash may stand between birthday and rest, within the birthday as in {@code 44-05-14}, before the check digit, or
 * between all digits. What is none: a part of a hexadecimal number, a decimal fraction, a number behind a plus, unless the word PESEL stands before that.
 * Telephone numbers that begin with 48 look alike: those in groups or behind a word such as {@code tel.} are none, and
 * elsewhere 48 counts as a year of birth of the 1900s only.
 *
 * <p>Every text of the model refuses such a number; whoever imports free text takes it out first. All methods are pure.
 *
 * @since 0.1.0
 */
public final class PeselDetector {

    /** What stands in place of a number that was taken out. */
    public static final String MARK = "[…]";

    private PeselDetector() {}

    /** Tells whether a text holds a PESEL. */
    public static boolean isIn(String text) {
        return PeselNumbers.isIn(Objects.requireNonNull(text, "text"));
    }

    /** Returns a text with each PESEL replaced by {@link #MARK}. */
    public static String without(String text) {
        return PeselNumbers.without(Objects.requireNonNull(text, "text"), MARK);
    }

    /**
     * Returns a text of an import with each PESEL replaced by {@link #MARK}, and a warning where one was.
     *
     * @param place where the text stands in the input
     */
    public static Outcome<String> imported(String text, Place place) {
        String rest = without(text);
        return rest.equals(text)
                ? Outcome.of(text)
                : Outcome.of(
                        rest,
                        List.of(Failure.of(PeopleFailures.PESEL_WITHHELD, place).as(Severity.WARNING)));
    }
}
