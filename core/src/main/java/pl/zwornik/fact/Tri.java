package pl.zwornik.fact;

/**
 * An answer where the sources may be silent: yes, no, or unknown (Kleene's three-valued logic).
 *
 * @since 0.1.0
 */
public enum Tri {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The sources cannot tell. */
    UNKNOWN;

    /** Returns {@code YES} or {@code NO}. */
    public static Tri of(boolean answer) {
        return answer ? YES : NO;
    }

    /** Returns {@code NO} where either is no, {@code YES} where both are yes, otherwise {@code UNKNOWN}. */
    public Tri and(Tri other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** Returns {@code YES} where either is yes, {@code NO} where both are no, otherwise {@code UNKNOWN}. */
    public Tri or(Tri other) {
        return not().and(other.not()).not();
    }

    /** Returns the opposite; unknown stays unknown. */
    public Tri not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Tells whether it is certainly so. */
    public boolean isYes() {
        return this == YES;
    }

    /** Tells whether it is certainly not so. */
    public boolean isNo() {
        return this == NO;
    }
}
