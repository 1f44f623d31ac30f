package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import pl.zwornik.result.Severity;

/**
 * What a rule book found on a date. Immutable and thread-safe.
 *
 * @param date the day for which was asked
 * @param findings what is wrong, in the order of rules and subjects
 * @param notAssessed what could not be assessed, or does not apply for a reason worth telling
 * @param rules how each rule fared, in the order of their codes, also those that were not applied
 * @param editions the plugins whose rules and vocabularies were used, with their versions, such as {@code poland 0.1.0},
 *     and the state of the territorial register on the day, where one was known, such as {@code TERC 2021-01-01}
 * @since 0.1.0
 */
public record Report(
        LocalDate date,
        List<Finding> findings,
        List<NotAssessed> notAssessed,
        List<RuleSummary> rules,
        List<String> editions) {

    /** Copies the lists. */
    public Report {
        Objects.requireNonNull(date, "date");
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
        notAssessed = List.copyOf(Objects.requireNonNull(notAssessed, "notAssessed"));
        rules = List.copyOf(Objects.requireNonNull(rules, "rules"));
        editions = List.copyOf(Objects.requireNonNull(editions, "editions"));
    }

    /** Tells whether a finding is an error. */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** Returns how many findings weigh that much. */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
