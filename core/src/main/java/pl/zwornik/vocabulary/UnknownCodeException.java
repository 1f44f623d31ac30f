package pl.zwornik.vocabulary;

/**
 * Thrown where an entry was demanded for a code that no vocabulary knows; never by construction or reading.
 *
 * @since 0.1.0
 */
public final class UnknownCodeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Code code;

    UnknownCodeException(Code code) {
        super(VocabularyFailures.CODE_UNKNOWN.code() + ": no vocabulary knows " + code);
        this.code = code;
    }

    /** Returns the code. */
    public Code getCode() {
        return code;
    }
}
