package pl.zwornik.testkit.arbitraries;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.meeting.MeetingEvent;
import pl.zwornik.meeting.MeetingEvent.Adjourned;
import pl.zwornik.meeting.MeetingEvent.Adopted;
import pl.zwornik.meeting.MeetingEvent.Balloted;
import pl.zwornik.meeting.MeetingEvent.Closed;
import pl.zwornik.meeting.MeetingEvent.Convened;
import pl.zwornik.meeting.MeetingEvent.Corrected;
import pl.zwornik.meeting.MeetingEvent.Opened;
import pl.zwornik.meeting.MeetingEvent.Proposed;
import pl.zwornik.meeting.MeetingEvent.Voted;
import pl.zwornik.meeting.Sitting;

/**
 * Sittings, and what decisions in meetings bring about.
 *
 * @since 0.1.0
 */
public final class MeetingEventArbitraries {

    private MeetingEventArbitraries() {}

    /** Returns sittings of the members of a forum on a day. */
    public static Arbitrary<Sitting> sittings() {
        return Combinators.combine(ForumArbitraries.forums(), MeetingArbitraries.meetings(), FactArbitraries.days())
                .as((forum, meeting, day) -> new Sitting(
                        forum,
                        meeting.toBuilder()
                                .forum(forum.getId())
                                .organ(Optional.empty())
                                .day(Claim.stated(PartialDate.of(day)))
                                .build()));
    }

    /** Returns events of every kind. */
    public static Arbitrary<MeetingEvent> events() {
        return Arbitraries.oneOf(
                convened(), opened(), adjourned(), proposed(), voted(), adopted(), balloted(), corrected(), closed());
    }

    /** Returns callings of meetings. */
    public static Arbitrary<Convened> convened() {
        return Combinators.combine(MeetingArbitraries.meetings(), FactArbitraries.days())
                .as(Convened::new);
    }

    /** Returns openings of meetings. */
    public static Arbitrary<Opened> opened() {
        return Combinators.combine(
                        MeetingPartArbitraries.voters().list().ofMaxSize(2),
                        FactArbitraries.counts(),
                        FactArbitraries.counts(),
                        FactArbitraries.days())
                .as(Opened::new);
    }

    /** Returns adjournments of meetings. */
    public static Arbitrary<Adjourned> adjourned() {
        return Combinators.combine(FactArbitraries.counts(), FactArbitraries.days())
                .as(Adjourned::new);
    }

    /** Returns that motions were put. */
    public static Arbitrary<Proposed> proposed() {
        return Combinators.combine(MeetingPartArbitraries.motions(), FactArbitraries.days())
                .as(Proposed::new);
    }

    /** Returns that motions were voted on. */
    public static Arbitrary<Voted> voted() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        MeetingPartArbitraries.votes(),
                        FactArbitraries.answers(),
                        FactArbitraries.days())
                .as(Voted::new);
    }

    /** Returns that resolutions were adopted. */
    public static Arbitrary<Adopted> adopted() {
        return Combinators.combine(MeetingPartArbitraries.resolutions(), FactArbitraries.days())
                .as(Adopted::new);
    }

    /** Returns that there were ballots. */
    public static Arbitrary<Balloted> balloted() {
        return Combinators.combine(MeetingPartArbitraries.ballots(), FactArbitraries.days())
                .as(Balloted::new);
    }

    /** Returns that votes were corrected. */
    public static Arbitrary<Corrected> corrected() {
        return MeetingPartArbitraries.corrections().map(Corrected::new);
    }

    /** Returns ends of meetings. */
    public static Arbitrary<Closed> closed() {
        return FactArbitraries.days().map(Closed::new);
    }
}
