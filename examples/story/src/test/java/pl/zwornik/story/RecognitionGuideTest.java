package pl.zwornik.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidates;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.register.RegisterChanges;
import pl.zwornik.register.RegisterMapping;
import pl.zwornik.register.UnitRegister;
import pl.zwornik.result.Outcome;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.Plugin;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TercFile;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The guide to recognition")
class RecognitionGuideTest {

    private static final byte[] TERC = """
            WOJ;POW;GMI;RODZ;NAZWA;STAN_NA
            30;;;;WIELKOPOLSKIE;2024-01-01
            30;26;;;śremski;2024-01-01
            30;26;04;3;Śrem;2024-01-01
            30;27;;;turecki;2024-01-01
            30;27;01;1;Turek;2024-01-01
            30;27;08;2;Turek;2024-01-01
            """.getBytes(StandardCharsets.UTF_8);

    @Test
    @DisplayName("recognises, writes and imports as it says")
    void works() {
        byte[] bytes = TERC;
        // snippet: recognise
        Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
        Gazetteer register = TercFile.read("terc.csv", bytes).wholeOrThrow(); // the file that GUS publishes
        NameRecogniser recogniser = zwornik.names().recogniser(register); // made once, kept

        Candidates<NamedUnit> found = recogniser.recognise("Gmina Śrem / OPS w Śremie");
        NamedUnit unit = found.settled().orElseThrow(); // OPS, variant OPS, Śrem, 3026043

        Candidates<NamedUnit> turek = recogniser
                .within(TercCode.parse("30"))
                .recognise("MOPS TUREK"); // ambiguous: the town or the rural gmina
        List<TercCode> likeliestFirst = turek.options().get(0).value().terc(); // 3027011, 3027082
        // end
        assertThat(unit)
                .isEqualTo(new NamedUnit(
                        Optional.of(OrganisationTypes.OPS),
                        Optional.of(NameVariants.OPS),
                        Optional.of("Śrem"),
                        List.of(TercCode.parse("3026043"))));
        assertThat(likeliestFirst).extracting(TercCode::value).containsExactly("3027011", "3027082");

        // snippet: write
        List<String> forms = zwornik.names().writtenForms(unit); // OPS Śrem, Ośrodkiem Pomocy Społecznej w Śremie, …
        // end
        assertThat(forms).contains("OPS Śrem", "Ośrodkiem Pomocy Społecznej w Śremie", "OPS ze Śremu");

        byte[] csv = "nazwa;gmina\nOPS w Śremie;Śrem\n".getBytes(StandardCharsets.UTF_8);
        List<Organisation> known = List.of();
        // snippet: import
        RegisterMapping mapping = RegisterMapping.read("mapping", "source = Our list\nname = nazwa\ngmina = gmina")
                .orThrow();
        Outcome<UnitRegister> read = UnitRegister.read("list.csv", csv, mapping, recogniser, register);
        read.failures().forEach(doubt -> System.out.println(doubt)); // everything doubtful, with its line
        RegisterChanges changes = RegisterChanges.between(known, read.orThrow()); // new, changed, gone, unchanged
        // end
        assertThat(changes.created()).hasSize(1);
    }

    @Test
    @DisplayName("lets a plugin add its own names")
    void takesPlugins() {
        Zwornik zwornik = Zwornik.builder()
                .plugin(new PolandPlugin())
                .plugin(new SilesianNames())
                .build();
        NameRecogniser recogniser =
                zwornik.names().recogniser(TercFile.read("terc.csv", TERC).orThrow());
        assertThat(recogniser
                        .recognise("Gminnego Ośrodka Wsparcia we Śremie")
                        .settled()
                        .orElseThrow()
                        .type())
                .hasValue(OrganisationTypes.OPS);
    }

    /** Invented. */
    private static final class SilesianNames implements Plugin {

        @Override
        public String id() {
            return "silesian-names";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public int requires() {
            return 1;
        }

        @Override
        public void contribute(Contributions contributions) {
            // snippet: plugin
            contributions.namePatterns("our-names.csv", """
                    words,role,area,type,variant,kinds,terc,reason
                    Gminny Ośrodek Wsparcia,unit,gmina,OPS,,,,
                    """);
            contributions.placeInflections("our-places.csv", """
                    name,genitive,locative,adjective
                    Rybnik,Rybnika,Rybniku,rybnicki
                    """);
            // end
        }
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, recognise",
        "docs/guide/recognition.md, recognise",
        "docs/guide/recognition.md, write",
        "docs/guide/recognition.md, import",
        "docs/guide/recognition.md, plugin"
    })
    @DisplayName("prints what this test compiles, and so does the README")
    void printsWhatIsCompiled(String document, String snippet) throws IOException {
        assertThat(Snippets.printed(document, snippet))
                .isNotEmpty()
                .containsExactlyElementsOf(Snippets.compiled(RecognitionGuideTest.class, snippet));
    }
}
