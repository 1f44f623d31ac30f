package pl.zwornik.fact.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what looks like a PESEL: eleven digits, the last of them a check digit, the first six a birthday.
 *
 * <p>The number of the month tells the century: from 81 the 1800s, from 1 the 1900s, from 21 the 2000s, from 41 the 2100s,
 * from 61 the 2200s. Digits of every script count, signs without a width do not, and letters and commas may touch the number;
 * it is none as a part of a hexadecimal number, nor as a fraction, behind a point with one to three digits before it. A number in groups is found as people write it, birthday
 * and rest apart, for birthdays of the 1900s and 2000s.
 *
 * <p>Telephone numbers with the prefix 48 look alike: behind a plus, or behind a word for a telephone, they are none; nor are
 * they in groups; elsewhere 48 is a year of birth of the 1900s only.
 */
public final class PeselNumbers {

    /** How many digits there are. */
    static final int LENGTH = 11;

    /** Where one stands in a text: from its first digit to behind its last. */
    private record Span(int start, int end) {}

    private static final String WEIGHTS = "1379137913";
    private static final List<Integer> CENTURIES = List.of(1900, 2000, 2100, 2200, 1800);
    private static final String PREFIX_OF_POLAND = "48";

    /** The lengths of groups: the birthday in one or in three, the rest in one or with its check digit apart, or all apart. */
    private static final Set<String> GROUPED = Set.of("6,5,", "6,4,1,", "2,2,2,5,", "2,2,2,4,1,", "1,".repeat(LENGTH));

    private static final String TOGETHER = LENGTH + ",";

    private PeselNumbers() {}

    /** Tells whether one stands in a text. */
    public static boolean isIn(String text) {
        return !in(text).isEmpty();
    }

    /** Tells whether one stands, its digits together, in an id or a code; groups of digits in these are other things. */
    public static boolean isInCode(String code) {
        int run = 0;
        for (int i = 0; i < code.length() && run < LENGTH; i++) { // nearly every code has fewer, and is looked at once
            run = code.charAt(i) >= '0' && code.charAt(i) <= '9' ? run + 1 : 0;
        }
        return run == LENGTH && in(code).stream().anyMatch(one -> one.end() - one.start() == LENGTH);
    }

    /** Returns a text with each of them replaced. */
    public static String without(String text, String mark) {
        List<Span> numbers = in(text);
        if (numbers.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        for (Span number : numbers) {
            rest.append(text, from, number.start()).append(mark);
            from = number.end();
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** Returns where they stand in a text, in order, none overlapping another. */
    private static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        List<DigitGroup> groups = DigitGroup.of(text);
        int free = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).start() >= free) {
                Optional<Span> one = from(text, groups, i);
                one.ifPresent(found::add);
                free = one.map(Span::end).orElse(free);
            }
        }
        return found;
    }

    /** Returns the number that starts with a group. */
    private static Optional<Span> from(String text, List<DigitGroup> groups, int first) {
        StringBuilder digits = new StringBuilder();
        StringBuilder shape = new StringBuilder();
        int last = first - 1;
        do {
            last++;
            DigitGroup group = groups.get(last);
            if (group.digits().length() > LENGTH) {
                return Optional.empty();
            }
            digits.append(group.digits());
            shape.append(group.digits().length()).append(',');
        } while (digits.length() < LENGTH
                && last + 1 < groups.size()
                && groups.get(last + 1).joined());
        boolean together = TOGETHER.contentEquals(shape);
        DigitContext around = new DigitContext(
                text, groups.get(first).start(), groups.get(last).end());
        return (together || GROUPED.contains(shape.toString()))
                        && hasCheckDigit(digits)
                        && hasBirthday(digits)
                        && !isFraction(text, groups, first)
                        && (around.isNamed()
                                || ((together || isLikely(digits))
                                        && !around.isHexadecimal()
                                        && !around.isDialled(isPolish(digits))))
                ? Optional.of(new Span(around.start(), around.end()))
                : Optional.empty();
    }

    private static boolean hasCheckDigit(CharSequence digits) {
        int sum = digit(digits, LENGTH - 1);
        for (int i = 0; i < WEIGHTS.length(); i++) {
            sum += digit(WEIGHTS, i) * digit(digits, i);
        }
        return sum % 10 == 0;
    }

    private static boolean hasBirthday(StringBuilder digits) {
        int month = number(digits, 2);
        boolean mayBeDialled = isPolish(digits) && month > 20;
        try {
            LocalDate.of(CENTURIES.get(month / 20) + number(digits, 0), month % 20, number(digits, 4));
            return !mayBeDialled;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Groups of digits are many things: the birthday is one of people who may live, and the number not dialled. */
    private static boolean isLikely(StringBuilder digits) {
        return number(digits, 2) < 40 && !isPolish(digits);
    }

    /** Coordinates have one to three digits before the point. */
    private static boolean isFraction(String text, List<DigitGroup> groups, int index) {
        int point = groups.get(index).start() - 1;
        return index > 0
                && text.charAt(point) == '.'
                && groups.get(index - 1).end() == point
                && groups.get(index - 1).digits().length() <= 3;
    }

    private static boolean isPolish(StringBuilder digits) {
        return digits.indexOf(PREFIX_OF_POLAND) == 0;
    }

    private static int number(CharSequence digits, int start) {
        return 10 * digit(digits, start) + digit(digits, start + 1);
    }

    private static int digit(CharSequence digits, int index) {
        return digits.charAt(index) - '0';
    }
}
