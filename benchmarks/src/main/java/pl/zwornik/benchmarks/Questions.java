package pl.zwornik.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Holding;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.vocabulary.Code;

/** Questions about a day, of a forum of 2 500 members and 5 000 resolutions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Questions {

    private static final int RESOLUTIONS = 50;

    private Forum forum;
    private List<Meeting> meetings;

    /** Makes the forum and its meetings. */
    @Setup
    public void make() {
        forum = Governance.forum(2_500, 0, 500).toBuilder()
                .clauses(Governance.forum(1, 0, 1).getClauses().stream()
                        .filter(clause -> !clause.getId().value().equals("p-1"))
                        .toList())
                .build();
        meetings = IntStream.range(0, 100)
                .mapToObj(number -> Sittings.sitting(forum, "spotkanie-" + number, RESOLUTIONS)
                        .meeting())
                .toList();
    }

    /** Returns the members. */
    @Benchmark
    public List<OrganisationId> members() {
        return forum.on(Governance.DAY).members(Tri.YES);
    }

    /** Tells whether an organisation is a member, the last of them. */
    @Benchmark
    public Tri isMember() {
        return forum.on(Governance.DAY).isMember(Governance.member(2_499));
    }

    /** Returns who is entitled to vote. */
    @Benchmark
    public List<OrganisationId> voters() {
        return forum.on(Governance.DAY).voters(Tri.YES);
    }

    /** Returns the council. */
    @Benchmark
    public List<Holding> council() {
        return forum.on(Governance.DAY.minusDays(9)).composition(Governance.COUNCIL);
    }

    /** Returns whose seats have lapsed. */
    @Benchmark
    public List<Holding> lapsed() {
        return forum.on(Governance.DAY.minusDays(9)).lapsed();
    }

    /** Returns whose seat lapses if a member leaves. */
    @Benchmark
    public List<Holding> heldFor() {
        return forum.on(Governance.DAY.minusDays(9)).heldFor(Governance.member(3));
    }

    /** Returns what the charter leaves open. */
    @Benchmark
    public List<Code> unknownClauses() {
        return forum.on(Governance.DAY).unknownClauses();
    }

    /** Tells whether one decision of one meeting was quorate. */
    @Benchmark
    public Tri wasQuorate() {
        return new Sitting(forum, meetings.get(99)).wasQuorate(new LocalId("m-49"));
    }

    /** Looks for the meeting of a resolution among all of them. */
    @Benchmark
    public Optional<Meeting> resolution() {
        return meetings.stream()
                .filter(meeting -> meeting.getResolutions().stream()
                        .anyMatch(one -> one.getId().value().equals("r-x")))
                .findFirst();
    }
}
