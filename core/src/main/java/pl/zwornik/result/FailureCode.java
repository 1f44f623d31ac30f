package pl.zwornik.result;

/**
 * A code of the public failure catalogue, such as {@code ORG-003}.
 *
 * <p>Implemented by enums, one for each room, adapter or plugin, whose constants say in words what failed.
 * A code once published keeps its meaning for ever.
 *
 * @since 0.1.0
 */
public interface FailureCode {

    /** Returns the code, an area and a number: {@code [A-Z]+-[A-Z]?[0-9]+}. */
    String code();

    /** Returns the catalogue that holds this code's sentences. */
    FailureTexts texts();
}
