package pl.zwornik.fact;

import java.util.Objects;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.internal.Checks;

/**
 * How many, as the source says it: exactly, more than, at least, about, or not known.
 *
 * <p>The text is {@code 22}, {@code >100}, {@code >=13}, {@code ~50} or {@code ?}. Immutable and thread-safe.
 *
 * @param bound how the number is meant
 * @param number 0 to 2 147 483 647; 0 where not known
 * @since 0.1.0
 */
public record Count(Bound bound, int number) {

    /** How the number of a {@link Count} is meant. */
    public enum Bound {
        /** That many. */
        EXACTLY(""),
        /** More, but not that many: {@code >}. */
        MORE_THAN(">"),
        /** That many or more: {@code >=}. */
        AT_LEAST(">="),
        /** Near that many: {@code ~}. */
        ABOUT("~"),
        /** Not known: {@code ?}. */
        UNKNOWN("?");

        private final String mark;

        Bound(String mark) {
            this.mark = mark;
        }
    }

    private static final Count UNKNOWN = new Count(Bound.UNKNOWN, 0);

    /**
     * Checks the number.
     *
     * @throws pl.zwornik.result.MalformedCodeException if it is negative, or given where the count is not known
     */
    public Count {
        Objects.requireNonNull(bound, "bound");
        Checks.requireForm(number >= 0 && (bound != Bound.UNKNOWN || number == 0), FactFailures.COUNT_MALFORMED);
    }

    /** Returns exactly that many. */
    public static Count exactly(int number) {
        return new Count(Bound.EXACTLY, number);
    }

    /** Returns more than that many. */
    public static Count moreThan(int number) {
        return new Count(Bound.MORE_THAN, number);
    }

    /** Returns that many or more. */
    public static Count atLeast(int number) {
        return new Count(Bound.AT_LEAST, number);
    }

    /** Returns about that many. */
    public static Count about(int number) {
        return new Count(Bound.ABOUT, number);
    }

    /** Returns the count that is not known. */
    public static Count unknown() {
        return UNKNOWN;
    }

    /**
     * Returns the count of a text; the inverse of {@link #toString()}.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form
     */
    public static Count parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.equals("?")) {
            return UNKNOWN;
        }
        Bound bound = Bound.EXACTLY;
        for (Bound candidate : new Bound[] {Bound.AT_LEAST, Bound.MORE_THAN, Bound.ABOUT}) {
            if (text.startsWith(candidate.mark)) {
                bound = candidate;
                break;
            }
        }
        return new Count(bound, number(text.substring(bound.mark.length())));
    }

    /** Tells whether it is one number. */
    public boolean isExact() {
        return bound == Bound.EXACTLY;
    }

    /** Tells whether it is that many; unknown where the count allows it without saying so. */
    public Tri is(int other) {
        return switch (bound) {
            case EXACTLY -> Tri.of(number == other);
            case MORE_THAN -> other > number ? Tri.UNKNOWN : Tri.NO;
            case AT_LEAST -> other >= number ? Tri.UNKNOWN : Tri.NO;
            case ABOUT, UNKNOWN -> Tri.UNKNOWN;
        };
    }

    /** Tells whether it is more than that many; unknown where the count allows it without saying so. */
    public Tri exceeds(int other) {
        boolean more =
                switch (bound) {
                    case EXACTLY, AT_LEAST -> number > other;
                    case MORE_THAN -> number >= other;
                    case ABOUT, UNKNOWN -> false;
                };
        return more ? Tri.YES : isExact() ? Tri.NO : Tri.UNKNOWN;
    }

    private static int number(String digits) {
        boolean canonical = !digits.isEmpty()
                && digits.length() <= 10
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && (digits.length() == 1 || digits.charAt(0) != '0');
        Checks.requireForm(canonical, FactFailures.COUNT_MALFORMED);
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            throw new MalformedCodeException(FactFailures.COUNT_MALFORMED);
        }
    }

    @Override
    public String toString() {
        return bound == Bound.UNKNOWN ? "?" : bound.mark + number;
    }
}
