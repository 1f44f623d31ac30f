package pl.zwornik.json.internal;

import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;

/** A limit that Jackson does not watch was exceeded. */
final class LimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to report; nothing where a look at the document will tell. */
    private final transient @Nullable Failure failure;

    LimitException() {
        this(null);
    }

    LimitException(@Nullable Failure failure) {
        super("a limit is exceeded", null, false, false);
        this.failure = failure;
    }

    @Nullable
    Failure failure() {
        return failure;
    }
}
