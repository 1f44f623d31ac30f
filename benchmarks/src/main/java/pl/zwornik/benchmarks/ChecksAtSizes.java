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
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Succession;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.rule.DatedRuleBook;
import pl.zwornik.rule.Report;
import pl.zwornik.sector.Sector;

/** Building and checking a sector of organisations that all belong to one forum; the cost should grow as they do. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ChecksAtSizes {

    /** How many organisations there are. */
    @Param({"100", "1000", "10000"})
    public int organisations;

    private final DatedRuleBook rules =
            Zwornik.builder().plugin(new PolandPlugin()).build().ruleBook().on(Samples.FOUNDED.plusYears(1));

    private Sector.Builder builder;
    private Sector sector;
    private Sector wrong;

    /** Makes the sectors. */
    @Setup
    public void make() {
        builder = Samples.sector(organisations);
        sector = builder.build().orThrow();
        wrong = wrong(organisations);
    }

    /** Every organisation is a part of the next and came from it, in one circle, and all have one number. */
    private static Sector wrong(int organisations) {
        Sector.Builder circle = Sector.builder();
        for (int i = 0; i < organisations; i++) {
            OrganisationId next = new OrganisationId("ops-" + (i + 1) % organisations);
            circle.add(Organisation.builder(new OrganisationId("ops-" + i), OrganisationTypes.OPS)
                    .parent(next)
                    .addSuccessions(Claim.stated(Succession.builder(next).build()))
                    .addIdentifiers(
                            new Dated<>(new Identifier(IdentifierSchemes.RJPS, "1"), Lifespan.began(Samples.FOUNDED)))
                    .build());
        }
        return circle.build().orThrow();
    }

    /** Puts the sector together and checks its references. */
    @Benchmark
    public Sector build() {
        return builder.build().orThrow();
    }

    /** Asks every rule about everything in the sector. */
    @Benchmark
    public Report check() {
        return rules.check(sector);
    }

    /** Asks every rule about organisations that are wrong together; findings, too, should grow as they do. */
    @Benchmark
    public Report checkWrong() {
        return rules.check(wrong);
    }
}
