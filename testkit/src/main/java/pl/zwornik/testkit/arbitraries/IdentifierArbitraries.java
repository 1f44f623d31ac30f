package pl.zwornik.testkit.arbitraries;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Krs;
import pl.zwornik.organisation.Nip;
import pl.zwornik.organisation.Regon;
import pl.zwornik.result.MalformedCodeException;

/**
 * Numbers and keys under which others know organisations.
 *
 * @since 0.1.0
 */
public final class IdentifierArbitraries {

    private IdentifierArbitraries() {}

    /** Returns identifiers of every scheme, known and not. */
    public static Arbitrary<Identifier> identifiers() {
        return Arbitraries.oneOf(
                nips().map(Identifier::of),
                regons().map(Identifier::of),
                krs().map(Identifier::of),
                Combinators.combine(
                                Arbitraries.of("RJPS", "HOST", "acme.key"),
                                Arbitraries.strings()
                                        .withChars("abcXYZ019-/. ąŻ%_'")
                                        .ofMinLength(1)
                                        .ofMaxLength(100)
                                        .map(String::strip)
                                        .filter(text -> !text.isEmpty()))
                        .as((scheme, value) -> new Identifier(IdentifierSchemes.of(scheme), value)));
    }

    /** Returns tax identification numbers with their check digits. */
    public static Arbitrary<Nip> nips() {
        return digits(9).flatMap(digits -> lastOf(digits, Nip::new));
    }

    /** Returns numbers of the business register, of nine digits and of fourteen. */
    public static Arbitrary<Regon> regons() {
        Arbitrary<Regon> whole = digits(8).flatMap(digits -> lastOf(digits, Regon::new));
        Arbitrary<Regon> local = Combinators.combine(whole, digits(4))
                .as((regon, unit) -> regon.value() + unit)
                .flatMap(digits -> lastOf(digits, Regon::new));
        return Arbitraries.oneOf(whole, local);
    }

    /** Returns numbers of the National Court Register. */
    public static Arbitrary<Krs> krs() {
        return digits(10).filter(digits -> !digits.equals("0000000000")).map(Krs::new);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    /** The number that is well-formed with one more digit; where none is, that of ones. */
    private static <T> Arbitrary<T> lastOf(String digits, Function<String, T> make) {
        return IntStream.rangeClosed(0, 9)
                .mapToObj(last -> made(digits + last, make))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Arbitraries::just)
                .orElseGet(() -> lastOf("1".repeat(digits.length()), make));
    }

    private static <T> Optional<T> made(String digits, Function<String, T> make) {
        try {
            return Optional.of(make.apply(digits));
        } catch (MalformedCodeException e) {
            return Optional.empty();
        }
    }
}
