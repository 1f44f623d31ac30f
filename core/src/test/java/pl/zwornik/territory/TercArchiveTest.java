package pl.zwornik.territory;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Language;
import pl.zwornik.result.Outcome;
import pl.zwornik.vocabulary.VocabularyFailures;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The register in an archive")
class TercArchiveTest {

    private static final List<List<String>> ROWS = List.of(
            List.of("30", "", "", "", "WIELKOPOLSKIE", "województwo", "2021-01-01"),
            List.of("30", "26", "", "", "śremski", "powiat", "2021-01-01"));
    private static final byte[] CSV = TercForms.utf8(TercForms.csv(ROWS));
    private static final byte[] XML = TercForms.utf8(TercForms.xml(ROWS));
    private static final byte[] NOTHING = new byte[0];

    @ParameterizedTest
    @ValueSource(strings = {"TERC_Urzedowy_2021-01-01.csv", "TERC.XML", "żółw/TERC.xml", "a/b/c.d/terc.Csv"})
    @DisplayName("is the one file whose name ends in csv or xml, wherever it lies; what it is its content says")
    void readsTheOneFile(String name) {
        Gazetteer expected = TercFile.read("terc.csv", CSV).orThrow();
        for (byte[] content : List.of(CSV, XML)) {
            Outcome<Gazetteer> read = TercFile.read("terc.zip", TercForms.zip(name, content));
            assertThat(read.failures()).isEmpty();
            assertThat(read.value()).contains(expected);
        }
    }

    @Test
    @DisplayName("may have directories, notes and what a Mac adds beside it")
    void passesOverOthers() {
        byte[] archive = TercForms.zip(Map.of(
                "terc.csv/", NOTHING,
                "terc.csv/terc.xml", XML,
                "terc.csv/readme.txt", CSV,
                "__MACOSX/terc.csv/._terc.xml", NOTHING));
        assertThat(TercFile.read("terc.zip", archive).failures()).isEmpty();
    }

    @Test
    @DisplayName("has its failures under the name of the archive, at the lines of the file in it")
    void locatesRows() {
        byte[] wrong = TercForms.utf8(TercForms.csv(ROWS).replace("30\";\"26", "30\";\"2605"));
        assertThat(TercFile.read("terc.zip", TercForms.zip("terc.csv", wrong)).failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.place()).hasToString("terc.zip:3:1 /POW"));
    }

    @Test
    @DisplayName("is refused where there is no such file in it, or there are several, and it is said what to do")
    void refusesNoneAndSeveral() {
        assertThat(codes(TercForms.zip(Map.of()))).containsExactly(TerritoryFailures.ARCHIVE_UNCLEAR);
        assertThat(codes(TercForms.zip("readme.txt", CSV))).containsExactly(TerritoryFailures.ARCHIVE_UNCLEAR);
        assertThat(codes(TercForms.zip("terc.zip", TercForms.zip("terc.csv", CSV))))
                .containsExactly(TerritoryFailures.ARCHIVE_UNCLEAR);
        Outcome<Gazetteer> both = TercFile.read(
                "terc.zip", TercForms.zip(Map.of("TERC.csv", CSV, "SIMC.csv", NOTHING, "a/TERC.xml", XML)));
        assertThat(both.value()).isEmpty();
        assertThat(both.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.place()).hasToString("terc.zip");
            assertThat(failure.message(Language.EN))
                    .isEqualTo("The archive holds 3 files of CSV or XML instead of one.");
            assertThat(failure.message(Language.PL))
                    .isEqualTo("Liczba plików CSV i XML w archiwum to 3, a ma być jeden.");
        });
    }

    @Test
    @DisplayName("is refused where more is packed in it than any register has, in one file or in all, usable or not")
    void refusesBombs() {
        byte[] zeros = new byte[TercFile.MAX_LENGTH + 1];
        byte[] half = new byte[TercFile.MAX_LENGTH / 2 + 1];
        assertThat(codes(TercForms.zip("terc.csv", zeros))).containsExactly(TerritoryFailures.FILE_TOO_LONG);
        assertThat(codes(TercForms.zip("other.bin", zeros))).containsExactly(TerritoryFailures.FILE_TOO_LONG);
        assertThat(codes(TercForms.zip(Map.of("a.csv", half, "b.bin", half))))
                .containsExactly(TerritoryFailures.FILE_TOO_LONG);
        assertThat(codes(TercForms.zip("terc.csv", Arrays.copyOf(zeros, TercFile.MAX_LENGTH))))
                .containsExactly(VocabularyFailures.COLUMNS_MISSING);
        assertThat(codes(Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, TercFile.MAX_LENGTH + 1)))
                .containsExactly(TerritoryFailures.FILE_TOO_LONG);
    }

    @Test
    @DisplayName("is refused where it is cut off, changed or encrypted; nothing else happens")
    void refusesDamaged() {
        byte[] whole = TercForms.zip("terc.csv", CSV);
        int end = whole.length - 46 - "terc.csv".length() - 22; // the directory, which is not needed
        for (int length = 3; length < end; length++) {
            assertThat(codes(Arrays.copyOf(whole, length)))
                    .singleElement()
                    .isIn(TerritoryFailures.ARCHIVE_BROKEN, TerritoryFailures.ARCHIVE_UNCLEAR);
        }
        Gazetteer expected = TercFile.read("terc.csv", CSV).orThrow();
        for (int i = 3; i < end; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 0x41;
            TercFile.read("terc.zip", changed).value().ifPresent(value -> assertThat(value)
                    .isEqualTo(expected));
        }
        byte[] encrypted = whole.clone();
        encrypted[6] |= 1;
        assertThat(codes(encrypted)).containsExactly(TerritoryFailures.ARCHIVE_BROKEN);
    }

    @Test
    @DisplayName("is known by more than its first two letters, with which CSV may begin")
    void knowsCsvThatBeginsAlike() {
        for (String csv : List.of("PK", "PK\tWOJ\n", "PK;WOJ\n", "PKT;WOJ\n")) {
            assertThat(codes(TercForms.utf8(csv))).containsExactly(VocabularyFailures.COLUMNS_MISSING);
        }
    }

    private static List<FailureCode> codes(byte[] content) {
        Outcome<Gazetteer> read = TercFile.read("terc.zip", content);
        assertThat(read.value()).isEmpty();
        return read.failures().stream().map(Failure::code).toList();
    }
}
