package pl.zwornik.result;

/**
 * Thrown where the new value was demanded of a {@link Decision} that refused.
 *
 * @since 0.1.0
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    RefusedException(Refusal refusal) {
        super(refusal.failure().toString());
        this.refusal = refusal;
    }

    /** Returns why the change was refused. */
    public Refusal getRefusal() {
        return refusal;
    }
}
