package pl.zwornik.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import pl.zwornik.benchmarks.peer.PlainForum;
import pl.zwornik.benchmarks.peer.PlainOrganisation;
import pl.zwornik.forum.Forum;
import pl.zwornik.organisation.Organisation;

/** Reading a document strictly, from bytes to values. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonDecode {

    /** Reads an organisation. */
    @Benchmark
    public Organisation organisation(JsonSamples.OneOrganisation sample) {
        return sample.pair.decode();
    }

    /** Reads the same as plain records. */
    @Benchmark
    public PlainOrganisation organisationByDatabind(JsonSamples.OneOrganisation sample) {
        return sample.pair.decodeByDatabind();
    }

    /** Reads a forum. */
    @Benchmark
    public Forum forum(JsonSamples.OneForum sample) {
        return sample.pair.decode();
    }

    /** Reads the same as plain records. */
    @Benchmark
    public PlainForum forumByDatabind(JsonSamples.OneForum sample) {
        return sample.pair.decodeByDatabind();
    }
}
