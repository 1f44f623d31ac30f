package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumEvent;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.Code;

/**
 * A meeting together with the forum by whose charter it decides. What a decision changes in both is saved together:
 * {@code changes.save(forum, version).save(meeting, version)} in one commit. Where the forum stays as it was but its charter was followed,
 * {@code changes.require(forum.getId(), version)} sees to it that nobody has amended that meanwhile. Immutable and thread-safe.
 *
 * @param forum the forum as it stands
 * @param meeting a meeting of it, of which the day is known exactly
 * @since 0.1.0
 */
public record Sitting(Forum forum, Meeting meeting) {

    /**
     * Checks that the meeting is of the forum.
     *
     * @throws InvariantViolationException if it is of another or of none, of an organ that the forum does not have, or its day is
     *     not known exactly
     */
    public Sitting {
        Objects.requireNonNull(forum, "forum");
        Objects.requireNonNull(meeting, "meeting");
        require(
                meeting.getForum().filter(forum.getId()::equals).isPresent(),
                Failure.of(MeetingFailures.FORUM_DIFFERS, "/forum").with("forum", forum.getId()));
        meeting.getOrgan()
                .ifPresent(organ -> require(
                        forum.organ(organ).isPresent(),
                        Failure.of(MeetingFailures.ORGAN_MISSING, "/organ").with("organ", organ)));
        require(meeting.exactDay().isPresent(), Failure.of(MeetingFailures.DAY_UNKNOWN, "/day"));
    }

    private static void require(boolean condition, Failure failure) {
        if (!condition) {
            throw new InvariantViolationException(failure);
        }
    }

    /**
     * Decides whether a meeting of a forum is called.
     *
     * <p>Refused on a day on which the forum certainly was not, and if the meeting has come further already.
     *
     * @param meeting what is known of it; its forum and state need not be stated
     * @param on the day for which it is called, in place of any other
     * @throws InvariantViolationException if it names another forum, or an organ that this one does not have
     */
    public static Decision<Sitting> convene(Forum forum, Meeting meeting, LocalDate on) {
        return Convening.of(forum, meeting, on);
    }

    /** Returns the day of the meeting. */
    public LocalDate day() {
        return meeting.exactDay().orElseThrow();
    }

    /** Returns what can be decided, by the charter as it stands on the day of the meeting. */
    public SittingDecisions decide() {
        return new SittingDecisions(this);
    }

    /** Returns how many are entitled to vote on the day; unknown where the forum leaves that open. */
    public Count entitled() {
        return new Entitlement(this).number();
    }

    /**
     * Returns how the quorum came out; empty where the charter does not say what it is, or a number is not known.
     *
     * <p>An organ counts all its seats, vacant ones too; members count as many as are entitled to vote.
     */
    public Optional<Reckoning> quorum() {
        return new Rules(this, null).quorum(meeting.present());
    }

    /** Returns how the quorum for a motion came out, by the clause on its matter. */
    public Optional<Reckoning> quorum(LocalId motion) {
        return meeting.motion(motion)
                .flatMap(found -> new Rules(this, found.getMatter().orElse(null)).quorum(meeting.present()));
    }

    /** Returns how the quorum for decisions on a matter came out, such as {@link Matters#ELECTION} for ballots. */
    public Optional<Reckoning> quorum(Code matter) {
        return new Rules(this, matter).quorum(meeting.present());
    }

    /** Tells whether there was a quorum for a motion; unknown where the charter does not say, or a number is not known. */
    public Tri wasQuorate(LocalId motion) {
        return quorum(motion).map(Reckoning::isMet).map(Tri::of).orElse(Tri.UNKNOWN);
    }

    /**
     * Returns how the majority for a motion came out; empty where the charter does not say what it is, or a number is not known. Where
     * only the numbers of the vote are not, and all who could vote would be too few, how it came out at best.
     */
    public Optional<Reckoning> majority(LocalId motion) {
        return meeting.motion(motion).flatMap(found -> found.getVote()
                .flatMap(vote -> new Rules(this, found.getMatter().orElse(null)).majority(vote)));
    }

    /**
     * Returns how the majority for a candidate of a ballot came out; empty where the charter asks for no more than the most votes, or a
     * number is not known.
     */
    public Optional<Reckoning> majority(Ballot ballot, Candidacy candidate) {
        return new ElectionClauses(this, ballot.getOrgan(), new Rules(this, Matters.ELECTION))
                .majority(ballot, candidate);
    }

    /** Tells whether a motion is carried by the charter; unknown where that does not say, or not enough is known. */
    public Tri carries(LocalId motion) {
        return meeting.motion(motion)
                .flatMap(found -> found.getVote()
                        .map(vote -> new Rules(this, found.getMatter().orElse(null)).carries(vote)))
                .orElse(Tri.UNKNOWN);
    }

    /**
     * Returns what decisions make of this sitting, by what they brought about, in order.
     *
     * @throws IllegalArgumentException if an event is neither of a forum nor of a meeting
     */
    public Sitting after(Event... events) {
        Sitting sitting = this;
        for (Event event : events) {
            if (event instanceof ForumEvent ofForum) {
                sitting = new Sitting(sitting.forum.after(ofForum), sitting.meeting);
            } else if (event instanceof MeetingEvent ofMeeting) {
                sitting = new Sitting(sitting.forum, Proceedings.after(sitting.meeting, ofMeeting));
            } else {
                throw new IllegalArgumentException("not an event of a forum or a meeting");
            }
        }
        return sitting;
    }
}
