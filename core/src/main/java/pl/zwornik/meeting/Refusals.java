package pl.zwornik.meeting;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Refusal;

/** How decisions in a meeting are answered. */
final class Refusals {

    static final String MOTIONS = "/motions";
    static final String BALLOTS = "/ballots";

    private Refusals() {}

    /** Accepts: the new sitting is what the events make of the old one. */
    static Decision<Sitting> accepted(Sitting sitting, Event... events) {
        return Decision.accepted(sitting.after(events), events);
    }

    /** Refuses because of a clause; without one because of how the meeting is. */
    static Decision<Sitting> refused(
            @Nullable Clause clause, MeetingFailures failure, String path, UnaryOperator<Failure> figures) {
        String id = clause == null ? null : clause.getId().value();
        return Decision.refused(new Refusal(figures.apply(Failure.of(failure, path)), id));
    }

    /** Refuses because of a clause on the quorum, with its figures. */
    static Decision<Sitting> withoutQuorum(Clause clause, Reckoning reckoning) {
        return refused(clause, MeetingFailures.QUORUM_NOT_MET, "/present", failure -> failure.with(
                        "present", reckoning.count())
                .with("entitled", reckoning.whole())
                .with("needed", reckoning.needed())
                .with("threshold", reckoning.threshold()));
    }

    /** Refuses because of a clause on the majority, by which it came out otherwise than was declared. */
    static Decision<Sitting> contradicted(Clause clause, Reckoning reckoning, String path) {
        return refused(
                clause, MeetingFailures.OUTCOME_CONTRADICTED, path, failure -> failure.with("votes", reckoning.count())
                        .with("whole", reckoning.whole())
                        .with("needed", reckoning.needed())
                        .with("threshold", reckoning.threshold()));
    }

    /** Refuses because of how a motion is. */
    static Decision<Sitting> ofMotion(MeetingFailures failure, LocalId motion) {
        return refused(null, failure, MOTIONS, one -> one.with("motion", motion));
    }

    /** Refuses a ballot, because of a clause where one is given, with one figure. */
    static Optional<Decision<Sitting>> ofBallot(
            @Nullable Clause clause, MeetingFailures failure, String name, Object figure) {
        return Optional.of(refused(clause, failure, BALLOTS, one -> one.with(name, figure)));
    }
}
