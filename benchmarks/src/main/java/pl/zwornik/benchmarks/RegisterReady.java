package pl.zwornik.benchmarks;

import java.util.concurrent.TimeUnit;
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
import pl.zwornik.Zwornik;
import pl.zwornik.benchmarks.peer.LemmaTable;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameLexicon;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercFile;

/** From the bytes of the whole register to a recogniser. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class RegisterReady {

    private byte[] terc;
    private NameLexicon names;

    /** Reads the bytes. */
    @Setup
    public void prepare() {
        terc = RegisterFile.content();
        names = Zwornik.builder().plugin(new PolandPlugin()).build().names();
    }

    /** Reads the register alone. */
    @Benchmark
    public Gazetteer register() {
        return TercFile.read("terc.csv", terc).orThrow();
    }

    /** Reads the register and indexes every form of its names. */
    @Benchmark
    public NameRecogniser recogniser() {
        return names.recogniser(TercFile.read("terc.csv", terc).orThrow());
    }

    /** Reads a dictionary and puts the names of gminas into a hash map. */
    @Benchmark
    public LemmaTable recogniserByDictionary() {
        return new LemmaTable(terc);
    }
}
