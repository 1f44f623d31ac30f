package pl.zwornik.vocabulary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;

/** Laws of {@link Code}. */
class CodeProperties {

    @Property
    void textIsReadAsItIsWrittenOrRefused(@ForAll("nearlyCodes") String text) {
        try {
            assertThat(Code.parse(text)).hasToString(text);
        } catch (MalformedCodeException e) {
            assertThat(e.getFailure().code()).isEqualTo(VocabularyFailures.CODE_MALFORMED);
        }
    }

    @Property
    void everyCodeIsReadBack(@ForAll("schemes") String scheme, @ForAll("values") String value) {
        Code code = Code.of(scheme, value);
        assertThat(Code.parse(code.toString())).isEqualTo(code);
    }

    @Provide
    Arbitrary<String> nearlyCodes() {
        return Arbitraries.strings().withChars("aA0:-_. ż").ofMaxLength(8);
    }

    @Provide
    Arbitrary<String> schemes() {
        Arbitrary<String> words = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(9);
        return words.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("-", list));
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withChars("_.+/-")
                .ofMinLength(1)
                .ofMaxLength(64);
    }
}
