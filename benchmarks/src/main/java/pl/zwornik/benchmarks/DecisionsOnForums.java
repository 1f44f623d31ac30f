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

/** Decisions on a forum with a council and a history, with their checks; the cost should not grow with it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DecisionsOnForums {

    /** How long the history is: 25 who left, 5 terms of the council and one amendment of the charter, so many times. */
    @Param({"1", "10", "100"})
    public int history;

    private Forum forum;
    private Forum amended;

    /** Makes the forum, and one whose charter was amended. */
    @Setup
    public void make() {
        forum = Governance.seated(Governance.forum(Governance.MEMBERS, 25 * history, 5 * history));
        amended = Governance.amended(forum, history);
    }

    /** Excludes a member, who loses a seat. */
    @Benchmark
    public Forum exclude() {
        return forum.decide(Governance.DAY).exclude(Governance.member(1)).orThrow();
    }

    /** Puts an heir in the place of a member, with its seat. */
    @Benchmark
    public Forum succeed() {
        return forum.decide(Governance.DAY)
                .succeed(Governance.member(1), Governance.newcomer())
                .orThrow();
    }

    /** Suspends the rights of a member. */
    @Benchmark
    public Forum suspend() {
        return forum.decide(Governance.DAY).suspend(Governance.member(7)).orThrow();
    }

    /** Ends the term of the council, all of whose seats are held. */
    @Benchmark
    public Forum endTerm() {
        return forum.decide(Governance.DAY).endTerm(Governance.COUNCIL).orThrow();
    }

    /** Amends a charter for the first time. */
    @Benchmark
    public Forum amend() {
        return Governance.amendedAgain(forum, 0, Governance.DAY).orThrow();
    }

    /** Amends a charter that was amended before. */
    @Benchmark
    public Forum amendAgain() {
        return Governance.amendedAgain(amended, history, Governance.DAY).orThrow();
    }

    /** Ends the forum, the memberships of its 25 members and the terms of its council. */
    @Benchmark
    public Forum dissolve() {
        return forum.decide(Governance.DAY).dissolve().orThrow();
    }
}
