package pl.zwornik.fact;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Polish text")
class PolishTextTest {

    private static final List<String> ALPHABET = "aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż"
            .codePoints()
            .mapToObj(Character::toString)
            .toList();

    @Test
    @DisplayName("is ordered as the Polish alphabet orders its letters")
    void isOrderedByTheAlphabet() {
        List<String> shuffled = new ArrayList<>(ALPHABET);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(shuffled).isNotEqualTo(ALPHABET);
        assertThat(shuffled.stream().sorted(PolishText.ORDER)).isEqualTo(ALPHABET);
    }

    @Test
    @DisplayName("is ordered as a gazetteer orders names: Łobżenica after Lipka, Śrem after Swarzędz")
    void isOrderedAsAGazetteer() {
        assertThat(Stream.of("Śrem", "Łobżenica", "Swarzędz", "Lipka", "Łódź", "Ćmielów", "Czempiń", "Lwówek", "Luboń")
                        .sorted(PolishText.ORDER))
                .containsExactly(
                        "Czempiń", "Ćmielów", "Lipka", "Luboń", "Lwówek", "Łobżenica", "Łódź", "Swarzędz", "Śrem");
    }

    @Test
    @DisplayName("is ordered word by word, a shorter name before a longer, digits before letters")
    void isOrderedWordByWord() {
        assertThat(Stream.of("Nowy Tomyśl", "Nowe", "Nowyja", "Nowy", "Nowy 2").sorted(PolishText.ORDER))
                .containsExactly("Nowe", "Nowy", "Nowy 2", "Nowy Tomyśl", "Nowyja");
    }

    @Test
    @DisplayName("lets case decide last")
    void letsCaseDecideLast() {
        assertThat(Stream.of("lipka", "Lipka", "Lipkb").sorted(PolishText.ORDER))
                .containsExactly("Lipka", "lipka", "Lipkb");
    }

    @Test
    @DisplayName("puts foreign letters with their base letter, and other alphabets last")
    void putsForeignLettersWithTheirBase() {
        assertThat(Stream.of("żaba", "ящик", "müller", "mu", "mv", "čapek", "ć").sorted(PolishText.ORDER))
                .containsExactly("čapek", "ć", "mu", "müller", "mv", "żaba", "ящик");
    }

    @Test
    @DisplayName("has a sort key of ASCII only, whose bytes order as the key does")
    void hasASortKeyOfAscii() {
        assertThat(PolishText.sortKey("Łódź – Śródmieście 2, ящик 😀")).matches("[ -Z0-9a-f]*");
        assertThat(PolishText.sortKey("ŁÓDŹ")).isEqualTo(PolishText.sortKey("łódź"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Łobżenica                     | lobzenica",
                "ZAŻÓŁĆ GĘŚLĄ JAŹŃ             | zazolc gesla jazn",
                "  M.-G. OPS,  w „Lipce”       | m g ops w lipce",
                "MOC-owe środy                 | moc owe srody",
                "IIIi                          | iiii",
                "Müller                        | muller",
                "OPS 2                         | ops 2",
                "…                             | ''",
                "😀 a                          | 😀 a"
            })
    @DisplayName("folds to lower case without marks, punctuation as one space")
    void folds(String text, String folded) {
        assertThat(PolishText.fold(text)).isEqualTo(folded);
    }

    @Test
    @DisplayName("is one text whether it came composed or decomposed")
    void isOneTextInBothForms() {
        String composed = "Łobżenica, Śrem, Ćmielów, Wągrowiec";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(decomposed).isNotEqualTo(composed);
        assertThat(PolishText.nfc(decomposed)).isEqualTo(composed);
        assertThat(PolishText.nfc(composed)).isEqualTo(composed);
        assertThat(PolishText.fold(decomposed)).isEqualTo(PolishText.fold(composed));
        assertThat(PolishText.sortKey(decomposed)).isEqualTo(PolishText.sortKey(composed));
    }
}
