package pl.zwornik.vocabulary;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Period;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Vocabularies as CSV")
class VocabularyCsvTest {

    private static final String HEADER = "scheme,value,pl,en,in_use,basis,aliases\n";
    private static final String OPS = "organisation-type,OPS,ośrodek pomocy społecznej,social assistance centre,"
            + "2004-05-01/..,UPS art. 110 ust. 1,GOPS|MOPS\n";

    @Test
    @DisplayName("give an entry for each row, in order")
    void giveAnEntryForEachRow() {
        List<Entry> entries = VocabularyCsv.entries("v.csv", HEADER + OPS + "topic,OTHER,inne,\"other, all\",,,\n")
                .orThrow();
        assertThat(entries)
                .containsExactly(
                        new Entry(
                                Code.of("organisation-type", "OPS"),
                                "ośrodek pomocy społecznej",
                                "social assistance centre",
                                Period.parse("2004-05-01/.."),
                                Citation.of("UPS", "art. 110 ust. 1"),
                                List.of("GOPS", "MOPS")),
                        new Entry(Code.of("topic", "OTHER"), "inne", "other, all", Period.ALWAYS, null, List.of()));
        assertThat(entries.get(0).legalBasis()).contains(Citation.of("UPS", "art. 110 ust. 1"));
        assertThat(entries.get(1).legalBasis()).isEmpty();
    }

    @Test
    @DisplayName("may have their columns in another order, and columns that nobody asks for")
    void mayHaveOtherColumns() {
        String content = "note,aliases,basis,in_use,en,pl,value,scheme\nx,,,,other,inne,OTHER,topic\n";
        assertThat(VocabularyCsv.entries("v.csv", content).orThrow())
                .extracting(Entry::code)
                .containsExactly(Code.of("topic", "OTHER"));
    }

    @Test
    @DisplayName("name every row that cannot be used, with its line and the cause, and give no value then")
    void nameEveryUnusableRow() {
        Outcome<List<Entry>> outcome = VocabularyCsv.entries(
                "v.csv",
                HEADER
                        + "Topic,OTHER,inne,other,,,\n"
                        + OPS
                        + "\n"
                        + "topic,A,inne,other,2020-01-01/2019-01-01,,\n"
                        + "topic,B,\"in\nne\",other,,,\n"
                        + "topic,C,inne,other,,ups art. 1,\n"
                        + "topic,D,inne,other,,,x||y\n");
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.failures())
                .extracting(VocabularyCsvTest::summary)
                .containsExactly(
                        "VOC-001 v.csv:2:1",
                        "FACT-003 v.csv:5:1 /until",
                        "FACT-007 v.csv:6:1 /polish",
                        "LAW-001 v.csv:8:1",
                        "FACT-007 v.csv:9:1 /aliases");
    }

    @Test
    @DisplayName("say of a row that cannot be used what is wrong and what to do, in words")
    void sayWhatIsWrong() {
        Failure failure = VocabularyCsv.entries("v.csv", HEADER + "topic,A,inne,other,2020-01-01/2019-01-01,,\n")
                .failures()
                .get(0);
        assertThat(failure.message(Language.EN)).startsWith("A period is not of its form");
        assertThat(failure.advice(Language.PL)).contains("2004-05-01/2020-01-01");
    }

    @Test
    @DisplayName("name a thousand wrong rows, and then only how many more there are")
    void nameTheFirstThousand() {
        Outcome<List<Entry>> outcome = VocabularyCsv.entries("v.csv", HEADER + "x\n".repeat(3_000) + OPS);
        assertThat(outcome.failures()).hasSize(1_001);
        assertThat(outcome.failures().get(999).code()).isEqualTo(VocabularyFailures.FIELDS_MISCOUNTED);
        Failure last = outcome.failures().get(1_000);
        assertThat(last.code()).isEqualTo(VocabularyFailures.MORE_FAILURES);
        assertThat(last.place()).hasToString("v.csv:1002:1");
        assertThat(last.message(Language.EN)).isEqualTo("There are 2000 more failures; only the first 1000 are told.");
        assertThat(VocabularyCsv.entries("v.csv", HEADER + "x\n".repeat(1_000)).failures())
                .hasSize(1_000)
                .extracting(Failure::code)
                .doesNotContain(VocabularyFailures.MORE_FAILURES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                              | scheme, value, pl, en, in_use, basis, aliases",
                "scheme,value,pl,en,in_use,basis                 | aliases",
                "schema;value;pl                                 | scheme, en, in_use, basis, aliases",
                "scheme,value,pl,pl,en,in_use,basis,aliases      | pl",
                "Scheme,value,pl,en,in_use,basis,aliases         | scheme"
            })
    @DisplayName("name the columns that are missing or stand twice, also where there is no row")
    void nameMissingColumns(String content, String columns) {
        Outcome<List<Entry>> outcome = VocabularyCsv.entries("v.csv", content);
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(VocabularyFailures.COLUMNS_MISSING);
            assertThat(failure.place()).isEqualTo(Place.WHOLE.in("v.csv"));
            assertThat(failure.parameters()).containsEntry("columns", columns);
        });
    }

    @Test
    @DisplayName("name a row with more or fewer fields than the header; no field is dropped or made up")
    void nameRowsOfAnotherWidth() {
        Outcome<List<Entry>> outcome =
                VocabularyCsv.entries("v.csv", HEADER + "topic,A,inne,other,,,,extra\n" + "topic,B,inne\n" + OPS);
        assertThat(outcome.failures())
                .extracting(Failure::code)
                .containsExactly(VocabularyFailures.FIELDS_MISCOUNTED, VocabularyFailures.FIELDS_MISCOUNTED);
        assertThat(outcome.failures().get(0).message(Language.EN)).isEqualTo("A row has 8 fields, the header has 7.");
        assertThat(outcome.failures().get(1).place())
                .isEqualTo(Place.WHOLE.in("v.csv").on(3, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"topic,A,inne,other,,,\n", "\"topic\"x,A,inne,other,,,\n"})
    @DisplayName("that are no CSV are refused with the line up to which they could be read")
    void brokenCsvIsRefused(String broken) {
        Outcome<List<Entry>> outcome = VocabularyCsv.entries("v.csv", HEADER + OPS + broken);
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(VocabularyFailures.CSV_BROKEN);
            assertThat(failure.parameters()).containsEntry("line", "2");
        });
    }

    @Test
    @DisplayName("may be empty below the header")
    void mayBeEmpty() {
        assertThat(VocabularyCsv.entries("v.csv", HEADER).orThrow()).isEmpty();
    }

    @Test
    @DisplayName("come with legal acts in the same manner")
    void comeWithActs() {
        String header = "key,title,journal,in_force\n";
        assertThat(VocabularyCsv.acts("a.csv", header + "UPS,Ustawa,,2004-05-01/\nX,Ustawa,Dz.U. poz. 1,/\n")
                        .orThrow())
                .containsExactly(
                        new LegalAct("UPS", "Ustawa", null, Lifespan.parse("2004-05-01/")),
                        new LegalAct("X", "Ustawa", "Dz.U. poz. 1", Lifespan.unknown()));
        assertThat(VocabularyCsv.acts("a.csv", header + "ups,Ustawa,,/\nUPS,Ustawa,,\nUPS,,,/\n")
                        .failures())
                .extracting(VocabularyCsvTest::summary)
                .containsExactly("LAW-001 a.csv:2:1", "FACT-004 a.csv:3:1", "FACT-007 a.csv:4:1 /title");
    }

    private static String summary(Failure failure) {
        return failure.code().code() + " " + failure.place();
    }
}
