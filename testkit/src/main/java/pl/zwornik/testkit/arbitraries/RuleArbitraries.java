package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.result.Place;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Subject;

/**
 * What rules rest on and whom they are about, and places in documents.
 *
 * @since 0.1.0
 */
public final class RuleArbitraries {

    private RuleArbitraries() {}

    /** Returns statutes, clauses and consistency. */
    public static Arbitrary<Basis> bases() {
        return Arbitraries.oneOf(
                LawArbitraries.citations().map(citation -> new Basis(citation, null)),
                VocabularyArbitraries.codes(ClauseKinds.TERM, ClauseKinds.QUORUM)
                        .map(Basis::clause),
                Arbitraries.create(Basis::consistency));
    }

    /** Returns aggregates and coverage as subjects. */
    public static Arbitrary<Subject> subjects() {
        return Arbitraries.oneOf(
                IdArbitraries.ids().map(Subject::of),
                SectorArbitraries.coverage().map(Subject::of));
    }

    /** Returns places, with and without a document and a position. */
    public static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.of("", "/id", "/names/0/text"),
                        Arbitraries.of("forum.json", "a b.json").optional(0.5),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 99))
                .as((pointer, document, line, column) ->
                        new Place(document.orElse(null), pointer, line, line == 0 ? 0 : column));
    }
}
