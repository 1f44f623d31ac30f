package pl.zwornik.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import pl.zwornik.forum.Forum;
import pl.zwornik.meeting.Sitting;

/** Decisions with their checks, of a forum with a history; the cost should not grow with it. */
public class Decisions extends WithHistory {

    private Forum forum;
    private Sitting sitting;

    /** Makes the forum and a meeting of it. */
    @Setup
    public void make() {
        forum = Governance.forum(Governance.MEMBERS, 25 * history, 5 * history);
        sitting = Sittings.sitting(forum, "spotkanie", 50);
    }

    /** Admits a member. */
    @Benchmark
    public Forum admit() {
        return forum.decide(Governance.DAY).admit(Governance.newcomer()).orThrow();
    }

    /** Ends a membership, with the seats of the member. */
    @Benchmark
    public Forum withdraw() {
        return forum.decide(Governance.DAY).withdraw(Governance.member(7)).orThrow();
    }

    /** Fills a seat. */
    @Benchmark
    public Forum fill() {
        return forum.decide(Governance.DAY)
                .fill(Governance.vacantSeat(), Governance.nominee())
                .orThrow();
    }

    /** Puts a motion, votes on it and adopts it: three decisions. */
    @Benchmark
    public Sitting resolve() {
        return Sittings.resolved(sitting, 999);
    }
}
