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
import pl.zwornik.forum.Organ;
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
        Code kindOfOrgan = sitting.forum().organ(organ).map(Organ::getKind).orElse(null);
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

    /** Without a clause the most votes are enough; so they are where it is not known of how many they are. */
    boolean hasMajority(Ballot of, Candidacy candidate) {
        return majority(of, candidate).map(Reckoning::isMet).orElse(true);
    }

    /** With the simple majority the most votes are enough, for in a ballot nobody votes against a candidate. */
    Optional<Reckoning> majority(Ballot of, Candidacy candidate) {
        Optional<Majority> majority = votingClause(ClauseKinds.MAJORITY)
                .flatMap(clause -> clause.provision(Majority.class))
                .filter(asked -> asked.base() != Base.FOR_AND_AGAINST
                        && candidate.votes().isExact());
        return majority.flatMap(asked -> rules.whole(asked.base(), of.getPapers())
                .map(whole -> asked.share().reckon(candidate.votes().number(), whole)));
    }
}
