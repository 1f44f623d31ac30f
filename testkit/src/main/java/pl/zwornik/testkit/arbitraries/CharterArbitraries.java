package pl.zwornik.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Charter;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.Tally;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;

/**
 * Charters, their clauses and what these say.
 *
 * @since 0.1.0
 */
public final class CharterArbitraries {

    private CharterArbitraries() {}

    /** Returns charters whose clauses do not compete. */
    public static Arbitrary<Charter> charters() {
        return clauses()
                .list()
                .ofMaxSize(3)
                .uniqueElements(Clause::getId)
                .uniqueElements(clause -> Tuple.of(clause.getKind(), clause.getOrgan(), clause.getMatter()))
                .map(Charter::of);
    }

    /** Returns clauses, some of which say something that can be reckoned with. */
    public static Arbitrary<Clause> clauses() {
        return Arbitraries.oneOf(
                        clause(VocabularyArbitraries.codes(ClauseKinds.ONE_SEAT_PER_MEMBER), List.of()),
                        saying(ClauseKinds.QUORUM, quorums()),
                        saying(ClauseKinds.MAJORITY, majorities()),
                        saying(ClauseKinds.TERM, terms()),
                        saying(ClauseKinds.SIZE, sizes()),
                        saying(ClauseKinds.ELECTION, ballotings()),
                        saying(ClauseKinds.TIE_RULE, ties()),
                        saying(ClauseKinds.RESOLUTION_NUMBERS, numberSchemes()),
                        saying(ClauseKinds.MEMBERSHIP, eligibilities()))
                .flatMap(clause -> Combinators.combine(
                                FactArbitraries.lifespans(),
                                FactArbitraries.sources().list().ofMaxSize(1))
                        .as((during, sources) -> clause.toBuilder()
                                .during(during)
                                .sources(sources)
                                .build()));
    }

    private static Arbitrary<Clause> saying(Code kind, Arbitrary<? extends Provision> provisions) {
        return provisions.flatMap(one -> clause(Arbitraries.just(kind), List.of(one)));
    }

    private static Arbitrary<Clause> clause(Arbitrary<Code> kinds, List<Provision> provision) {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        kinds,
                        TextArbitraries.blocks(),
                        VocabularyArbitraries.codes(OrganKinds.COUNCIL, OrganKinds.BOARD)
                                .optional(0.4),
                        VocabularyArbitraries.codes(Matters.ELECTION, Matters.AMENDMENT)
                                .optional(0.4))
                .as((id, kind, text, organ, matter) -> Clause.builder(id, kind, text)
                        .organ(organ)
                        .matter(matter)
                        .provision(provision.stream().findFirst())
                        .build());
    }

    /** Returns thresholds. */
    public static Arbitrary<Threshold> thresholds() {
        Arbitrary<Threshold> shares = Combinators.combine(number(0, 20), number(1, 20), Arbitraries.of(true, false))
                .as((over, more, than) -> new Threshold(than, over, over + more));
        return Arbitraries.oneOf(shares, number(0, 50).map(Threshold::number), Arbitraries.of(Threshold.atLeast(1, 1)));
    }

    /** Returns the answers of thresholds. */
    public static Arbitrary<Reckoning> reckonings() {
        return Combinators.combine(thresholds(), number(0, 50), number(0, 50)).as(Threshold::reckon);
    }

    /** Returns quorums, some with a second date. */
    public static Arbitrary<Quorum> quorums() {
        return Combinators.combine(thresholds(), thresholds().injectNull(0.5)).as(Quorum::new);
    }

    /** Returns majorities. */
    public static Arbitrary<Majority> majorities() {
        return Combinators.combine(thresholds(), Arbitraries.of(Base.class)).as(Majority::new);
    }

    /** Returns terms of office. */
    public static Arbitrary<TermOfOffice> terms() {
        return number(1, 1_200).map(TermOfOffice::new);
    }

    /** Returns sizes of organs. */
    public static Arbitrary<Size> sizes() {
        return Combinators.combine(number(1, 20), number(0, 5)).as((least, more) -> new Size(least, least + more));
    }

    /** Returns ways to elect. */
    public static Arbitrary<Balloting> ballotings() {
        return Combinators.combine(
                        Arbitraries.of(Balloting.Way.class).injectNull(0.3),
                        FactArbitraries.answers(),
                        VocabularyArbitraries.codes(OrganKinds.COUNCIL, OrganKinds.ASSEMBLY)
                                .injectNull(0.5))
                .as(Balloting::new);
    }

    /** Returns what settles ties. */
    public static Arbitrary<Tie> ties() {
        return VocabularyArbitraries.codes(TieSettlements.CHAIR, TieSettlements.LOT)
                .map(Tie::new);
    }

    /** Returns schemes of numbers. */
    public static Arbitrary<NumberScheme> numberSchemes() {
        return Combinators.combine(
                        Arbitraries.of("Uchwała nr {n}/{yyyy}", "Nr {S}/{n}/{yy}", "{s}.{n}.{yyyy}", "{yy} {n}"),
                        Arbitraries.of("", " OPS", " rady", "-a", ".", " A", " B", " C"),
                        Arbitraries.of(NumberScheme.Restart.class))
                .as((pattern, more, restart) -> new NumberScheme(pattern + more, restart));
    }

    /** Returns who may belong. */
    public static Arbitrary<Eligibility> eligibilities() {
        return Combinators.combine(
                        Arbitraries.of(OrganisationTypes.OPS, OrganisationTypes.CUS, OrganisationTypes.PCPR)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .uniqueElements(),
                        FactArbitraries.answers(),
                        VocabularyArbitraries.codes(MemberForms.UNIT, MemberForms.PERSON)
                                .injectNull(0.5))
                .as(Eligibility::new);
    }

    /** Returns how votes fell. */
    public static Arbitrary<Tally> tallies() {
        return Combinators.combine(number(0, 30), number(0, 30), number(0, 30)).as(Tally::new);
    }

    /** Returns numbers of resolutions. */
    public static Arbitrary<ResolutionNumber> numbers() {
        return Combinators.combine(
                        number(1, 999_999),
                        number(1, 3_999).injectNull(0.5),
                        number(1_990, 2_099).injectNull(0.5))
                .as(ResolutionNumber::new);
    }

    private static Arbitrary<Integer> number(int from, int to) {
        return Arbitraries.integers().between(from, to);
    }
}
