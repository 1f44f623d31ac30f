package pl.zwornik.json.internal;

/** The sign with which the fast reader gives up; it carries nothing, for the diagnostic reader says what is wrong. */
final class Mismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Mismatch() {
        super("a document is not as the fast reader expects", null, false, false);
    }
}
