package pl.zwornik.territory;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.Tri;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Severity;
import pl.zwornik.vocabulary.VocabularyFailures;

import static org.assertj.core.api.Assertions.assertThat;

class TercFileTest {

    private static final String HEADER = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n";
    private static final String ROWS = """
            30;;;;WIELKOPOLSKIE;województwo;2021-01-01
            30;26;;;śremski;powiat;2021-01-01
            30;26;04;3;Śrem;gmina miejsko-wiejska;2021-01-01
            30;26;04;4;Śrem;miasto;2021-01-01
            30;26;04;5;Śrem;obszar wiejski;2021-01-01
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1250", "ISO-8859-2"})
    @DisplayName("Every encoding in which the register circulates is read alike")
    void readsEncodings(String charset) {
        Gazetteer read = wholly((HEADER + ROWS).getBytes(Charset.forName(charset)));
        assertThat(read).isEqualTo(wholly(utf8(HEADER + ROWS)));
        assertThat(read.unit(TercCode.parse("3026043"))).contains(unit("3026043", "Śrem"));
    }

    @Test
    @DisplayName("A byte order mark, CR LF, other separators, a blank last line and lost leading zeros change nothing")
    void readsVariants() {
        Gazetteer plain = wholly(utf8(HEADER + ROWS));
        assertThat(wholly(utf8("\uFEFF" + (HEADER + ROWS).replace("\n", "\r\n") + "\r\n")))
                .isEqualTo(plain);
        assertThat(wholly(utf8((HEADER + ROWS).replace(';', '\t')))).isEqualTo(plain);
        assertThat(wholly(utf8((HEADER + ROWS).replace(";04;", ";4;").replace(';', ','))))
                .isEqualTo(plain);
        assertThat(wholly(utf8((HEADER + ROWS).replace("NAZWA_DOD", "NAZDOD")))).isEqualTo(plain);
    }

    @Test
    @DisplayName("Voivodeships are in lower case, as they are written; the day of the register is known")
    void takesNamesAndDay() {
        Gazetteer read = wholly(utf8(HEADER + ROWS));
        assertThat(read.unit(TercCode.parse("30"))).contains(unit("30", "wielkopolskie"));
        assertThat(read.state()).isEqualTo(LocalDate.of(2021, 1, 1));
    }

    @Test
    @DisplayName("In the address variant an urban-rural gmina is put together from its parts, and that is said")
    void putsGminasTogether() {
        String address = HEADER + ROWS.replace("30;26;04;3;Śrem;gmina miejsko-wiejska;2021-01-01\n", "");
        Outcome<Gazetteer> read = TercFile.read("terc.csv", utf8(address));
        assertThat(read.value()).contains(wholly(utf8(HEADER + ROWS)));
        assertThat(read.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(TerritoryFailures.GMINAS_FROM_PARTS);
            assertThat(failure.severity()).isEqualTo(Severity.INFO);
            assertThat(failure.message(Language.EN)).startsWith("1 urban-rural gminas stand only as their town");
        });
    }

    @Test
    @DisplayName("Every bad row is a failure with its line; the others are kept")
    void keepsGoodRows() {
        String bad = "31;;;;NOWHERE;;2021-01-01\n" // odd
                + "30;26;05;6;Nowhere;;2021-01-01\n" // no such kind
                + "30;26;06;;Nowhere;;2021-01-01\n" // kind not said
                + "30;26;04;3;Śrem;;2021-01-01\n" // twice
                + "30;26;07;2; ;;2021-01-01\n" // no name
                + "30;26;08;2;Śrem\n";
        Outcome<Gazetteer> read = TercFile.read("terc.csv", utf8(HEADER + ROWS + bad));
        assertThat(read.value()).contains(wholly(utf8(HEADER + ROWS)).asExtract());
        assertThat(read.failures())
                .extracting(failure -> failure.place().line())
                .containsExactly(7, 8, 9, 10, 11, 12);
        assertThat(read.failures())
                .extracting(failure -> failure.code().code())
                .containsExactly("TER-014", "TER-015", "TER-010", "TER-002", "FACT-007", "VOC-008");
        assertThat(read.failures())
                .allSatisfy(failure -> assertThat(failure.place().inDocument()).contains("terc.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3021052;;;;X | WOJ",
                ";;;3021;A | WOJ",
                ";;30;;W | WOJ",
                "30;2605;;;X | POW",
                "30;;04;3;X | GMI",
                "30;26;043;;X | GMI",
                "30;26;;5;X | RODZ",
                "30;26;05;;X | RODZ",
                "30;26;05;24;X | RODZ"
            })
    @DisplayName("Digits are not joined across cells: what does not fit its column is told, and the right row is read")
    void keepsCellsApart(String cells, String column) {
        Outcome<Gazetteer> read = TercFile.read("terc.csv", utf8(HEADER + cells + ";;2021-01-01\n" + ROWS));
        assertThat(read.value()).contains(wholly(utf8(HEADER + ROWS)).asExtract());
        assertThat(read.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(TerritoryFailures.CELL_WRONG);
            assertThat(failure.place()).hasToString("terc.csv:2:1 /" + column);
            assertThat(failure.message(Language.EN)).contains(column);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    @DisplayName("A gmina has one kind, and a town and a rural area only where it is urban-rural")
    void refusesAnotherKind(String kind) {
        String row = "30;26;04;" + kind + ";Śrem;;2021-01-01\n";
        Outcome<Gazetteer> after = TercFile.read("terc.csv", utf8(HEADER + ROWS + row));
        assertThat(after.value()).contains(wholly(utf8(HEADER + ROWS)).asExtract());
        assertThat(after.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.code()).isEqualTo(TerritoryFailures.KIND_TWICE);
            assertThat(failure.place().line()).isEqualTo(7);
            assertThat(failure.parameters()).containsEntry("gmina", "302604");
        });
        String parts = ROWS.substring(0, ROWS.indexOf("30;26;04;3"));
        Outcome<Gazetteer> before =
                TercFile.read("terc.csv", utf8(HEADER + parts + row + "30;26;04;5;Śrem;obszar wiejski;2021-01-01\n"));
        assertThat(codes(before)).containsExactly(TerritoryFailures.KIND_TWICE);
        assertThat(before.orThrow().gminas()).hasSize(1);
    }

    @Test
    @DisplayName("A day that there is not is told with its line, unless the caller says the day; the row is kept")
    void tellsDaysThatThereAreNot() {
        String content = HEADER + ROWS + "02;;;;DOLNOŚLĄSKIE;;2021-02-30\n31;;;;X;;\n";
        Outcome<Gazetteer> read = TercFile.read("terc.csv", utf8(content));
        assertThat(read.orThrow().unit(TercCode.parse("02"))).isPresent();
        assertThat(codes(read))
                .containsExactly(TerritoryFailures.STATE_UNREADABLE, TerritoryFailures.VOIVODESHIP_UNKNOWN);
        assertThat(read.failures().get(0).place()).hasToString("terc.csv:7:1 /STAN_NA");
        assertThat(read.failures().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(codes(TercFile.read("terc.csv", utf8(content), LocalDate.of(2021, 1, 1))))
                .containsExactly(TerritoryFailures.VOIVODESHIP_UNKNOWN);
    }

    @Test
    @DisplayName("The column of days may be missing where the caller says the day, and never stands twice")
    void asksForOneColumnOfDays() {
        String twice = (HEADER + ROWS).replace("NAZWA_DOD", "STAN_NA");
        assertThat(TercFile.read("terc.csv", utf8(twice)).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.parameters()).containsEntry("columns", "STAN_NA"));
        String without = (HEADER + ROWS).replace("STAN_NA", "OTHER");
        assertThat(TercFile.read("terc.csv", utf8(without), LocalDate.of(2021, 1, 1))
                        .failures())
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Of very many wrong rows, and of very many units without the one in which they lie, the first are told")
    void tellsTheFirst() {
        Outcome<Gazetteer> wrong = TercFile.read("terc.csv", utf8(HEADER + ROWS + "31;;;;X;;\n".repeat(2_000)));
        assertThat(wrong.value()).contains(wholly(utf8(HEADER + ROWS)).asExtract());
        assertThat(wrong.failures()).hasSize(1_001);
        StringBuilder alone = new StringBuilder(HEADER);
        for (int i = 101; i < 2_500; i++) {
            if (i % 100 != 0) {
                alone.append("30;%02d;%02d;2;X;;2021-01-01\n".formatted(i / 100, i % 100));
            }
        }
        Outcome<Gazetteer> orphans = TercFile.read("terc.csv", utf8(alone.toString()));
        assertThat(orphans.failures()).hasSize(1_001);
        assertThat(orphans.failures().get(1_000).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    @DisplayName("Of a register from which a row was dropped it is not known that something was not there")
    void isExtractWhereARowFailed() {
        TercCode dropped = TercCode.parse("3026044");
        Gazetteer damaged = TercFile.read("terc.csv", utf8((HEADER + ROWS).replace("30;26;04;4;Śrem", "30;26;04;4;")))
                .orThrow();
        assertThat(damaged.isExtract()).isTrue();
        assertThat(damaged.has(dropped)).isEqualTo(Tri.UNKNOWN);
        Gazetteer whole = wholly(utf8(HEADER + ROWS));
        assertThat(whole.isExtract()).isFalse();
        assertThat(whole.has(TercCode.parse("3026052"))).isEqualTo(Tri.NO);
    }

    @Test
    @DisplayName("A unit without the one in which it lies is kept and told")
    void tellsMissingParents() {
        Outcome<Gazetteer> read = TercFile.read("terc.csv", utf8(HEADER + "02;01;01;1;Bolesławiec;;2021-01-01\n"));
        assertThat(read.orThrow().units()).hasSize(1);
        assertThat(read.failures()).extracting(Failure::code).containsExactly(TerritoryFailures.PARENT_MISSING);
    }

    @Test
    @DisplayName(
            "The day is the caller's where given; without any there is no state, with several the most frequent wins")
    void findsTheDay() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        String undated = HEADER + ROWS.replace("2021-01-01", "");
        assertThat(TercFile.read("terc.csv", utf8(undated), day).orThrow().state())
                .isEqualTo(day);
        assertThat(codes(TercFile.read("terc.csv", utf8(undated)))).containsExactly(TerritoryFailures.STATE_UNSTATED);
        Outcome<Gazetteer> mixed =
                TercFile.read("terc.csv", utf8(HEADER + ROWS + "02;;;;DOLNOŚLĄSKIE;województwo;2022-01-01\n"));
        assertThat(mixed.orThrow().state()).isEqualTo(LocalDate.of(2021, 1, 1));
        assertThat(codes(mixed)).containsExactly(TerritoryFailures.STATE_DIFFERS);
        assertThat(mixed.failures().get(0).message(Language.EN))
                .isEqualTo("Rows of several days in one file: it is taken for 2021-01-01, the most frequent of 2.");
    }

    @Test
    @DisplayName("What is no register is refused with its reason")
    void refusesOthers() {
        assertThat(codes(TercFile.read("a", new byte[0]))).containsExactly(VocabularyFailures.COLUMNS_MISSING);
        assertThat(codes(TercFile.read("a", utf8("a,b\n1,2\n")))).containsExactly(VocabularyFailures.COLUMNS_MISSING);
        assertThat(codes(TercFile.read("a", utf8(HEADER + "30;;;;\"x;y;z\n"))))
                .containsExactly(VocabularyFailures.CSV_BROKEN);
        assertThat(codes(TercFile.read("a", new byte[TercFile.MAX_LENGTH + 1])))
                .containsExactly(TerritoryFailures.FILE_TOO_LONG);
    }

    private static List<FailureCode> codes(Outcome<?> outcome) {
        return outcome.failures().stream().map(Failure::code).toList();
    }

    private static Gazetteer wholly(byte[] content) {
        Outcome<Gazetteer> read = TercFile.read("terc.csv", content);
        assertThat(read.failures()).isEmpty();
        return read.orThrow();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static TerritorialUnit unit(String code, String name) {
        return new TerritorialUnit(TercCode.parse(code), name);
    }
}
