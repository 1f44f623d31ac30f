package pl.zwornik.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Writing a document, from values to bytes. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonEncode {

    /** Writes an organisation. */
    @Benchmark
    public byte[] organisation(JsonSamples.OneOrganisation sample) {
        return sample.pair.encode();
    }

    /** Writes the same as plain records. */
    @Benchmark
    public byte[] organisationByDatabind(JsonSamples.OneOrganisation sample) {
        return sample.pair.encodeByDatabind();
    }

    /** Writes a forum. */
    @Benchmark
    public byte[] forum(JsonSamples.OneForum sample) {
        return sample.pair.encode();
    }

    /** Writes the same as plain records. */
    @Benchmark
    public byte[] forumByDatabind(JsonSamples.OneForum sample) {
        return sample.pair.encodeByDatabind();
    }
}
