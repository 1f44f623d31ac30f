package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumOnDay;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;

/**
 * How the members of a forum took part in its meetings over time, or those for whom the seats of an organ are held in the
 * meetings of that organ. Meetings of which the day is not known exactly, and those that were only called or were adjourned, are
 * left out. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Participation {

    private final Forum forum;
    private final List<Meeting> meetings;

    private Participation(Forum forum, Optional<LocalId> organ, Collection<Meeting> meetings) {
        this.forum = Objects.requireNonNull(forum, "forum");
        this.meetings = meetings.stream()
                .filter(one -> one.isOf(forum.getId()) && one.getOrgan().equals(organ))
                .filter(one -> one.exactDay().isPresent() && wasHeld(one))
                .sorted(Comparator.comparing(Participation::day).thenComparing(Meeting::getId))
                .toList();
    }

    /**
     * Returns how members took part in the meetings of all of them.
     *
     * @param meetings any meetings; those of other forums, and of organs, are left out
     */
    public static Participation ofMembers(Forum forum, Collection<Meeting> meetings) {
        return new Participation(forum, Optional.empty(), meetings);
    }

    /**
     * Returns how members took part in the meetings of an organ, through those who hold its seats on their behalf.
     *
     * @param meetings any meetings; those of other forums, of other organs and of all members are left out
     * @throws InvariantViolationException if the forum has no such organ
     */
    public static Participation ofOrgan(Forum forum, LocalId organ, Collection<Meeting> meetings) {
        if (forum.organ(organ).isEmpty()) {
            throw new InvariantViolationException(
                    Failure.of(MeetingFailures.ORGAN_MISSING, "/organ").with("organ", organ));
        }
        return new Participation(forum, Optional.of(organ), meetings);
    }

    private static boolean wasHeld(Meeting meeting) {
        return meeting.getState()
                .filter(state -> state.equals(MeetingStates.CONVENED) || state.equals(MeetingStates.ADJOURNED))
                .isEmpty();
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.exactDay().orElseThrow();
    }

    /** Returns how many came to each meeting, in the order of the days; empty where none is known. */
    public List<Turnout> turnouts() {
        return meetings.stream()
                .map(one -> new Turnout(one.getId(), day(one), one.present(), entitled(one)))
                .toList();
    }

    /** Returns to how many of the meetings a member came. */
    public Presence of(OrganisationId member) {
        Objects.requireNonNull(member, "member");
        int present = 0;
        int absent = 0;
        int unknown = 0;
        for (Meeting meeting : meetings) {
            Tri came = came(member, meeting);
            Tri entitled = came.isYes() ? Tri.YES : isEntitled(member, meeting);
            present += came.isYes() ? 1 : 0;
            absent += came.isNo() && entitled.isYes() ? 1 : 0;
            unknown += !came.isYes() && !entitled.isNo() && !(came.isNo() && entitled.isYes()) ? 1 : 0;
        }
        return new Presence(present, absent, unknown);
    }

    /** Where some came of whom it is not known for whom, any member that is not named may have come. */
    private Tri came(OrganisationId member, Meeting meeting) {
        List<Voter> named = meeting.getPresent();
        if (named.stream()
                .anyMatch(voter -> voter.ofMember().filter(member::equals).isPresent())) {
            return Tri.YES;
        }
        if (!named.isEmpty()) {
            return named.stream().allMatch(voter -> voter.ofMember().isPresent()) ? Tri.NO : Tri.UNKNOWN;
        }
        Count present = meeting.present();
        if (present.is(0).isYes()) {
            return Tri.NO;
        }
        Count entitled = entitled(meeting);
        boolean all = entitled.isExact() && present.is(entitled.number()).isYes();
        return all && isEntitled(member, meeting).isYes() ? Tri.YES : Tri.UNKNOWN;
    }

    private Count entitled(Meeting meeting) {
        return meeting.getEntitled().equals(Count.unknown())
                ? new Sitting(forum, meeting).entitled()
                : meeting.getEntitled();
    }

    private Tri isEntitled(OrganisationId member, Meeting meeting) {
        ForumOnDay then = forum.on(day(meeting));
        return meeting.getOrgan()
                .map(organ -> then.heldFor(member).stream()
                        .filter(holding -> holding.place().organ().equals(organ))
                        .map(holding -> holding.held())
                        .reduce(Tri.NO, Tri::or))
                .orElseGet(() -> then.isVoter(member));
    }
}
