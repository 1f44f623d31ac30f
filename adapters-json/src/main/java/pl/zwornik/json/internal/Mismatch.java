package pl.zwornik.json.internal;

/** The sign with which the fast reader gives up; what is wrong is for the diagnostic reader to say. */
final class Mismatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The only one: it carries nothing, not even a stack trace. */
    static final Mismatch FOUND = new Mismatch();

    private Mismatch() {
        super("a document is not as the fast reader expects", null, false, false);
    }
}
