package pl.zwornik.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.zwornik.Zwornik;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;

/** How each rule fared, for people: a table, what asked nobody, and the acts in full. */
final class RulesTable {

    private final Page page;
    private final Words words;
    private final Zwornik zwornik;

    RulesTable(Page page, Words words, Zwornik zwornik) {
        this.page = page;
        this.words = words;
        this.zwornik = zwornik;
    }

    void of(List<RuleSummary> rules) {
        page.section(words.say("Reguły", "Rules"));
        Table table = new Table()
                .row(
                        words.say("kod", "code"),
                        words.say("reguła", "rule"),
                        words.say("stan", "state"),
                        words.say("spełnia", "keep"),
                        words.say("łamie", "break"),
                        words.say("nie wiadomo", "unknown"),
                        words.say("nie dotyczy", "does not apply"),
                        words.say("podstawa", "basis"));
        rules.forEach(summary -> row(table, summary));
        page.table(table);
        Map<String, List<String>> idle = new LinkedHashMap<>();
        rules.forEach(summary -> RuleTexts.nothingChecked(summary, words.language())
                .ifPresent(why -> idle.computeIfAbsent(why, any -> new ArrayList<>())
                        .add(summary.rule().code().code())));
        idle.forEach((why, codes) -> page.line(String.join(", ", codes) + ": " + why));
        acts(rules)
                .forEach(act -> page.line(act.key() + ": " + act.title()
                        + act.promulgation().map(journal -> ", " + journal).orElse("") + "."));
    }

    private void row(Table table, RuleSummary summary) {
        Rule<?> rule = summary.rule();
        table.row(
                rule.code().code(),
                RuleTexts.title(rule, words.language()),
                words.state(summary.state()),
                String.valueOf(summary.held()),
                String.valueOf(summary.violated()),
                String.valueOf(summary.notAssessable()),
                String.valueOf(summary.notApplying()),
                rule.basis().inCharter().isPresent() ? words.say("regulamin", "charter") : words.basis(rule.basis()));
    }

    private List<LegalAct> acts(List<RuleSummary> rules) {
        Set<String> cited = rules.stream()
                .flatMap(summary -> summary.rule().basis().inStatute().stream())
                .map(Citation::act)
                .collect(Collectors.toCollection(TreeSet::new));
        return zwornik.acts().stream().filter(act -> cited.contains(act.key())).toList();
    }
}
