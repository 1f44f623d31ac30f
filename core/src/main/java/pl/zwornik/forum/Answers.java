package pl.zwornik.forum;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Clause;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Refusal;

/** How decisions on a forum are answered. */
final class Answers {

    private Answers() {}

    /** Accepts: the new forum is what the events make of the old one. */
    static Decision<Forum> accepted(Forum forum, ForumEvent... events) {
        return Decision.accepted(forum.after(events), events);
    }

    /** Refuses because of how a forum is, whatever its charter says. */
    static Decision<Forum> refused(ForumFailures failure, String path, UnaryOperator<Failure> figures) {
        return refused(null, failure, path, figures);
    }

    /** Refuses because of a clause; without one because of how a forum is. */
    static Decision<Forum> refused(
            @Nullable Clause clause, ForumFailures failure, String path, UnaryOperator<Failure> figures) {
        String id = clause == null ? null : clause.getId().value();
        return Decision.refused(new Refusal(figures.apply(Failure.of(failure, path)), id));
    }
}
