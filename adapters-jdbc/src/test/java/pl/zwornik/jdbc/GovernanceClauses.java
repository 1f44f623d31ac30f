package pl.zwornik.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Balloting.Way;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.NumberScheme.Restart;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;

/** Invented clauses, of which a charter can be made and amended: on all, on an organ, on a matter, on both. */
final class GovernanceClauses {

    private static final List<Code> OPS = List.of(OrganisationTypes.OPS);
    private static final List<Code> CUS = List.of(OrganisationTypes.CUS);

    /** Those that refuse. */
    private static final List<Clause> REFUSING = List.of(
            quorum(null, null, new Quorum(Threshold.atLeast(1, 2), Threshold.atLeast(1, 4))),
            quorum(null, null, Quorum.of(Threshold.moreThan(1, 2))),
            quorum(null, Matters.AMENDMENT, Quorum.of(Threshold.atLeast(2, 3))),
            quorum(OrganKinds.COUNCIL, null, Quorum.of(Threshold.atLeast(1, 2))),
            quorum(OrganKinds.COUNCIL, Matters.ELECTION, Quorum.of(Threshold.atLeast(1, 1))),
            majority(null, null, Majority.simple()),
            majority(null, null, Majority.absolute()),
            majority(null, null, Majority.qualified(2, 3, Base.PRESENT)),
            majority(null, null, Majority.qualified(3, 5, Base.FULL_COMPOSITION)),
            majority(null, Matters.AMENDMENT, Majority.qualified(2, 3, Base.FULL_COMPOSITION)),
            majority(null, Matters.DISSOLUTION, Majority.unanimous(Base.PRESENT)),
            majority(OrganKinds.COUNCIL, null, Majority.qualified(1, 2, Base.FULL_COMPOSITION)),
            majority(OrganKinds.PRESIDIUM, Matters.AMENDMENT, Majority.unanimous(Base.PRESENT)),
            on(ClauseKinds.TERM, null, null, TermOfOffice.years(1)),
            on(ClauseKinds.TERM, OrganKinds.COUNCIL, null, TermOfOffice.parse("P3M")),
            on(ClauseKinds.SIZE, null, null, new Size(1, 1)),
            on(ClauseKinds.SIZE, OrganKinds.COUNCIL, null, new Size(1, 2)),
            on(ClauseKinds.TIE_RULE, null, null, new Tie(TieSettlements.RUNOFF)),
            on(ClauseKinds.TIE_RULE, null, Matters.ELECTION, new Tie(TieSettlements.LOT)),
            on(ClauseKinds.TIE_RULE, OrganKinds.COUNCIL, Matters.ELECTION, new Tie(TieSettlements.VACANT)),
            on(ClauseKinds.MEMBERSHIP, null, null, new Eligibility(OPS, Tri.YES, MemberForms.UNIT)),
            on(ClauseKinds.MEMBERSHIP, null, null, new Eligibility(OPS, Tri.NO, MemberForms.PERSON)),
            on(ClauseKinds.MEMBERSHIP, null, Matters.ADMISSION, new Eligibility(List.of(), Tri.NO, MemberForms.PERSON)),
            on(ClauseKinds.SUPPORTING_MEMBERSHIP, null, null, new Eligibility(CUS, Tri.NO, MemberForms.UNIT)),
            on(
                    ClauseKinds.SUPPORTING_MEMBERSHIP,
                    null,
                    Matters.ADMISSION,
                    new Eligibility(List.of(), Tri.UNKNOWN, MemberForms.PERSON)),
            on(ClauseKinds.RESOLUTION_NUMBERS, null, Matters.AMENDMENT, new NumberScheme("{S}/{n}", Restart.NEVER)),
            on(ClauseKinds.ELECTION, null, null, new Balloting(Way.PER_SEAT, Tri.YES, null)),
            on(ClauseKinds.ELECTION, null, null, new Balloting(Way.BLOCK, Tri.NO, OrganKinds.ASSEMBLY)),
            on(ClauseKinds.ELECTION, OrganKinds.COUNCIL, null, new Balloting(null, Tri.UNKNOWN, OrganKinds.ASSEMBLY)),
            on(
                    ClauseKinds.ELECTION,
                    OrganKinds.PRESIDIUM,
                    Matters.ELECTION,
                    new Balloting(null, Tri.UNKNOWN, OrganKinds.COUNCIL)),
            on(ClauseKinds.COUNCIL_FROM_MEMBERS, null, null, null),
            on(ClauseKinds.COUNCIL_FROM_MEMBERS, OrganKinds.PRESIDIUM, null, null),
            on(ClauseKinds.ONE_SEAT_PER_MEMBER, null, null, null),
            on(ClauseKinds.ONE_SEAT_PER_MEMBER, OrganKinds.COUNCIL, null, null));

