package pl.zwornik.template;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/** The findings of this plugin; take a prefix of your own. */
public enum TemplateFindings implements FailureCode {
    /** A forum without a name. */
    FORUM_WITHOUT_NAME("TPL-001");

    private static final FailureTexts TEXTS = FailureTexts.from(
            language -> TemplateFindings.class.getResourceAsStream("findings_" + language.tag() + ".properties"));

    private final String code;

    TemplateFindings(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public FailureTexts texts() {
        return TEXTS;
    }
}
