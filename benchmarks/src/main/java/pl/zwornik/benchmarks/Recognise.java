package pl.zwornik.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import pl.zwornik.fact.Candidates;
import pl.zwornik.recognition.NamedUnit;

/** Recognising names against the whole register. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Recognise {

    /** Recognises the name of a unit. */
    @Benchmark
    public Candidates<NamedUnit> name(NameSamples samples) {
        return samples.recogniser.recognise(samples.nextName());
    }

    /** Recognises a name in whose place a letter is missing. */
    @Benchmark
    public Candidates<NamedUnit> mistakenName(NameSamples samples) {
        return samples.recogniser.recognise(samples.nextMistakenName());
    }

    /** Recognises a unit by an adjective, as łapskiego in front of its acronym. */
    @Benchmark
    public Candidates<NamedUnit> adjective(NameSamples samples) {
        return samples.recogniser.recognise(samples.nextAdjective());
    }

    /** Recognises one word, which is the locative of a place. */
    @Benchmark
    public Candidates<NamedUnit> word(NameSamples samples) {
        return samples.recogniser.recognise(samples.nextWord());
    }

    /** Finds the codes of the same word by a dictionary and a hash map. */
    @Benchmark
    public List<String> wordByDictionary(NameSamples samples) {
        return samples.table.codes(samples.nextWord());
    }

    /** Recognises texts of growing length. */
    @Benchmark
    public Candidates<NamedUnit> text(TextSamples samples) {
        return samples.recogniser.recognise(samples.text);
    }
}
