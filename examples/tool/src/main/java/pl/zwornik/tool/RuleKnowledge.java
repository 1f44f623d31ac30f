package pl.zwornik.tool;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Period;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.Population;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** What rules are told beside the sector: the register, the population, and of what the sector is complete. */
final class RuleKnowledge {

    @Option(names = "--terc", paramLabel = "FILE", descriptionKey = "check-terc")
    @Nullable
    Path register;

    @Option(names = "--population", paramLabel = "FILE", descriptionKey = "population")
    @Nullable
    Path population;

    @Option(names = "--covers", paramLabel = "TYPE=TERC", descriptionKey = "covers")
    List<String> covered = new ArrayList<>();

    /**
     * Returns a book that knows the register and the population of the files; of what was not given, what it knew before.
     *
     * @param failures takes what is wrong in single rows, and that a register is too late for the day
     * @throws ToolException if a file cannot be read or is of another kind
     */
    RuleBook taught(RuleBook book, LocalDate date, Zwornik zwornik, List<Failure> failures) {
        RuleBook taught = book;
        if (register != null) {
            Register read = Register.read(register, zwornik);
            failures.addAll(read.failures());
            Gazetteer state = read.gazetteer();
            if (state.state().isAfter(date)) {
                failures.add(Failure.of(ToolFailures.REGISTER_LATER, Place.WHOLE.in(register.toString()))
                        .as(Severity.WARNING)
                        .with("state", state.state()));
            }
            taught = taught.knowing(Gazetteers.of(List.of(state)));
        }
        if (population != null) {
            Outcome<Population> read = Population.read(population.toString(), WholeFile.read(population));
            taught = taught.knowing(read.value().orElseThrow(() -> new ToolException(read.failures())));
            failures.addAll(read.failures());
        }
        return taught;
    }

    /**
     * Returns what is declared, each for the one day for which rules are asked: more nobody says who asks for that day.
     *
     * @throws ToolException if a declaration is none
     */
    List<Coverage> coverage(LocalDate date, Zwornik zwornik) {
        Period day = Period.of(date, date.plusDays(1));
        return covered.stream().map(text -> coverage(text, day, zwornik)).toList();
    }

    private static Coverage coverage(String text, Period day, Zwornik zwornik) {
        int sign = text.indexOf('=');
        try {
            Code type =
                    OrganisationTypes.of(text.substring(0, Math.max(sign, 0)).strip());
            if (zwornik.vocabularies().knows(type)) {
                return new Coverage(
                        type, TercCode.parse(text.substring(sign + 1).strip()), day);
            }
        } catch (ModelException e) {
            // told below, as a type that nobody knows is
        }
        throw new ToolException(Failure.of(ToolFailures.VALUE_INVALID, Place.WHOLE)
                .with("parameter", "--covers")
                .with("form", "OPS=3021"));
    }

    /** Returns the sector with what is declared of it. */
    static Sector covering(Sector sector, List<Coverage> coverage) {
        Sector.Builder all = sector.toBuilder();
        coverage.forEach(all::covers);
        return coverage.isEmpty() ? sector : all.build().orThrow();
    }
}