    /** Those that refuse nothing by themselves. */
    private static final List<Clause> OTHERS = List.of(
            majority(null, Matters.ELECTION, Majority.absolute()),
            majority(OrganKinds.COUNCIL, Matters.ELECTION, Majority.qualified(1, 2, Base.PRESENT)),
            on(ClauseKinds.TIE_RULE, null, null, new Tie(TieSettlements.CHAIR)),
            on(ClauseKinds.RESOLUTION_NUMBERS, null, null, new NumberScheme("{n}/{yyyy}", Restart.YEAR)),
            on(ClauseKinds.RESOLUTION_NUMBERS, null, null, new NumberScheme("{n}", Restart.TERM)),
            on(ClauseKinds.RESOLUTION_NUMBERS, OrganKinds.COUNCIL, null, new NumberScheme("R/{n}", Restart.TERM)),
            on(ClauseKinds.ONE_HOLDER_PER_SEAT, null, null, null));

    static final int NUMBER = REFUSING.size() + OTHERS.size();

    private GovernanceClauses() {}

    /** Returns one of them, under an id. */
    static Clause clause(int number, String id) {
        int at = number % NUMBER;
        Clause clause = at < REFUSING.size() ? REFUSING.get(at) : OTHERS.get(at - REFUSING.size());
        return clause.toBuilder().id(LocalId.parse(id)).build();
    }

    /** Returns some of them that can stand in one charter: of several on the same subject the first. */
    static List<Clause> charter(Set<Integer> numbers) {
        List<Clause> chosen = new ArrayList<>();
        Set<List<Object>> subjects = new HashSet<>();
        for (int number : numbers) {
            Clause clause = clause(number, "p-" + number);
            if (subjects.add(List.of(clause.getKind(), clause.getOrgan(), clause.getMatter()))) {
                chosen.add(clause);
            }
        }
        return chosen;
    }

    /** Returns what tells each clause that refuses from every other one. */
    static List<String> refusing() {
        return REFUSING.stream().map(GovernanceClauses::said).toList();
    }

    /** Returns what a clause says, whatever its id. */
    static String said(Clause clause) {
        return Optional.of(clause.getKind().value())
                .map(kind -> kind
                        + clause.getOrgan().map(organ -> " of " + organ.value()).orElse(""))
                .map(kind -> kind
                        + clause.getMatter()
                                .map(matter -> " on " + matter.value())
                                .orElse(""))
                .map(kind ->
                        kind + clause.getProvision().map(said -> ": " + said).orElse(""))
                .orElseThrow();
    }

    private static Clause quorum(@Nullable Code organ, @Nullable Code matter, Quorum quorum) {
        return on(ClauseKinds.QUORUM, organ, matter, quorum);
    }

    private static Clause majority(@Nullable Code organ, @Nullable Code matter, Majority majority) {
        return on(ClauseKinds.MAJORITY, organ, matter, majority);
    }

    private static Clause on(Code kind, @Nullable Code organ, @Nullable Code matter, @Nullable Provision provision) {
        return Clause.builder(LocalId.parse("p"), kind, "Zmyślone.")
                .organ(Optional.ofNullable(organ))
                .matter(Optional.ofNullable(matter))
                .provision(Optional.ofNullable(provision))
                .build();
    }
}
