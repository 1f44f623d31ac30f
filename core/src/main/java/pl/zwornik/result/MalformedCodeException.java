package pl.zwornik.result;

/**
 * Thrown by {@code parse} and {@code of} where a text is not of the form of the identifier, code, date or number.
 *
 * @since 0.1.0
 */
public final class MalformedCodeException extends ModelException {

    private static final long serialVersionUID = 1L;

    /** Makes the exception for a code of the catalogue; the refused text is not kept. */
    public MalformedCodeException(FailureCode code) {
        super(Failure.of(code, Place.WHOLE));
    }
}
