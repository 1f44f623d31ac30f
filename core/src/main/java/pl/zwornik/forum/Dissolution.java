package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.zwornik.forum.ForumEvent.Dissolved;
import pl.zwornik.forum.MemberEvent.MembershipEnded;
import pl.zwornik.forum.SeatEvent.Vacated;
import pl.zwornik.result.Decision;

/** The decision to end a forum: with it end the memberships and the terms in its organs. */
final class Dissolution {

    private Dissolution() {}

    static Decision<Forum> of(Forum forum, LocalDate on) {
        if (!Days.beganBefore(forum.getLife(), on) || outlasted(forum, on)) {
            return Answers.refused(ForumFailures.BEGAN_THAT_DAY, "/life", failure -> failure.with("date", on));
        }
        List<ForumEvent> events = new ArrayList<>();
        for (Organ organ : forum.getOrgans()) {
            for (Seat seat : organ.getSeats()) {
                Seats.holding(seat, on)
                        .ifPresent(tenure -> events.add(
                                new Vacated(new SeatPlace(organ.getId(), seat.getId()), SeatEnds.DISSOLVED, on)));
            }
        }
        for (Membership membership : forum.getMemberships().from(on)) {
            if (!membership.on(on).isNo()) {
                events.add(new MembershipEnded(membership.getMember(), MembershipEnds.DISSOLVED, on));
            }
        }
        events.add(new Dissolved(on));
        return Answers.accepted(forum, events.toArray(ForumEvent[]::new));
    }

    /** Tells whether a membership or a term began on the day or later: nothing of a forum begins when it is over. */
    private static boolean outlasted(Forum forum, LocalDate on) {
        return Stream.concat(
                        forum.getMemberships().from(on).stream().map(Membership::getDuring),
                        forum.getOrgans().stream()
                                .flatMap(organ -> organ.getSeats().stream())
                                .flatMap(seat -> seat.from(on).stream())
                                .map(Tenure::life))
                .anyMatch(life -> !Days.beganBefore(life, on));
    }
}
