package pl.zwornik.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import pl.zwornik.Zwornik;
import pl.zwornik.poland.PolandPlugin;

/** Putting the runtime together, with the Polish pack. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class RuntimeReady {

    /** Builds a runtime. */
    @Benchmark
    public Zwornik withPolishPack() {
        return Zwornik.builder().plugin(new PolandPlugin()).build();
    }
}
