package pl.zwornik.benchmarks;

import java.util.List;
import java.util.stream.IntStream;
import pl.zwornik.fact.Count;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;

/** Meetings of the invented forums, on the day on which decisions are taken. */
final class Sittings {

    private static final int PRESENT = 20;

    private Sittings() {}

    /** Returns a meeting of a forum that was called. */
    static Sitting convened(Forum forum, String id) {
        return Sitting.convene(forum, Meeting.builder(new MeetingId(id)).build(), Governance.DAY)
                .orThrow();
    }

    /** Returns twenty members as those who are present. */
    static List<Voter> present() {
        return IntStream.range(0, PRESENT)
                .mapToObj(number -> Voter.of(Governance.member(number)))
                .toList();
    }

    /** Returns a meeting of a forum that is open, with so many motions that were voted on and adopted. */
    static Sitting sitting(Forum forum, String id, int resolutions) {
        Sitting sitting =
                convened(forum, id).decide().openWith(Count.exactly(PRESENT)).orThrow();
        for (int i = 0; i < resolutions; i++) {
            sitting = resolved(sitting, i);
        }
        return sitting;
    }

    /** Returns a sitting after a motion of a number was put, voted on and adopted. */
    static Sitting resolved(Sitting sitting, int number) {
        LocalId motion = new LocalId("m-" + number);
        return sitting.decide()
                .propose(Motion.builder(motion, "Czy przyjąć (zmyślone)?").build())
                .then(one -> one.decide().vote(motion, Vote.counted(12, 5, 3)))
                .then(one -> one.decide().adopt(motion, new LocalId("r-" + number), "W sprawie zmyślonej"))
                .orThrow();
    }

    /** Returns a ballot for all seats of the council, with two candidates more than there are seats. */
    static Ballot ballot() {
        return Ballot.builder(new LocalId("b-1"), Governance.COUNCIL)
                .seats(IntStream.range(0, Governance.SEATS)
                        .mapToObj(Governance::seatId)
                        .toList())
                .candidates(IntStream.range(0, Governance.SEATS + 2)
                        .mapToObj(number -> Candidacy.of(Governance.candidate(number), 15 - number))
                        .toList())
                .papers(Count.exactly(PRESENT))
                .build();
    }
}
