package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import pl.zwornik.fact.Count;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumDecisions;
import pl.zwornik.forum.Nominee;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.meeting.MeetingEvent.Closed;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

/**
 * What may be decided in a meeting, by the charter as it stands on its day. Each decision is accepted, with the new forum and
 * meeting and what happened, or refused, with the clause and the figures.
 *
 * <p>A clause refuses only what certainly breaks it; what no clause states, or for which a number is not known, refuses nothing.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class SittingDecisions {

    private final Sitting sitting;
    private final Openings openings;
    private final Motions motions;

    SittingDecisions(Sitting sitting) {
        this.sitting = sitting;
        this.openings = new Openings(sitting);
        this.motions = new Motions(sitting);
    }

    /**
     * Opens the meeting with those who are present.
     *
     * <p>Refused if it was not called, if one is not entitled or stands twice, if more came than are entitled, and by the clause on the
     * quorum.
     */
    public Decision<Sitting> open(List<Voter> present) {
        Objects.requireNonNull(present, "present");
        return in(MeetingStates.CONVENED, () -> openings.open(present));
    }

    /**
     * Opens the meeting with so many who are present, where their names are not known; otherwise as {@link #open}.
     *
     * @param present how many of those entitled
     */
    public Decision<Sitting> openWith(Count present) {
        Objects.requireNonNull(present, "present");
        return in(MeetingStates.CONVENED, () -> openings.openWith(present));
    }

    /** Puts the meeting off to a second date. Refused if it was not called, or was opened. */
    public Decision<Sitting> adjourn() {
        return adjournWith(Count.unknown());
    }

    /**
     * Puts the meeting off to a second date, with so many who came, so that {@link Sitting#quorum()} tells why; otherwise as
     * {@link #adjourn()}. Refused also if more came than are entitled.
     */
    public Decision<Sitting> adjournWith(Count present) {
        Objects.requireNonNull(present, "present");
        return in(MeetingStates.CONVENED, () -> openings.adjourn(present));
    }

    /**
     * Calls the second date of this meeting, of which the quorum may be lower. Refused unless this one was put off, and if the day is not
     * after that of this one or the id is the same.
     *
     * @param id the id of the new meeting
     * @param on its day
     */
    public Decision<Sitting> secondDate(MeetingId id, LocalDate on) {
        return in(MeetingStates.ADJOURNED, () -> openings.secondDate(id, on));
    }

    /** Puts a motion. Refused if the meeting is not open, if the motion has a vote already, or the id of another. */
    public Decision<Sitting> propose(Motion motion) {
        return in(MeetingStates.OPEN, () -> motions.propose(motion));
    }

    /**
     * Votes on a motion. Whether it is carried follows from the charter where that says so and the numbers are known; else it is
     * what was declared.
     *
     * <p>Refused if there is no such motion or a vote on it already, if one votes who is not present, if there are more votes than
     * voters, by the clause on the quorum for its matter, and by the clause on the majority where the outcome was declared
     * otherwise.
     */
    public Decision<Sitting> vote(LocalId motion, Vote vote) {
        return in(MeetingStates.OPEN, () -> motions.vote(motion, vote));
    }

    /**
     * Makes a resolution of a motion that was carried, with the next number where the charter says how resolutions are numbered.
     *
     * <p>Refused if there is no such motion, if it was not certainly carried, if it was adopted already, if the id is taken, and by
     * the clause on numbers where it gives none.
     *
     * @param id the id of the resolution within the meeting
     * @param title what it is called, one line
     */
    public Decision<Sitting> adopt(LocalId motion, LocalId id, String title) {
        return in(MeetingStates.OPEN, () -> motions.adopt(motion, id, title));
    }

    /**
     * Does in the forum, on the day of the meeting, what a motion was carried for: {@code enact(motion, forum -> forum.exclude(member))}.
     *
     * <p>Refused if there is no such motion, if it was not certainly carried, if it states another matter than the decision is on or,
     * stating none, has not the quorum and the majority of that matter, and where the forum refuses the decision.
     *
     * @param what the decision, asked of the forum as it stands in this sitting
     */
    public Decision<Sitting> enact(LocalId motion, Function<ForumDecisions, Decision<Forum>> what) {
        Objects.requireNonNull(what, "what");
        return in(MeetingStates.OPEN, () -> Enactment.of(sitting, motion, what));
    }

    /**
     * Fills seats by a ballot: those with the most votes take the seats in their order, unless they refuse or the majority that a
     * clause asks for is missing. Where it is not known how many votes one got, those are seated who are stated to have taken seats
     * ({@link Candidacy#taking}), and nobody where nobody is. Where more are equal than there are seats left, these stay vacant, and a
     * runoff may be held.
     *
     * <p>The majority and what settles a tie are those that the charter states for the election of the organ whose seats they are;
     * where it states none for that organ, those that bind the meeting. The simple majority asks no more of a candidate than the most
     * votes, for in a ballot nobody votes against one.
     *
     * <p>Refused if the id is taken, if there are more votes than papers or voters, if a runoff is of a ballot that filled its seats or
     * between others than those who were equal, by the clauses on the quorum, on what settles a tie, on who elects, on secrecy and on
     * seats that are voted on one by one, if others are stated to have taken seats than the votes or the majority allow, and where
     * {@link ForumDecisions#fill} refuses one who is elected.
     */
    public Decision<Sitting> elect(Ballot ballot) {
        return elect(ballot, List.of());
    }

    /**
     * Fills seats by a ballot of which a tie was settled by lot or by the chair; otherwise as {@link #elect(Ballot)}.
     *
     * <p>Refused also if the charter settles ties otherwise.
     *
     * @param preferred those of the equal who were drawn, or chosen by the chair
     */
    public Decision<Sitting> elect(Ballot ballot, List<Nominee> preferred) {
        Objects.requireNonNull(preferred, "preferred");
        return in(MeetingStates.OPEN, () -> new Elections(sitting, ballot, preferred).decide());
    }

    /** Closes the meeting. Refused if it is not open. */
    public Decision<Sitting> close() {
        return in(MeetingStates.OPEN, () -> Refusals.accepted(sitting, new Closed(sitting.day())));
    }

    /**
     * Corrects a vote that was recorded wrongly: a new fact, beside which the old one stays. A resolution that was adopted stays
     * too; whether it stands is for people to say.
     *
     * <p>Refused if there was no vote on the motion, and where {@link #vote} would refuse the new one. A meeting that is over is
     * corrected too.
     *
     * @param reason why, one line
     * @param on the day of the correction
     */
    public Decision<Sitting> correct(LocalId motion, Vote vote, String reason, LocalDate on) {
        return motions.correct(motion, vote, reason, on);
    }

    private Decision<Sitting> in(Code state, Supplier<Decision<Sitting>> decision) {
        return sitting.meeting().getState().filter(state::equals).isPresent()
                ? decision.get()
                : Refusals.refused(
                        null, MeetingFailures.STATE_WRONG, "/state", failure -> failure.with("state", state.value()));
    }
}
