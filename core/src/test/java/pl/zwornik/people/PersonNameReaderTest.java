package pl.zwornik.people;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who is not named by the source documents is invented. */
@DisplayName("A name as written")
class PersonNameReaderTest {

    private static final PersonNameReader READER = PersonNameReader.of(
            Zwornik.builder().plugin(new PolandPlugin()).build().vocabularies());

    private static ReadName read(String text) {
        return READER.read(text).orElseThrow();
    }

    private static String titles(ReadName name) {
        return String.join(
                "+",
                name.titles().stream()
                        .map(one -> (one.position() == PersonTitle.Position.AFTER ? "after " : "")
                                + one.code().value()
                                + one.asWritten().map(form -> "=" + form).orElse(""))
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Magdalena Popłońska-Kowalska Dyrektor OPS w Dopiewie. | Magdalena | Popłońska-Kowalska | `` | Dyrektor OPS w Dopiewie.
        Maria Świdurska Dyrektor OPS w Śremie. | Maria | Świdurska | `` | Dyrektor OPS w Śremie.
        Agnieszka Maciejowicz – Dyrektor OPS Swarzędz | Agnieszka | Maciejowicz | `` | Dyrektor OPS Swarzędz
        Tomasz Majewski – Dyrektor OPS Sompolno | Tomasz | Majewski | `` | Dyrektor OPS Sompolno
        Maria Świdurska – Dyrektor OPS Śrem | Maria | Świdurska | `` | Dyrektor OPS Śrem
        Magdalena Popłońska-Kowalska – Dyrektor OPS Dopiewo. | Magdalena | Popłońska-Kowalska | `` | Dyrektor OPS Dopiewo.
        Tomasz Majewski Dyrektor OPS Sompolno. | Tomasz | Majewski | `` | Dyrektor OPS Sompolno.
        Agnieszka Maciejowicz Dyrektor Ośrodka Pomocy Społecznej w Swarzędzu. | Agnieszka | Maciejowicz | `` | Dyrektor Ośrodka Pomocy Społecznej w Swarzędzu.
        dr hab. Marek Rymsza, doradca Prezydenta RP, | Marek | Rymsza | DOKTOR_HABILITOWANY | doradca Prezydenta RP,
        Pan prof. nadzw. dr hab Mirosław Grewiński omówił | Mirosław | Grewiński | PROFESOR_NADZWYCZAJNY+DOKTOR_HABILITOWANY=dr hab | omówił
        dr hab. Arkadiusz Karwacki prof. UMK. | Arkadiusz | Karwacki | DOKTOR_HABILITOWANY+after PROFESOR_UCZELNI=prof. UMK | ``
        Pani Krystyna Wyrwicka Dyrektor Departamentu Pomocy | Krystyna | Wyrwicka | `` | Dyrektor Departamentu Pomocy
        Pani Marzena Bartosiewicz Zastępca Dyrektora Departamentu | Marzena | Bartosiewicz | `` | Zastępca Dyrektora Departamentu
        p. Dorota Wróblewska, dyrektor Regionalnego Ośrodka | Dorota | Wróblewska | `` | dyrektor Regionalnego Ośrodka
        prof. Marii Mendel, która przedstawiła | Marii | Mendel | PROFESOR | która przedstawiła
        Magdalenę Popłońską-Kowalską, ekspertkę CAL | Magdalenę | Popłońską-Kowalską | `` | ekspertkę CAL
        """)
    @DisplayName(
            "of the source documents is taken apart, declined or not; courtesies are dropped (S2-09, S3-08, S4-09, S4-21)")
    void ofTheDocuments(String text, String given, String family, String titles, String rest) {
        ReadName name = read(text);
        assertThat(name.givenNames()).hasValue(given);
        assertThat(name.family()).isEqualTo(family);
        assertThat(titles(name)).isEqualTo(titles);
        assertThat(name.rest()).isEqualTo(rest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        ANNA PRZYKŁADOWA | ANNA | PRZYKŁADOWA | `` | ``
        Przykładowa, Anna Łucja | Anna Łucja | Przykładowa | `` | ``
        Anna Przykładowa, Kraków | Anna | Przykładowa | `` | Kraków
        Przykładowa, Anna z Krakowa | | Przykładowa | `` | Anna z Krakowa
        Anna Maria Przykładowa - Źdźbło | Anna Maria | Przykładowa-Źdźbło | `` | ``
        Anna Przykładowa – Dyrektor | Anna | Przykładowa | `` | Dyrektor
        mgr inż. Anna Przykładowa | Anna | Przykładowa | MAGISTER+INZYNIER | ``
        Pani Profesor Anna Przykładowa | Anna | Przykładowa | PROFESOR=Profesor | ``
        prof. dr hab. Anna Przykładowa, prof. UAM, dziekan | Anna | Przykładowa | PROFESOR+DOKTOR_HABILITOWANY+after PROFESOR_UCZELNI=prof. UAM | dziekan
        prof. UAM dr hab. Anna Przykładowa | Anna | Przykładowa | PROFESOR_UCZELNI=prof. UAM+DOKTOR_HABILITOWANY | ``
        prof. PRZYKŁADOWA | | PRZYKŁADOWA | PROFESOR | ``
        profesora Jana Przykładowego | Jana | Przykładowego | PROFESOR=profesora | ``
        A. Przykładowa | | Przykładowa | `` | ``
        A Przykładowa | | Przykładowa | `` | ``
        A. B. Przykładowa | | Przykładowa | `` | ``
        Przykładowa, A. | | Przykładowa | `` | ``
        Anna B. Przykładowa | Anna B. | Przykładowa | `` | ``
        dr Anna B. Przykładowa, dyrektor | Anna B. | Przykładowa | DOKTOR | dyrektor
        Przykładowa, Anna B. | Anna B. | Przykładowa | `` | ``
        A. Barbara Przykładowa | A. Barbara | Przykładowa | `` | ``
        Anna B. | Anna | B. | `` | ``
        p. Przykładowa | | Przykładowa | `` | ``
        Anna D'Przykład | Anna | D'Przykład | `` | ``
        Anna Przykładowa OPS Lipka | Anna | Przykładowa | `` | OPS Lipka
        Anna Przykładowa. Potem | Anna | Przykładowa | `` | Potem
        Anna Przykładowa (Kraków) 2018 | Anna | Przykładowa | `` | (Kraków) 2018
        """)
    @DisplayName("of other forms is taken apart as far as it can be")
    void ofOtherForms(String text, String given, String family, String titles, String rest) {
        ReadName name = read(text);
        assertThat(name.givenNames().orElse(null)).isEqualTo(given);
        assertThat(name.family()).isEqualTo(family);
        assertThat(titles(name)).isEqualTo(titles);
        assertThat(name.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kierownik OPS w Dąbrowie",
                "Dyrektor OPS",
                "dr hab.",
                "p.",
                "7 Anna",
                "„Anna Przykładowa”",
                "—",
                ","
            })
    @DisplayName("is none where the text begins with none")
    void isNone(String text) {
        assertThat(READER.read(text)).isEmpty();
    }

    @Test
    @DisplayName("is in the nominative only for somebody who says so, and hides itself")
    void isInTheNominative() {
        assertThat(read("Pani Krystyna Wyrwicka").inNominative()).hasValue(PersonName.of("Krystyna", "Wyrwicka"));
        assertThat(read("Pani Krystyna Wyrwicka")).hasToString("[personal]");
        assertThat(read("Anna B. Przykładowa").inNominative()).hasValue(PersonName.of("Anna B.", "Przykładowa"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"p. Wyrwicka", "K. Wyrwicka", "Krystyna W.", "Krystyna W"})
    @DisplayName("is no whole name where it lacks the given names, or has an initial for the family name")
    void isNotWhole(String text) {
        assertThat(read(text).inNominative()).isEmpty();
    }

    @Test
    @DisplayName("needs no vocabulary; then titles are words like others")
    void needsNoVocabulary() {
        PersonNameReader bare = PersonNameReader.of(Vocabularies.none());
        assertThat(bare.read("Krystyna Wyrwicka").orElseThrow().family()).isEqualTo("Wyrwicka");
        assertThat(bare.read("dr Krystyna Wyrwicka")).isEmpty();
    }

    @Test
    @DisplayName("stands on one line of bounded length")
    void standsOnOneLine() {
        for (String text : List.of("", "Anna\nPrzykładowa", "Anna\u0007 Przykładowa", "A".repeat(1_001))) {
            assertRefused(text, FactFailures.TEXT_UNUSABLE);
        }
        assertThat(READER.read("Aa ".repeat(333))).isPresent();
    }

    private static void assertRefused(String text, FactFailures code) {
        Consumer<InvariantViolationException> why =
                refused -> assertThat(refused.getFailure().code()).isEqualTo(code);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> READER.read(text))
                .satisfies(why);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> READER.candidates(text, List.of()))
                .satisfies(why);
    }

    @Test
    @DisplayName("stands beside no PESEL; that is taken out first")
    void standsBesideNoPesel() {
        String text = "Jan Przykładowy 44051401359";
        assertRefused(text, FactFailures.PESEL_REFUSED);
        assertThat(read(PeselDetector.without(text)).rest()).isEqualTo(PeselDetector.MARK);
        assertThatExceptionOfType(InvariantViolationException.class)
                .as("digits that touch the name, and without it are a PESEL")
                .isThrownBy(() -> READER.read(text.replace("y 4", "y4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Przykładowa\u200B", "Anna Przykładowa \uFEFF\u00A0", "Anna Przykładowa,\u00AD –"})
    @DisplayName("is followed by nothing where nothing that can be seen follows it")
    void isFollowedByNothing(String text) {
        assertThat(read(text).rest()).isEmpty();
    }
}
