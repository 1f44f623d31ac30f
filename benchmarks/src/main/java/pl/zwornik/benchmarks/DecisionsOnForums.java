package pl.zwornik.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;
import pl.zwornik.forum.Forum;

/** Decisions on a forum with a council and a history, with their checks; the cost should not grow with it. */
public class DecisionsOnForums extends WithHistory {

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
