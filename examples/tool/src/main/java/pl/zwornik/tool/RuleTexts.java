package pl.zwornik.tool;

import java.util.Map;
import java.util.Optional;
import pl.zwornik.result.FailureTexts;
import pl.zwornik.result.Language;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.sector.Coverage;

/** What rules are called, and why one found nothing to look at. */
final class RuleTexts {

    private static final FailureTexts TITLES = FailureTexts.from(
            language -> RuleTexts.class.getResourceAsStream("rules_" + language.tag() + ".properties"));

    private RuleTexts() {}

    /** Returns a short title that says what the rule demands; its code where it has none. */
    static String title(Rule<?> rule, Language language) {
        return TITLES.sentence(rule.code().code(), language, Map.of());
    }

    /** Returns why a rule that was applied looked at nothing; empty where it looked at something, or was not applied. */
    static Optional<String> nothingChecked(RuleSummary summary, Language language) {
        boolean applied =
                summary.state() == RuleSummary.State.APPLIED || summary.state() == RuleSummary.State.ASKED_FOR;
        int looked = summary.held() + summary.violated() + summary.notAssessable() + summary.notApplying();
        if (!applied || looked > 0) {
            return Optional.empty();
        }
        return Optional.of(
                summary.rule().subject() == Coverage.class
                        ? language.choose(
                                "niczego nie sprawdzono, bo dane nie deklarują, czego są pełnym wykazem (coverage).",
                                "nothing was checked, because the data declares no coverage: of what it is complete.")
                        : language.choose(
                                "niczego nie sprawdzono, bo w danych nie ma tego, czego reguła dotyczy.",
                                "nothing was checked, because the data holds nothing that the rule is about."));
    }
}
