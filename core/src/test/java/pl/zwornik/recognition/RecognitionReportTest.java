package pl.zwornik.recognition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TercFile;
import pl.zwornik.territory.TerritorialUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Measures what {@code docs/recognition.md} says, on data that stands outside the project; skipped where they are not. */
@DisplayName("Recognition, measured on real names,")
class RecognitionReportTest {

    private static final Path DATA = Path.of("../../shared/data");
    private static final Path REGISTER = DATA.resolve("terc-2021-12-08.csv");
    private static final Path UNITS = DATA.resolve("units-slaskie.csv");
    private static final Path DOCUMENT = Path.of("../docs/recognition.md");
    private static final String START = "<!-- measured: written by RecognitionReportTest -->\n";
    private static final String END = "<!-- end of measured -->";

    private static Gazetteer gazetteer;
    private static NameRecogniser recogniser;

    @BeforeAll
    static void readRegister() throws IOException {
        assumeTrue(Files.exists(REGISTER) && Files.exists(UNITS), "the real data stand outside the project, not here");
        gazetteer = TercFile.read("terc.csv", Files.readAllBytes(REGISTER)).orThrow();
        recogniser =
                Zwornik.builder().plugin(new PolandPlugin()).build().names().recogniser(gazetteer);
    }

    @Test
    @DisplayName(
            "reaches its aims on the units of one voivodeship and on the names of all gminas, as the document says")
    void reachesItsAims() throws IOException {
        RecognitionReport units = units();
        assertThat(units.typeRight).isGreaterThanOrEqualTo(units.rows * 99 / 100);
        assertThat(units.unknown).isLessThanOrEqualTo(units.rows / 100);
        assertThat(units.certain).isGreaterThanOrEqualTo(units.unique * 95 / 100);
        assertThat(units.certainWrong).isZero();
        assertThat(units.candidates).isLessThanOrEqualTo(units.rows * 12 / 10);

        List<String> wrongForms = new ArrayList<>();
        int[] forms = forms(wrongForms);
        assertThat(forms[1]).isGreaterThanOrEqualTo(forms[0] * 99 / 100);

        String measured = text(units, forms, wrongForms, scoped());
        String document = Files.readString(DOCUMENT);
        int start = document.indexOf(START) + START.length();
        if (Boolean.getBoolean("zwornik.write")) {
            document = document.substring(0, start) + measured + document.substring(document.indexOf(END));
            Files.writeString(DOCUMENT, document);
        }
        assertThat(document.substring(start, document.indexOf(END))).isEqualTo(measured);
        assertThat(document).doesNotContain("(say here why)");
    }

    private static RecognitionReport units() throws IOException {
        RecognitionReport report = new RecognitionReport(gazetteer, recogniser, TercCode.parse("24"));
        List<String> lines = Files.readAllLines(UNITS);
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            report.count(cells[3], cells[2]);
        }
        return report;
    }

    /** Asks for every locative that the dictionary knows of a one-word name: how many, first right, among the candidates. */
    private static int[] forms(List<String> wrong) {
        List<String> names =
                gazetteer.gminas().map(TerritorialUnit::name).distinct().toList();
        PolishForms dictionary = PolishForms.of(names);
        int[] counts = new int[3];
        for (String name : names) {
            for (String form : dictionary.of(name, "loc")) {
                List<String> places = recogniser.recognise("Ośrodek Pomocy Społecznej w " + form).options().stream()
                        .map(option -> option.value().place().orElse("-"))
                        .toList();
                counts[0]++;
                counts[1] += places.indexOf(name) == 0 ? 1 : 0;
                counts[2] += places.contains(name) ? 1 : 0;
                if (places.indexOf(name) != 0) {
                    wrong.add("w " + form + " (" + name + "): " + String.join(", ", places));
                }
            }
        }
        return counts;
    }

    /** Asks for every gmina by its name within its voivodeship: how many of a unique name, certain; of others, whole sets. */
    private static int[] scoped() {
        int[] counts = new int[4];
        for (TerritorialUnit gmina : gazetteer.gminas().toList()) {
            TercCode scope = gmina.code().voivodeship();
            Set<TercCode> same = gazetteer.named(gmina.name()).stream()
                    .filter(unit -> unit.isGmina()
                            && unit.name().equals(gmina.name())
                            && unit.code().isWithin(scope))
                    .map(TerritorialUnit::code)
                    .collect(Collectors.toSet());
            var found = recogniser.within(scope).recognise("Ośrodek Pomocy Społecznej " + gmina.name());
            boolean set = Set.copyOf(found.options().get(0).value().terc()).equals(same);
            if (same.size() == 1) {
                counts[0]++;
                counts[1] += found.certainty() == Certainty.CERTAIN && set ? 1 : 0;
            } else {
                counts[2]++;
                counts[3] += found.certainty() == Certainty.AMBIGUOUS && set ? 1 : 0;
            }
        }
        return counts;
    }

    private static String text(RecognitionReport units, int[] forms, List<String> wrong, int[] scoped) {
        StringBuilder text = new StringBuilder();
        text.append("\n### The units of one voivodeship\n\n| What | Aim | Measured |\n|---|---|---|\n");
        row(text, "names", "", String.valueOf(units.rows));
        row(text, "type and variant as the name says", "≥ 99 %", RecognitionReport.share(units.typeRight, units.rows));
        row(text, "unknown", "≤ 1 %", RecognitionReport.share(units.unknown, units.rows));
        row(
                text,
                "certain, where one gmina in scope has the name",
                "≥ 95 %",
                units.certain + " of " + units.unique + ", " + RecognitionReport.share(units.certain, units.unique));
        row(text, "codes exactly those of the name in scope", "", RecognitionReport.share(units.setRight, units.rows));
        row(text, "certain and wrong", "≤ 0.3 %", RecognitionReport.share(units.certainWrong, units.rows));
        row(
                text,
                "candidates to a name",
                "≤ 1.2",
                String.format(Locale.ROOT, "%.2f", (double) units.candidates / units.rows));
        text.append("\nEvery miss:\n\n");
        units.misses.forEach(miss -> text.append("- ").append(miss).append('\n'));
        text.append("\n### The locatives of the whole country\n\n| What | Measured |\n|---|---|\n");
        text.append("| locatives of one-word names of gminas that the dictionary knows | ")
                .append(forms[0])
                .append(" |\n");
        text.append("| the first candidate is the gmina | ")
                .append(forms[1])
                .append(", ")
                .append(RecognitionReport.share(forms[1], forms[0]))
                .append(" |\n");
        text.append("| a candidate is the gmina | ")
                .append(forms[2])
                .append(", ")
                .append(RecognitionReport.share(forms[2], forms[0]))
                .append(" |\n");
        text.append("\nEvery form of which the first candidate is another place:\n\n");
        wrong.forEach(form -> text.append("- ").append(form).append('\n'));
        text.append("\n### Every gmina within its voivodeship\n\n| What | Measured |\n|---|---|\n");
        text.append("| of a name that no other has there: certain and right | ")
                .append(scoped[1])
                .append(" of ")
                .append(scoped[0])
                .append(" |\n");
        text.append("| of a name that others share: ambiguous, with exactly their codes | ")
                .append(scoped[3])
                .append(" of ")
                .append(scoped[2])
                .append(" |\n\n");
        return text.toString();
    }

    private static void row(StringBuilder text, String what, String aim, String measured) {
        text.append("| ")
                .append(what)
                .append(" | ")
                .append(aim)
                .append(" | ")
                .append(measured)
                .append(" |\n");
    }
}
