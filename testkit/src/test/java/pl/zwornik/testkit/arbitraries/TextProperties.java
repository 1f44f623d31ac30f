package pl.zwornik.testkit.arbitraries;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pl.zwornik.fact.PolishText;
import pl.zwornik.fact.Source;
import pl.zwornik.result.ModelException;

import static org.assertj.core.api.Assertions.assertThat;

@Label("Texts")
class TextProperties {

    @Provide
    Arbitrary<String> lines() {
        return TextArbitraries.lines();
    }

    @Provide
    Arbitrary<String> words() {
        return TextArbitraries.polishWords();
    }

    @Property
    @Label("fold to what folds to itself, composed or not")
    void foldOnce(@ForAll("lines") String text) {
        String folded = PolishText.fold(text);
        assertThat(PolishText.fold(folded)).isEqualTo(folded);
        assertThat(PolishText.fold(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(folded);
        assertThat(PolishText.fold(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .isEqualTo(folded);
    }

    @Property
    @Label("of Polish letters fold to small letters of ASCII, whatever their case")
    void foldPolish(@ForAll("words") String word) {
        assertThat(PolishText.fold(word)).matches("[a-z]+");
        assertThat(PolishText.fold(word.toUpperCase(Locale.ROOT))).isEqualTo(PolishText.fold(word));
    }

    @Property
    @Label("of Polish letters are ordered as the JDK's Polish collator orders them")
    void orderAsThePlatform(@ForAll("words") String first, @ForAll("words") String second) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("pl-PL"));
        collator.setStrength(Collator.PRIMARY);
        assertThat(Integer.signum(PolishText.sortKey(first).compareTo(PolishText.sortKey(second))))
                .isEqualTo(Integer.signum(collator.compare(first, second)));
    }

    @Property
    @Label("have a key of ASCII, the same composed or not, and an order that agrees with equality")
    void haveKeys(@ForAll("lines") String first, @ForAll("lines") String second) {
        String key = PolishText.sortKey(first);
        assertThat(key.chars()).allMatch(c -> c >= ' ' && c < 0x7f);
        assertThat(PolishText.sortKey(Normalizer.normalize(first, Normalizer.Form.NFD)))
                .isEqualTo(PolishText.sortKey(Normalizer.normalize(first, Normalizer.Form.NFC)));
        assertThat(PolishText.ORDER.compare(first, second) == 0).isEqualTo(first.equals(second));
        assertThat(Integer.signum(PolishText.ORDER.compare(first, second)))
                .isEqualTo(-Integer.signum(PolishText.ORDER.compare(second, first)));
    }

    @Property
    @Label("that the model accepts it accepts again, as it made them")
    void acceptAgain(
            @ForAll @IntRange(min = ' ', max = Character.MAX_CODE_POINT) int character,
            @ForAll @IntRange(min = 1, max = 1_001) int length) {
        Source once;
        try {
            once = Source.of(Character.toString(character).repeat(length));
        } catch (ModelException e) {
            return;
        }
        assertThat(Source.of(once.document())).isEqualTo(once);
        assertThat(Normalizer.isNormalized(once.document(), Normalizer.Form.NFC))
                .isTrue();
    }
}
