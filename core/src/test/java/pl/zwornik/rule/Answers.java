package pl.zwornik.rule;

import java.util.List;
import pl.zwornik.result.Failure;
import pl.zwornik.rule.Verdict.Answer;

/** What a report says of one rule that was asked of one subject. */
public final class Answers {

    private Answers() {}

    public static Answer of(Report report, String code) {
        RuleSummary summary = report.rules().stream()
                .filter(one -> one.rule().code().code().equals(code))
                .findFirst()
                .orElseThrow();
        return summary.held() == 1
                ? Answer.HOLDS
                : summary.violated() == 1
                        ? Answer.VIOLATED
                        : summary.notAssessable() == 1 ? Answer.NOT_ASSESSABLE : Answer.DOES_NOT_APPLY;
    }

    /** Returns the answer, and why where it cannot be told: {@code NOT_ASSESSABLE LIFE_NOT_STATED}. */
    public static String explained(Report report, String code) {
        return report.notAssessed().stream()
                .filter(one -> one.rule().code().code().equals(code))
                .map(NotAssessed::reason)
                .findFirst()
                .map(reason -> of(report, code) + " " + reason)
                .orElseGet(() -> of(report, code).toString());
    }

    public static List<Failure> failures(Report report, String code) {
        return report.findings().stream()
                .map(Finding::failure)
                .filter(failure -> failure.code().code().equals(code))
                .toList();
    }

    public static Failure failure(Report report, String code) {
        return failures(report, code).get(0);
    }
}
