package pl.zwornik.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.zwornik.forum.Forum;
import pl.zwornik.meeting.Sitting;

/** Decisions with their checks, of a forum with a history; the cost should not grow with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Decisions {

    /** How long the history is: 25 who left, 5 terms of the council and 50 resolutions, so many times. */
    @Param({"1", "10", "100"})
    public int history;

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
