package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.zwornik.charter.Charter;
import pl.zwornik.charter.CharterFailures;
import pl.zwornik.charter.Clause;
import pl.zwornik.forum.ForumEvent.Amended;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.Decision;
import pl.zwornik.result.InvariantViolationException;

/** The decision on the charter itself. */
final class CharterDecisions {

    private static final String CLAUSES = "/clauses";

    private CharterDecisions() {}

    static Decision<Forum> amend(Forum forum, List<Clause> added, List<LocalId> repealed, LocalDate on) {
        Charter charter = forum.getCharter();
        for (LocalId id : repealed) {
            if (charter.clause(id).filter(clause -> clause.bindsOn(on)).isEmpty()) {
                return refused(ForumFailures.CLAUSE_MISSING, id);
            }
            boolean numbered = forum.getLastNumbers().stream()
                    .anyMatch(last -> last.clause().equals(id));
            boolean thatDay = !Days.beganBefore(charter.clause(id).orElseThrow().getDuring(), on);
            if (numbered && thatDay) { // it would have been in force on no day, and its numbers would be given twice
                return Answers.refused(ForumFailures.BEGAN_THAT_DAY, CLAUSES, failure -> failure.with("date", on));
            }
        }
        Set<LocalId> ids = new HashSet<>();
        forum.getClauses().forEach(clause -> ids.add(clause.getId()));
        for (Clause clause : added) {
            if (!ids.add(clause.getId())) {
                return refused(ForumFailures.CLAUSE_TAKEN, clause.getId());
            }
        }
        try {
            return Answers.accepted(forum, new Amended(added, repealed, on));
        } catch (InvariantViolationException e) { // nobody but the charter knows which clauses compete
            if (e.getFailure().code() != CharterFailures.CLAUSES_COMPETE) {
                throw e;
            }
            return Answers.refused(ForumFailures.CLAUSES_COMPETE, CLAUSES, failure -> failure.with("date", on));
        }
    }

    private static Decision<Forum> refused(ForumFailures failure, LocalId clause) {
        return Answers.refused(failure, CLAUSES, one -> one.with("clause", clause));
    }
}
