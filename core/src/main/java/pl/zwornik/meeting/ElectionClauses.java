package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;

/** What the charter says of the election of one organ in a meeting. */
final class ElectionClauses {

    private final Sitting sitting;
    private final LocalId organ;
    private final Rules rules;

    ElectionClauses(Sitting sitting, LocalId organ, Rules rules) {
        this.sitting = sitting;
        this.organ = organ;
        this.rules = rules;
    }

    /** Returns the clause on elections of the organ that is elected. */
    Optional<Clause> organClause(Code kind) {
        Code kindOfOrgan = sitting.forum().getOrgans().stream()
                .filter(one -> one.getId().equals(organ))
                .map(one -> one.getKind())
                .findFirst()
                .orElse(null);
        return sitting.forum().getCharter().binding(kind, kindOfOrgan, Matters.ELECTION, sitting.day());
    }

    /** Returns which kinds of clause on the election nothing says; what settles a tie only where there is one. */
    List<String> lacking(boolean tied) {
        List<String> lacking = new ArrayList<>();
        if (organClause(ClauseKinds.ELECTION).flatMap(Clause::getProvision).isEmpty()) {
            lacking.add(ClauseKinds.ELECTION.value());
        }
        if (votingClause(ClauseKinds.MAJORITY).flatMap(Clause::getProvision).isEmpty()) {
            lacking.add(ClauseKinds.MAJORITY.value());
        }
        if (tied
                && votingClause(ClauseKinds.TIE_RULE)
                        .flatMap(Clause::getProvision)
                        .isEmpty()) {
            lacking.add(ClauseKinds.TIE_RULE.value());
        }
        return lacking;
    }

    /** How the elected organ itself votes is no matter: only what is said of elections of it comes before what binds the meeting. */
    Optional<Clause> votingClause(Code kind) {
        return organClause(kind)
                .filter(clause -> clause.getMatter().isPresent())
                .or(() -> rules.clause(kind));
    }

    /**
     * Without a clause the most votes are enough; so they are where it is not known of how many they are, and with the simple majority,
     * for in a ballot nobody votes against a candidate.
     */
    boolean hasMajority(Ballot of, Candidacy candidate) {
        Optional<Majority> majority = votingClause(ClauseKinds.MAJORITY)
                .flatMap(clause -> clause.provision(Majority.class))
                .filter(asked -> asked.base() != Base.FOR_AND_AGAINST);
        return majority.flatMap(asked -> rules.whole(asked.base(), of.getPapers())
                        .map(whole -> asked.share().reckon(candidate.votes().number(), whole)))
                .map(Reckoning::isMet)
                .orElse(true);
    }
}
