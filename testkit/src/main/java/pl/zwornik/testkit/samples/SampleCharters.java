package pl.zwornik.testkit.samples;

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
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;

/**
 * The clauses of an invented charter, which between them say everything that a clause can.
 *
 * @since 0.1.0
 */
public final class SampleCharters {

    private SampleCharters() {}

    /** Returns the clauses, no two of one id. */
    public static List<Clause> full() {
        return List.of(
                clause("p-3", ClauseKinds.TERM, "Kadencja trwa\ndwa lata.")
                        .organ(OrganKinds.COUNCIL)
                        .provision(TermOfOffice.years(2))
                        .during(Lifespan.parse("2021-11-03/.."))
                        .addSources(Source.of("Regulamin (zmyślony)", "§ 3"))
                        .build(),
                clause("p-4", ClauseKinds.MEMBERSHIP, "Członkiem może być OPS albo jednostka, która powstała z OPS.")
                        .provision(new Eligibility(
                                List.of(OrganisationTypes.OPS, OrganisationTypes.PCPR), Tri.YES, MemberForms.UNIT))
                        .build(),
                clause("p-5", ClauseKinds.SUPPORTING_MEMBERSHIP, "Członkiem wspierającym może być każda osoba.")
                        .provision(new Eligibility(List.of(), Tri.UNKNOWN, MemberForms.PERSON))
                        .build(),
                clause(
                                "p-6",
                                ClauseKinds.QUORUM,
                                "Kworum: co najmniej połowa; w drugim terminie bez względu na liczbę.")
                        .provision(new Quorum(Threshold.atLeast(1, 2), Threshold.number(1)))
                        .build(),
                clause("p-7", ClauseKinds.QUORUM, "Zmiana regulaminu wymaga obecności ponad połowy.")
                        .matter(Matters.AMENDMENT)
                        .provision(Quorum.of(Threshold.moreThan(1, 2)))
                        .build(),
                clause("p-8", ClauseKinds.MAJORITY, "Uchwały zapadają zwykłą większością.")
                        .provision(Majority.simple())
                        .build(),
                clause("p-9", ClauseKinds.MAJORITY, "Zmiana regulaminu: dwie trzecie obecnych.")
                        .matter(Matters.AMENDMENT)
                        .provision(Majority.qualified(2, 3, Base.PRESENT))
                        .build(),
                clause("p-10", ClauseKinds.SIZE, "Rada liczy od trzech do pięciu osób.")
                        .organ(OrganKinds.COUNCIL)
                        .provision(new Size(3, 5))
                        .build(),
                clause("p-11", ClauseKinds.ELECTION, "Radę wybierają członkowie w głosowaniu tajnym.")
                        .organ(OrganKinds.COUNCIL)
                        .provision(new Balloting(Balloting.Way.BLOCK, Tri.YES, OrganKinds.ASSEMBLY))
                        .build(),
                clause("p-12", ClauseKinds.TIE_RULE, "Przy równej liczbie głosów rozstrzyga głos przewodniczącego.")
                        .provision(new Tie(TieSettlements.CHAIR))
                        .build(),
                clause("p-13", ClauseKinds.RESOLUTION_NUMBERS, "Uchwały numeruje się kolejno w każdym roku.")
                        .provision(new NumberScheme("Uchwała nr {n}/{yyyy}", NumberScheme.Restart.YEAR))
                        .build(),
                clause("p-14", Code.of(ClauseKinds.SCHEME, "x"), "Coś jeszcze.").build());
    }

    private static Clause.Builder clause(String id, Code kind, String text) {
        return Clause.builder(LocalId.parse(id), kind, text);
    }
}
