package pl.zwornik.testkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.fact.Dated;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Krs;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Nip;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Regon;
import pl.zwornik.result.MalformedCodeException;

/**
 * Organisations and their names.
 *
 * @since 0.1.0
 */
public final class OrganisationArbitraries {

    private OrganisationArbitraries() {}

    /** Returns names, as written otherwise in half of the samples. */
    public static Arbitrary<Name> names() {
        return Combinators.combine(
                        VocabularyArbitraries.codes(NameKinds.FULL, NameKinds.SHORT),
                        Arbitraries.oneOf(TextArbitraries.lines(), TextArbitraries.polishWords()),
                        Arbitraries.of("pl", "pl", "en", "szl"),
                        TextArbitraries.lines().optional(0.5))
                .as((kind, text, language, written) -> new Name(kind, text, language, written.orElse(null)));
    }

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

    /** Returns organisations whose names, and seats, do not compete on any day. */
    public static Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        identities(),
                        FactArbitraries.dated(names())
                                .list()
                                .ofMaxSize(3)
                                .map(names -> apart(names, Name::isOfSameUse)),
                        FactArbitraries.dated(identifiers())
                                .list()
                                .ofMaxSize(3)
                                .map(all ->
                                        apart(all, (one, other) -> one.scheme().equals(other.scheme()))),
                        places(),
                        FactArbitraries.lifespans(),
                        FactArbitraries.sources().list().ofMaxSize(2),
                        FactArbitraries.extensions())
                .as((identity, names, identifiers, places, life, sources, extensions) -> identity.toBuilder()
                        .names(names)
                        .identifiers(identifiers)
                        .seats(places.getSeats())
                        .contactPoints(places.getContactPoints())
                        .life(life)
                        .sources(sources)
                        .extensions(extensions)
                        .build());
    }

    /** Organisations of which it is stated where they are and how to reach them, and nothing else. */
    private static Arbitrary<Organisation> places() {
        Organisation nowhere = Organisation.builder(OrganisationId.parse("x"), OrganisationTypes.OPS)
                .build();
        return Combinators.combine(
                        FactArbitraries.dated(FactArbitraries.candidateSets(TerritoryArbitraries.units()))
                                .list()
                                .ofMaxSize(2)
                                .map(seats -> apart(seats, (one, other) -> true)),
                        FactArbitraries.dated(OrganisationPartArbitraries.contactPoints())
                                .list()
                                .ofMaxSize(2))
                .as((seats, contactPoints) -> nowhere.toBuilder()
                        .seats(seats)
                        .contactPoints(contactPoints)
                        .build());
    }

    private static Arbitrary<Organisation> identities() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        VocabularyArbitraries.codes(
                                OrganisationTypes.OPS, OrganisationTypes.CUS, OrganisationTypes.PCPR),
                        VocabularyArbitraries.codes(NameVariants.GOPS, NameVariants.MGOPS)
                                .optional(0.5),
                        VocabularyArbitraries.codes(
                                        OrganisationFunctions.REGIONAL_POLICY,
                                        OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(),
                        IdArbitraries.organisationIds().optional(0.4))
                .as((id, type, variant, functions, parent) -> Organisation.builder(id, type)
                        .variant(variant)
                        .functions(functions)
                        .parent(parent.filter(other -> !other.equals(id)))
                        .build());
    }

    /** Leaves out what would compete with something before it on the same day. */
    private static <T> List<Dated<T>> apart(List<Dated<T>> values, BiPredicate<T, T> compete) {
        List<Dated<T>> kept = new ArrayList<>();
        for (Dated<T> value : values) {
            kept.add(value);
            if (!Dated.doNotOverlap(kept, compete)) {
                kept.remove(kept.size() - 1);
            }
        }
        return kept;
    }
}
