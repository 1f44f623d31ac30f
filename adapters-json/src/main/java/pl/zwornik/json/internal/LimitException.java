package pl.zwornik.json.internal;

/** A limit that Jackson does not watch was exceeded; a look at the document will tell which. */
final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LimitException() {
        super("a limit is exceeded", null, false, false);
    }
}
