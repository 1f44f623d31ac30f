package pl.zwornik.fact.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what looks like a PESEL: eleven digits by themselves, the last of them a check digit, the first six a birthday.
 *
 * <p>The number of the month tells the century: from 81 the 1800s, from 1 the 1900s, from 21 the 2000s, from 41 the 2100s,
 * from 61 the 2200s. Telephone numbers with the prefix 48 look alike: behind a plus, or behind a word for a telephone,
 * they are none; elsewhere 48 is a year of birth of the 1900s only.
 */
public final class PeselNumbers {

    /** How many digits there are. */
    public static final int LENGTH = 11;

    private static final String WEIGHTS = "1379137913";
    private static final List<Integer> CENTURIES = List.of(1900, 2000, 2100, 2200, 1800);
    private static final int PREFIX_OF_POLAND = 48;
    private static final Set<String> TELEPHONE =
            Set.of("tel", "telefon", "telefonu", "kom", "komórka", "fax", "faks", "phone", "mobile");
    private static final String OWN_NAME = "pesel";

    private PeselNumbers() {}

    /** Tells whether one stands in a text. */
    public static boolean isIn(String text) {
        return next(text, 0) >= 0;
    }

    /** Returns where the next one starts, from an index on; -1 where there is none. */
    public static int next(String text, int from) {
        int start = from;
        while (start < text.length()) {
            if (!isDigit(text, start)) {
                start++;
                continue;
            }
            int end = start;
            while (isDigit(text, end)) {
                end++;
            }
            if (end - start == LENGTH && isOne(text, start)) {
                return start;
            }
            start = end;
        }
        return -1;
    }

    private static boolean isOne(String text, int start) {
        return hasCheckDigit(text, start)
                && hasBirthday(text, start)
                && isAlone(text, start)
                && !isDialled(text, start);
    }

    private static boolean hasCheckDigit(String text, int start) {
        int sum = digit(text, start + LENGTH - 1);
        for (int i = 0; i < WEIGHTS.length(); i++) {
            sum += digit(WEIGHTS, i) * digit(text, start + i);
        }
        return sum % 10 == 0;
    }

    private static boolean hasBirthday(String text, int start) {
        int year = number(text, start);
        int month = number(text, start + 2);
        boolean mayBeDialled = year == PREFIX_OF_POLAND && month > 20;
        try {
            LocalDate.of(CENTURIES.get(month / 20) + year, month % 20, number(text, start + 4));
            return !mayBeDialled;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A letter or a decimal point that touches the digits makes them a part of something else; its own name does not. */
    private static boolean isAlone(String text, int start) {
        int end = start + LENGTH;
        boolean decimal = (end + 1 < text.length() && ".,".indexOf(text.charAt(end)) >= 0 && isDigit(text, end + 1))
                || (start > 1 && ".,".indexOf(text.charAt(start - 1)) >= 0 && isDigit(text, start - 2));
        boolean letterBehind = end < text.length() && Character.isLetter(text.charAt(end));
        boolean letterBefore = start > 0 && Character.isLetter(text.charAt(start - 1));
        return !decimal && !letterBehind && (!letterBefore || word(text, start).equals(OWN_NAME));
    }

    private static boolean isDialled(String text, int start) {
        int before = start;
        while (before > 0 && " \u00a0:.(".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        return before > 0
                && (text.charAt(before - 1) == '+'
                        || (number(text, start) == PREFIX_OF_POLAND && TELEPHONE.contains(word(text, before))));
    }

    /** Returns the word that ends at an index, in lower case. */
    private static String word(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LENGTH && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static int number(String text, int start) {
        return 10 * digit(text, start) + digit(text, start + 1);
    }

    private static int digit(String text, int index) {
        return text.charAt(index) - '0';
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
