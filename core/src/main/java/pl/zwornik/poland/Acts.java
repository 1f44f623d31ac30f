package pl.zwornik.poland;

import java.time.LocalDate;

/** The acts on which the rules rest, by their keys in {@code acts.csv}, and the days on which they took effect. */
final class Acts {

    /** The act on social assistance; centres under earlier acts are not judged by it. */
    static final String UPS = "UPS";

    static final LocalDate UPS_IN_FORCE = LocalDate.of(2004, 5, 1);

    /** The act on social services centres; before it there was none. */
    static final String CUSA = "CUSA";

    static final LocalDate CUSA_IN_FORCE = LocalDate.of(2020, 1, 1);

    /** The law on associations; in force on days that no source here confirms. */
    static final String POS = "POS";

    private Acts() {}
}
