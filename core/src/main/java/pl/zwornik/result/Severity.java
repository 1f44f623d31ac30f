package pl.zwornik.result;

/**
 * How much a failure or a finding weighs, from least to most.
 *
 * @since 0.1.0
 */
public enum Severity {
    /** Worth knowing; nothing is wrong. */
    INFO,
    /** Unusual, or against common practice; a person should look. */
    WARNING,
    /** Wrong: against a statute, a charter, arithmetic or a format. */
    ERROR
}
