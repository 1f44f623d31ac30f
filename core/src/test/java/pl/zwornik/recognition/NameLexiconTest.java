package pl.zwornik.recognition;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Outcome;
import pl.zwornik.territory.GminaKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("A lexicon of names")
class NameLexiconTest {

    private static final String PATTERNS = "words,role,area,type,variant,kinds,terc,reason\n";

    @Test
    @DisplayName("is refused with every contradiction: forms, patterns and inflections")
    void isRefusedWithEveryContradiction() {
        Outcome<NameLexicon> outcome = NameLexicon.of(
                List.of(
                        new NameWord("dom", NameWord.Kind.ACRONYM, List.of("domu", "domem")),
                        new NameWord("doma", NameWord.Kind.ACRONYM, List.of("domą", "domem")),
                        new NameWord("rada", NameWord.Kind.ACRONYM, List.of("rady"))),
                List.of(pattern("dom rady", "DPS"), pattern("domu rada", "DDP"), pattern("rada", "NGO")),
                List.of(
                        new PlaceInflection("Buk", null, "Buku", null),
                        new PlaceInflection("Buk", null, "Buku", null),
                        new PlaceInflection("Buk", null, "Buce", null)));
        assertThat(outcome.failures())
                .extracting(Failure::code)
                .containsExactly(
                        RecognitionFailures.FORM_CLASH,
                        RecognitionFailures.PATTERN_CLASH,
                        RecognitionFailures.INFLECTION_CLASH);
    }

    private static NamePattern pattern(String words, String type) {
        return new NamePattern(
                words,
                NamePattern.Role.UNIT,
                NamePattern.Area.ANY,
                OrganisationTypes.of(type),
                null,
                Set.of(),
                null,
                null);
    }

    @Test
    @DisplayName("takes the same word, pattern and inflection twice, as two plugins may bring them")
    void takesTheSameTwice() {
        NameWord word = new NameWord("dom", NameWord.Kind.ACRONYM, List.of("domu"));
        PlaceInflection inflection = new PlaceInflection("Buk", null, "Buku", null);
        NamePattern pattern = pattern("dom", "DPS");
        Outcome<NameLexicon> outcome =
                NameLexicon.of(List.of(word, word), List.of(pattern, pattern), List.of(inflection, inflection));
        assertThat(outcome.failures()).isEmpty();
        assertThat(outcome.orThrow().inflection("Buk")).hasValue(inflection);
        assertThat(outcome.orThrow().inflection("Nekla")).isEmpty();
    }

    @Test
    @DisplayName("of the Polish pack knows the inflections of the places in the source documents, and invents none")
    void knowsInflections() {
        NameLexicon names = Zwornik.builder().plugin(new PolandPlugin()).build().names();
        PlaceInflection swarzedz = names.inflection("Swarzędz").orElseThrow();
        assertThat(swarzedz.inLocative()).hasValue("Swarzędzu");
        assertThat(swarzedz.inGenitive()).hasValue("Swarzędza");
        assertThat(swarzedz.asAdjective()).isEmpty();
        assertThat(names.inflection("Łapy").orElseThrow().asAdjective()).hasValue("łapski");
        assertThat(names.inflection("Babiak").orElseThrow().inGenitive()).isEmpty(); // no source confirms it
        assertThat(names.inflection("Krotoszyn")).isEmpty();
    }

    @Test
    @DisplayName("is read from CSV content")
    void isReadFromCsv() {
        assertThat(NameCsv.words("w.csv", "word,kind,stem,endings\ndom,noun,dom,-|u|owi|em|u|y\nmały,adjective,,\n")
                        .orThrow())
                .containsExactly(
                        new NameWord(
                                "dom", NameWord.Kind.NOUN, List.of("dom", "domu", "domowi", "domem", "domu", "domy")),
                        new NameWord("mały", NameWord.Kind.ADJECTIVE, List.of()));
        assertThat(NameCsv.patterns("p.csv", PATTERNS + "gops,unit,gmina,OPS,GOPS,2,,\nw,in,,,,,,\n")
                        .orThrow())
                .containsExactly(
                        new NamePattern(
                                "gops",
                                NamePattern.Role.UNIT,
                                NamePattern.Area.GMINA,
                                OrganisationTypes.OPS,
                                NameVariants.GOPS,
                                Set.of(GminaKind.RURAL),
                                null,
                                null),
                        new NamePattern(
                                "w", NamePattern.Role.IN, NamePattern.Area.NONE, null, null, Set.of(), null, null));
        assertThat(NameCsv.inflections("i.csv", "name,genitive,locative,adjective\nŁapy,Łap,Łapach,łapski\nBuk,,,\n")
                        .orThrow())
                .containsExactly(
                        new PlaceInflection("Łapy", "Łap", "Łapach", "łapski"),
                        new PlaceInflection("Buk", null, null, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gops,head,gmina,OPS,,,,; REC-006",
                "gops,unit,village,OPS,,,,; REC-006",
                "gops,unit,gmina,OPS,,7,,; REC-006",
                "gops,unit,gmina,O P S,,,,; VOC-001",
                "gops,unit,gmina,OPS,,,31,; TER-014",
                "gops,unit,gmina,OPS,,,,because; FACT-010",
                "–,unit,gmina,OPS,,,,; REC-002"
            })
    @DisplayName("has no value where a row of a pattern cannot be used, and says in which line")
    void refusesRows(String row, String code) {
        Outcome<List<NamePattern>> read = NameCsv.patterns("p.csv", PATTERNS + row + "\nw,in,,,,,,\n");
        assertThat(read.isPresent()).isFalse();
        assertThat(read.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code().code()).isEqualTo(code);
            assertThat(failure.place().line()).isEqualTo(2);
        });
    }

    @Test
    @DisplayName("takes words of one word only, and nouns with all their cases")
    void takesSingleWords() {
        assertThatThrownBy(() -> new NameWord("dom pomocy", NameWord.Kind.ACRONYM, List.of()))
                .isInstanceOf(InvariantViolationException.class);
        assertThatThrownBy(() -> new NameWord("dom", NameWord.Kind.ACRONYM, List.of("domu", "–")))
                .isInstanceOf(InvariantViolationException.class);
        assertThatThrownBy(() -> new NameWord("dom", NameWord.Kind.NOUN, List.of("dom", "domu", "domowi", "domem")))
                .isInstanceOf(InvariantViolationException.class);
    }
}
