package pl.zwornik.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;

/** Decisions in meetings of a forum with a history, with their checks; the cost should not grow with it. */
public class DecisionsInMeetings extends WithHistory {

    private final List<Voter> present = Sittings.present();
    private final Ballot ballot = Sittings.ballot();
    private final Vote vote = Vote.counted(11, 6, 3);
    private Sitting convened;
    private Sitting adjourned;
    private Sitting open;

    /** Makes a forum, a meeting of it that was called, one that was put off, and one that is open, of 50 resolutions. */
    @Setup
    public void make() {
        Forum forum = Governance.forum(Governance.MEMBERS, 25 * history, 5 * history);
        convened = Sittings.convened(forum, "spotkanie");
        adjourned = convened.decide().adjourn().orThrow();
        open = Sittings.sitting(forum, "spotkanie", 50);
    }

    /** Opens a meeting with twenty members who are named. */
    @Benchmark
    public Sitting open() {
        return convened.decide().open(present).orThrow();
    }

    /** Puts a meeting off. */
    @Benchmark
    public Sitting adjourn() {
        return convened.decide().adjourn().orThrow();
    }

    /** Calls the second date of a meeting. */
    @Benchmark
    public Sitting secondDate() {
        return adjourned
                .decide()
                .secondDate(new MeetingId("drugi-termin"), Governance.DAY.plusDays(7))
                .orThrow();
    }

    /** Elects a council of four from six candidates. */
    @Benchmark
    public Sitting elect() {
        return open.decide().elect(ballot).orThrow();
    }

    /** Corrects a vote, one of fifty. */
    @Benchmark
    public Sitting correct() {
        return open.decide()
                .correct(new LocalId("m-25"), vote, "Pomyłka w protokole (zmyślona)", Governance.DAY.plusDays(1))
                .orThrow();
    }
}
