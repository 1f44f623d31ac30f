package pl.zwornik.territory;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;

import static org.assertj.core.api.Assertions.assertThat;

@Label("The forms of the register")
class TercFormsProperties {

    @Property(tries = 200)
    @Label(
            "give the same state and the same failures at the same lines: CSV, both kinds of XML, and each in an archive")
    void saysTheSame(@ForAll("rows") List<List<String>> rows) {
        byte[] csv = TercForms.utf8(TercForms.csv(rows));
        Outcome<Gazetteer> expected = TercFile.read("terc", csv);
        List<byte[]> forms = new ArrayList<>(
                List.of(csv, TercForms.utf8(TercForms.xml(rows)), TercForms.utf8(TercForms.formerXml(rows))));
        forms.addAll(
                forms.stream().map(form -> TercForms.zip("d/TERC.XML", form)).toList());
        for (byte[] form : forms) {
            Outcome<Gazetteer> read = TercFile.read("terc", form);
            assertThat(read.value()).isEqualTo(expected.value());
            assertThat(read.failures()).map(Failure::toString).isEqualTo(texts(expected));
        }
    }

    private static List<String> texts(Outcome<?> outcome) {
        return outcome.failures().stream().map(Failure::toString).toList();
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        Arbitrary<String> name = Arbitraries.of("Śrem", " Łódź ", "A & B <i> \"C\";,'", "]]>", "", "\t");
        Arbitrary<List<String>> row = Combinators.combine(
                        Arbitraries.of("30", "02", "2", "31", ""),
                        Arbitraries.of("", "26", "1", "x"),
                        Arbitraries.of("", "", "04", "5"),
                        Arbitraries.of("", "3", "4", "5", "6"),
                        name,
                        Arbitraries.of("2021-01-01", "2022-01-01", "2021-02-30", ""))
                .as((voivodeship, powiat, gmina, kind, unit, day) ->
                        List.of(voivodeship, powiat, gmina, kind, unit, "anything", day));
        return row.list().ofMinSize(1).ofMaxSize(12);
    }
}
