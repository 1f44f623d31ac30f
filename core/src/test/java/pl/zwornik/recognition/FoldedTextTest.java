package pl.zwornik.recognition;

import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.PolishText;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("A folded text")
class FoldedTextTest {

    @Test
    @DisplayName("is cut into words at spaces, hyphens and punctuation, and knows which of them parts more")
    void isCutIntoWords() {
        FoldedText text = new FoldedText("  „Miejsko – Gminny” OPS, w Bielsku-Białej ");
        assertThat(text.words()).isEqualTo(6);
        assertThat(text.text(0, 6)).isEqualTo("miejsko gminny ops w bielsku bialej");
        assertThat(text.text(4, 6)).isEqualTo("bielsku bialej");
        assertThat(text.isApart(1)).isFalse();
        assertThat(text.isApart(3)).isTrue();
        assertThat(text.isApart(5)).isFalse();
    }

    @Test
    @DisplayName("still knows its diacritics, composed or not")
    void knowsItsDiacritics() {
        FoldedText text = new FoldedText("ŁO\u0301dz\u0301 i Łódź");
        assertThat(text.isWritten(0, 1, "łódź")).isTrue();
        assertThat(text.isWritten(2, 3, "łódź")).isTrue();
        assertThat(text.isWritten(2, 3, "lodz")).isFalse();
        assertThat(text.isWritten(0, 1, "łódźi")).isFalse();
        assertThat(text.text(0, 3)).isEqualTo("lodz i lodz");
    }

    @Property
    @Label("folds Latin text as search keys are folded")
    void foldsAsKeysAre(@ForAll("latin") @StringLength(max = 40) String text) {
        String usual = text.replace("\u00ad", "").replaceAll("[Ŝŝ]", "ż"); // a soft hyphen, and a mistaken font
        assertThat(FoldedText.fold(usual)).isEqualTo(PolishText.fold(usual));
        assertThat(FoldedText.fold(text)).isEqualTo(PolishText.fold(usual));
    }

    @net.jqwik.api.Provide
    net.jqwik.api.Arbitrary<String> latin() {
        return net.jqwik.api.Arbitraries.strings()
                .withCharRange(' ', '\u017f')
                .withChars("\u0301\u0328\u2013„”Łłąęóśźż -");
    }
}
