package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Entry;
import pl.zwornik.vocabulary.Wording;

/**
 * Codes, known and unknown to any vocabulary, and what goes with them.
 *
 * @since 0.1.0
 */
public final class VocabularyArbitraries {

    private VocabularyArbitraries() {}

    /** Returns codes of any scheme. */
    public static Arbitrary<Code> codes() {
        return Combinators.combine(IdArbitraries.texts(), values()).as(Code::of);
    }

    /** Returns known codes and, in two of five samples, unknown ones of the same scheme. */
    public static Arbitrary<Code> codes(Code... known) {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(known)),
                Tuple.of(2, values().map(value -> Code.of(known[0].scheme(), value))));
    }

    private static Arbitrary<String> values() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .withChars('_', '.', '+', '/', '-')
                .ofMinLength(1)
                .ofMaxLength(64);
    }

    /** Returns phrases, classified or not. */
    public static Arbitrary<Wording> wordings(Code... known) {
        return Combinators.combine(TextArbitraries.lines(), codes(known).optional(0.6))
                .as((text, meaning) -> new Wording(text, meaning.orElse(null)));
    }

    /** Returns uses of codes. */
    public static Arbitrary<CodeUse> codeUses() {
        return Combinators.combine(Arbitraries.of("/type", "/names/0/kind"), codes())
                .as(CodeUse::new);
    }

    /** Returns entries of vocabularies. */
    public static Arbitrary<Entry> entries() {
        return Combinators.combine(
                        codes(),
                        TextArbitraries.lines(),
                        TextArbitraries.lines(),
                        FactArbitraries.periods(),
                        LawArbitraries.citations().optional(0.5),
                        TextArbitraries.lines().list().ofMaxSize(2))
                .as((code, polish, english, inUse, basis, aliases) ->
                        new Entry(code, polish, english, inUse, basis.orElse(null), aliases));
    }
}
