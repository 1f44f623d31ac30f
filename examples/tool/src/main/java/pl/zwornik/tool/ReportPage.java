package pl.zwornik.tool;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import pl.zwornik.Zwornik;
import pl.zwornik.forum.Forum;
import pl.zwornik.result.Language;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Finding;
import pl.zwornik.rule.NotAssessed;
import pl.zwornik.rule.Report;
import pl.zwornik.sector.Sector;
import pl.zwornik.tool.text.Page;

/** A report of rules for people: findings first, then how each rule fared, then what nobody can tell. */
final class ReportPage {

    private final Page page;
    private final Words words;
    private final Zwornik zwornik;

    ReportPage(Page page, Language language, Zwornik zwornik) {
        this.page = page;
        this.words = new Words(language, zwornik.vocabularies());
        this.zwornik = zwornik;
    }

    Page of(Report report, Sector sector, String origin) {
        page.title(words.say("Sprawdzenie na dzień ", "Check for ") + report.date());
        page.line(words.say("Źródło danych: ", "Read from: ") + origin);
        page.line(counts(sector));
        rules(report);
        sector.forums().forEach(this::openQuestions);
        page.section(words.say("Wynik", "Result")).line(result(report));
        return page.line(words.say("Treść reguł i słowników: ", "Rules and vocabularies: ")
                + String.join(", ", report.editions()));
    }

    /** Adds findings, rules and what could not be assessed. */
    void rules(Report report) {
        page.section(words.say("Ustalenia", "Findings"));
        if (report.findings().isEmpty()) {
            page.line(page.style().good(words.say("Brak.", "None.")));
        }
        report.findings().forEach(this::finding);
        new RulesTable(page, words, zwornik).of(report.rules());
        notAssessed(report);
    }

    private void finding(Finding finding) {
        String weight = page.style().weighed(finding.severity(), words.severity(finding.severity()));
        page.line(weight + " " + finding.failure().code().code() + " " + words.subject(finding.subject()) + ": "
                + finding.failure().message(words.language()));
        page.line("  " + finding.failure().advice(words.language()));
        page.line("  " + words.say("Podstawa: ", "Basis: ")
                + words.basis(finding.rule().basis())
                + (finding.assumed() ? words.say(" (przyjęta na żądanie)", " (assumed, because asked for)") : ""));
    }

    private void notAssessed(Report report) {
        if (report.notAssessed().isEmpty()) {
            return;
        }
        page.section(words.say("Nie oceniono", "Not assessed"));
        Map<String, TreeSet<String>> byReason = new TreeMap<>();
        for (NotAssessed one : report.notAssessed()) {
            String key = one.rule().code().code() + ": " + words.reason(one.reason());
            byReason.computeIfAbsent(key, unused -> new TreeSet<>()).add(words.subject(one.subject()));
        }
        byReason.forEach((reason, subjects) -> page.point(reason + " — " + String.join(", ", subjects)));
    }

    /** Adds what no source states about the government of a forum. */
    void openQuestions(Forum forum) {
        if (!forum.openQuestions().isEmpty()) {
            page.section(words.say("Czego źródła nie podają: ", "What no source states: ") + forum.displayName());
            page.line(forum.openQuestions().stream().map(words::label).collect(Collectors.joining("; ", "", ".")));
        }
    }

    String counts(Sector sector) {
        return words.say("Organizacje: ", "Organisations: ")
                + sector.organisations().size()
                + words.say(", osoby: ", ", people: ") + sector.people().size()
                + words.say(", serie spotkań: ", ", series: ") + sector.series().size()
                + words.say(", fora: ", ", forums: ") + sector.forums().size() + ".";
    }

    private String result(Report report) {
        return words.say("błędy: ", "errors: ") + report.count(Severity.ERROR)
                + words.say(", uwagi: ", ", warnings: ") + report.count(Severity.WARNING)
                + words.say(", informacje: ", ", notes: ") + report.count(Severity.INFO) + ".";
    }
}
