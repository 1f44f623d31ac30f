package pl.zwornik.testkit.arbitraries;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Reason;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.recognition.NamePattern;
import pl.zwornik.recognition.NameWord;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.PlaceInflection;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/**
 * What names are recognised by, what is recognised, and names as people write them.
 *
 * @since 0.1.0
 */
public final class RecognitionArbitraries {

    private RecognitionArbitraries() {}

    /** Returns words of every kind with five to eight forms. */
    public static Arbitrary<NameWord> words() {
        return Combinators.combine(
                        TextArbitraries.polishWords(),
                        Arbitraries.of(NameWord.Kind.class),
                        TextArbitraries.polishWords().list().ofMinSize(5).ofMaxSize(8))
                .as(NameWord::new);
    }

    /** Returns patterns of one word to three, of every role and area. */
    public static Arbitrary<NamePattern> patterns() {
        return Combinators.combine(
                        TextArbitraries.polishWords()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .map(words -> String.join(" ", words)),
                        Arbitraries.of(NamePattern.Role.class),
                        Arbitraries.of(NamePattern.Area.class),
                        types().injectNull(0.3),
                        variants().injectNull(0.5),
                        Arbitraries.of(GminaKind.class).set().ofMaxSize(2),
                        TerritoryArbitraries.units().injectNull(0.7),
                        FactArbitraries.reasons().injectNull(0.5))
                .as(RecognitionArbitraries::pattern);
    }

    /** Only words that are a unit say a type. */
    private static NamePattern pattern(
            String words,
            NamePattern.Role role,
            NamePattern.Area area,
            @Nullable Code type,
            @Nullable Code variant,
            Set<GminaKind> kinds,
            @Nullable TercCode terc,
            @Nullable Reason reason) {
        boolean unit = role == NamePattern.Role.UNIT || role == NamePattern.Role.BODY;
        return new NamePattern(words, role, area, unit ? type : null, variant, kinds, terc, reason);
    }

    /** Returns inflections, of which each form is known in most samples. */
    public static Arbitrary<PlaceInflection> inflections() {
        return Combinators.combine(
                        TextArbitraries.polishWords(),
                        TextArbitraries.polishWords().injectNull(0.3),
                        TextArbitraries.polishWords().injectNull(0.3),
                        TextArbitraries.polishWords().injectNull(0.5))
                .as(PlaceInflection::new);
    }

    /** Returns what a name may say; a fifth of the samples lacks the type, as many the place. */
    public static Arbitrary<NamedUnit> namedUnits() {
        return Combinators.combine(
                        types().optional(0.8),
                        variants().optional(0.5),
                        TextArbitraries.polishWords().optional(0.8),
                        TerritoryArbitraries.units().list().uniqueElements().ofMaxSize(3))
                .as(NamedUnit::new);
    }

    /**
     * Returns names as people write them, and what they never would: types, prepositions and places of the source documents
     * in any order and case, with signs, spaces and other texts between them.
     */
    public static Arbitrary<String> writtenNames() {
        Arbitrary<String> part = Arbitraries.oneOf(
                Arbitraries.of(
                        "OPS",
                        "gops",
                        "MGOPS",
                        "Ośrodek Pomocy Społecznej",
                        "MIEJSKI OŚRODEK POMOCY RODZINIE",
                        "PCPR",
                        "Gmina",
                        "powiat",
                        "województwo",
                        "w",
                        "ze",
                        "zs. w",
                        "m.st.",
                        "Dzielnicy"),
                Arbitraries.of(
                        "Śrem",
                        "Śremie",
                        "Solca Kujawskiego",
                        "TUREK",
                        "łapskiego",
                        "wielkopolskie",
                        "Sremie",
                        "Dopiewi"),
                TextArbitraries.lines().map(text -> text.substring(0, Math.min(30, text.length()))));
        return part.list().ofMaxSize(8).flatMap(parts -> Arbitraries.of(" ", "  ", " - ", ", ", "/", "")
                .map(separator -> String.join(separator, parts)));
    }

    private static Arbitrary<Code> types() {
        return VocabularyArbitraries.codes(OrganisationTypes.OPS, OrganisationTypes.CUS, OrganisationTypes.PCPR);
    }

    private static Arbitrary<Code> variants() {
        return VocabularyArbitraries.codes(NameVariants.GOPS, NameVariants.MGOPS);
    }
}
