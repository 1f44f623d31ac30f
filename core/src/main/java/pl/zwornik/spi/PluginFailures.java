package pl.zwornik.spi;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of plugins.
 *
 * @since 0.1.0
 */
public enum PluginFailures implements FailureCode {
    /** Two different plugins with one id. */
    ID_CLASH("PLG-001"),
    /** A plugin that needs another API level. */
    LEVEL_UNSUPPORTED("PLG-002"),
    /** A plugin that could not be loaded, or failed while contributing. */
    LOADING_FAILED("PLG-003"),
    /** Two rules with one code. */
    RULE_CLASH("PLG-004"),
    /** Two different acts with one key. */
    ACT_CLASH("PLG-005"),
    /** A rule whose findings lack a sentence or an advice in one of the languages. */
    SENTENCE_MISSING("PLG-006"),
    /** A rule, or an entry of a vocabulary, that rests on an act which no plugin brings. */
    ACT_UNKNOWN("PLG-007"),
    /** A pattern of names that means a type or a variant which no vocabulary knows. */
    CODE_UNKNOWN("PLG-008");

    private final String code;

    PluginFailures(String code) {
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
