package pl.zwornik.tool;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Place;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;

/** {@code zwornik check}: is a sector lawful and consistent on a day? */
@Command(name = "check")
final class CheckCommand extends SectorCommand {

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    List<Path> files = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "on")
    @Nullable
    String on;

    @Option(names = "--ask", paramLabel = "CODE", split = ",", descriptionKey = "ask")
    List<String> asked = new ArrayList<>();

    @Mixin
    RuleKnowledge knowledge = new RuleKnowledge();

    CheckCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        LocalDate date = on == null ? LocalDate.now(ZoneId.systemDefault()) : day(on);
        FailureCode[] codes = asked.stream().map(this::code).toArray(FailureCode[]::new);
        List<Coverage> coverage = knowledge.coverage(date, zwornik);
        List<Failure> failures = new ArrayList<>();
        RuleBook book = knowledge.taught(zwornik.ruleBook().askingFor(codes), date, zwornik, failures);
        session.diagnose(failures, output);
        Sector sector = RuleKnowledge.covering(input.read(files, zwornik, session), coverage);
        Report report = book.on(date).check(sector);
        if (output.format() == OutputFormat.JSON) {
            session.out().println(JsonOutput.report(report, sector, output.language()));
        } else {
            ReportPage page = new ReportPage(session.page(), output.language(), zwornik);
            session.print(page.of(report, sector, input.origin(files, output.language())));
        }
        return report.hasErrors() ? 1 : 0;
    }

    private FailureCode code(String text) {
        return zwornik.ruleBook().rules().stream()
                .map(Rule::code)
                .filter(code -> code.code().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new ToolException(Failure.of(ToolFailures.RULE_UNKNOWN, Place.WHOLE)
                        .with("rule", text.matches("[A-Za-z0-9-]{1,12}") ? text : "?")));
    }
}
