package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import pl.zwornik.testkit.samples.AwkwardText;

/**
 * Texts of the model: Polish, foreign, awkward, beyond the basic plane.
 *
 * @since 0.1.0
 */
public final class TextArbitraries {

    private TextArbitraries() {}

    /** Returns texts on one line that the model accepts as they are or after composition. */
    public static Arbitrary<String> lines() {
        return joined(characters());
    }

    /** Returns texts of one or more lines. */
    public static Arbitrary<String> blocks() {
        return joined(Arbitraries.frequencyOf(Tuple.of(9, characters()), Tuple.of(1, Arbitraries.of("\n", "\t"))));
    }

    /** Returns words of the Polish alphabet, in small and capital letters. */
    public static Arbitrary<String> polishWords() {
        return Arbitraries.strings()
                .withChars("aąbcćdeęfghijklłmnńoóprsśtuwyzźżAĄBCĆDEĘFGHIJKLŁMNŃOÓPRSŚTUWYZŹŻ")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    private static Arbitrary<String> joined(Arbitrary<String> characters) {
        return characters
                .list()
                .ofMinSize(1)
                .ofMaxSize(25)
                .map(all -> String.join("", all))
                .filter(TextArbitraries::isShown);
    }

    /** Tells whether there is anything to be seen. */
    static boolean isShown(String text) {
        return text.codePoints()
                .anyMatch(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT);
    }

    /** Tells whether a character ends a line or turns the direction of writing. */
    private static boolean turns(int c) {
        return (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static Arbitrary<String> characters() {
        Arbitrary<String> anything = Arbitraries.integers()
                .between(' ', Character.MAX_CODE_POINT)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !turns(c))
                .map(Character::toString);
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("OPS w Łęgu Śródmieście żółć 90".split(""))),
                Tuple.of(1, Arbitraries.of(AwkwardText.SIGNS.split(""))),
                Tuple.of(1, Arbitraries.of("e\u0301", "\u0105", "a\u0328", "\ufb01", "\u0130", "\u1e9e")),
                Tuple.of(1, anything));
    }
}
