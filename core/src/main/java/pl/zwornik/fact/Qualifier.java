package pl.zwornik.fact;

/**
 * How far a date is to be trusted, as in EDTF (ISO 8601-2).
 *
 * @since 0.1.0
 */
public enum Qualifier {
    /** As it stands. */
    NONE(""),
    /** Perhaps not this one: {@code ?}. */
    UNCERTAIN("?"),
    /** About then: {@code ~}. */
    APPROXIMATE("~"),
    /** Both: {@code %}. */
    UNCERTAIN_AND_APPROXIMATE("%");

    private final String mark;

    Qualifier(String mark) {
        this.mark = mark;
    }

    /** Returns the mark that EDTF puts behind the date; empty for {@link #NONE}. */
    public String mark() {
        return mark;
    }

    static Qualifier of(char last) {
        return switch (last) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> UNCERTAIN_AND_APPROXIMATE;
            default -> NONE;
        };
    }
}
