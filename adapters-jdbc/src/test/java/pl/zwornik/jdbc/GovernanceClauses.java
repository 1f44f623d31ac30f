package pl.zwornik.jdbc;

import java.util.List;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.NumberScheme.Restart;
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

/** Invented clauses, of which a charter can be made and amended. */
final class GovernanceClauses {

    private GovernanceClauses() {}

    /** Returns one of them, under an id. */
    static Clause clause(int number, String id) {
        return switch (number % 16) {
            case 0 -> of(id, ClauseKinds.QUORUM, new Quorum(Threshold.atLeast(1, 2), Threshold.atLeast(1, 4)));
            case 1 -> of(id, ClauseKinds.QUORUM, Quorum.of(Threshold.moreThan(1, 2)));
            case 2 -> of(id, ClauseKinds.MAJORITY, Majority.simple());
            case 3 -> of(id, ClauseKinds.MAJORITY, Majority.absolute());
            case 4 -> of(id, ClauseKinds.MAJORITY, Majority.qualified(2, 3, Base.PRESENT));
            case 5 -> of(id, ClauseKinds.TERM, TermOfOffice.years(1));
            case 6 -> of(id, ClauseKinds.SIZE, new Size(1, 2));
            case 7 -> of(id, ClauseKinds.TIE_RULE, new Tie(TieSettlements.CHAIR));
            case 8 -> of(id, ClauseKinds.TIE_RULE, new Tie(TieSettlements.RUNOFF));
            case 9 ->
                of(
                        id,
                        ClauseKinds.MEMBERSHIP,
                        new Eligibility(List.of(OrganisationTypes.OPS), Tri.YES, MemberForms.UNIT));
            case 10 -> of(id, ClauseKinds.RESOLUTION_NUMBERS, new NumberScheme("{n}/{yyyy}", Restart.YEAR));
            case 11 -> of(id, ClauseKinds.RESOLUTION_NUMBERS, new NumberScheme("{n}", Restart.TERM));
            case 12 -> of(id, ClauseKinds.ELECTION, new Balloting(Balloting.Way.PER_SEAT, Tri.YES, null));
            case 13 -> Clause.of(LocalId.parse(id), ClauseKinds.COUNCIL_FROM_MEMBERS, "Tylko członkowie (zmyślone).");
            case 14 -> Clause.of(LocalId.parse(id), ClauseKinds.ONE_SEAT_PER_MEMBER, "Jedno miejsce (zmyślone).");
            default ->
                of(id, ClauseKinds.QUORUM, Quorum.of(Threshold.atLeast(2, 3))).toBuilder()
                        .matter(Matters.AMENDMENT)
                        .build();
        };
    }

    private static Clause of(String id, Code kind, Provision provision) {
        return Clause.builder(LocalId.parse(id), kind, "Zmyślone.")
                .provision(provision)
                .build();
    }
}
