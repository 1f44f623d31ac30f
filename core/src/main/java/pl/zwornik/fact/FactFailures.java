package pl.zwornik.fact;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of dates, counts, texts and the other facts of this room.
 *
 * @since 0.1.0
 */
public enum FactFailures implements FailureCode {
    /** Not of the form of a partial date. */
    DATE_MALFORMED("FACT-001"),
    /** A day that no calendar has, such as 30 February. */
    DATE_NOT_REAL("FACT-002"),
    /** A period that ends before it starts or on the same day, a year outside 1 to 9999, or a text not of its form. */
    PERIOD_WRONG("FACT-003"),
    /** A life that certainly ended before it began, or a text not of its form. */
    LIFESPAN_WRONG("FACT-004"),
    /** Not of the form of a count. */
    COUNT_MALFORMED("FACT-005"),
    /** Candidates whose number contradicts their certainty. */
    CANDIDATES_CONTRADICT("FACT-006"),
    /** A text that is blank, too long, or holds control characters. */
    TEXT_UNUSABLE("FACT-007"),
    /** An inference without the source it rests on. */
    EVIDENCE_MISSING("FACT-008"),
    /** A key of an extension that is not {@code namespace:name}. */
    EXTENSION_KEY_MALFORMED("FACT-009"),
    /** A reason that is not an upper-case word. */
    REASON_MALFORMED("FACT-010"),
    /** A text, an id, a code or a key with a PESEL in it. */
    PESEL_REFUSED("FACT-020");

    private final String code;

    FactFailures(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public FailureTexts texts() {
        return FailureTexts.CORE;
    }
}
