package pl.zwornik.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCollector;
import net.jqwik.api.statistics.StatisticsReport;
import pl.zwornik.id.Aggregate;
import pl.zwornik.jdbc.GovernanceCommand.Kind;

@Label("Forums and their meetings, whatever they are asked to decide")
class GovernanceProperties {

    private static final int COMMANDS = 100;

    /** What happens in some run at least: every kind of event, and a refusal by every clause that can refuse. */
    private static final List<String> EVERYTHING = Stream.concat(
                    Stream.of(
                            "Admitted",
                            "Suspended",
                            "Resumed",
                            "MembershipEnded",
                            "Succeeded",
                            "Filled",
                            "Vacated",
                            "TermEnded",
                            "Numbered",
                            "Amended",
                            "Dissolved",
                            "Convened",
                            "Opened",
                            "Adjourned",
                            "Proposed",
                            "Voted",
                            "Adopted",
                            "Balloted",
                            "Corrected",
                            "Closed",
                            "FOR-009",
                            "FOR-010",
                            "FOR-014",
                            "FOR-015",
                            "FOR-016",
                            "FOR-017",
                            "MEE-016",
                            "MEE-022",
                            "MEE-025",
                            "MEE-026",
                            "MEE-028",
                            "MEE-034",
                            "MEE-035"),
                    GovernanceClauses.refusing().stream())
            .toList();

    /** A thousand tries, as many as are usual; in the profile {@code governance} more. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("keep their promises in memory, each change written and read as JSON")
    void inMemory(@ForAll("runs") ActionChain<GovernanceRun> chain) {
        GovernanceRun run = chain.run();
        run.end();
        StatisticsCollector seen = Statistics.label("seen");
        run.seen().forEach(seen::collect);
        Statistics.label("orderly").collect(run.isOrderly());
        Statistics.label("orderly").coverage(coverage -> coverage.check(true).percentage(share -> share > 50));
        seen.coverage(coverage -> EVERYTHING.forEach(one -> coverage.check(one).count(count -> count > 0)));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("keep them in H2, each change committed and read")
    void inH2(@ForAll("runs") ActionChain<GovernanceRun> chain) {
        GovernanceStore store = new GovernanceStore(Databases.H2, Dialect.H2);
        List<Aggregate> created = new ArrayList<>();
        chain.peek(run -> {
                    if (created.isEmpty()) {
                        created.add(run.start());
                        store.keep(created);
                    }
                    if (!run.changed().isEmpty()) {
                        store.keep(run.changed());
                    }
                })
                .run()
                .end();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("keep them in PostgreSQL, all committed at the end and read")
    void inPostgres(@ForAll("runs") ActionChain<GovernanceRun> chain) {
        GovernanceRun run = chain.run();
        List<Aggregate> all = new ArrayList<>(run.meetings().values());
        all.add(run.forum());
        new GovernanceStore(Databases.POSTGRES, Dialect.POSTGRESQL).keep(all);
        run.end();
    }

    @Provide
    Arbitrary<ActionChain<GovernanceRun>> runs() {
        return number(GovernanceClauses.NUMBER).set().ofMaxSize(22).flatMap(clauses -> ActionChain.startWith(
                        () -> new GovernanceRun(GovernanceState.founded(clauses)))
                .withAction(new Command())
                .withMaxTransformations(COMMANDS));
    }

    /** One command, of any kind. */
    private static final class Command implements Action.Independent<GovernanceRun> {

        @Override
        public Arbitrary<Transformer<GovernanceRun>> transformer() {
            return commands().map(command -> Transformer.mutate(command.toString(), run -> run.step(command)));
        }
    }

    /** Opened once, when first needed. */
    private static final class Databases {
        static final TestDatabase H2 = TestDatabase.h2();
        static final TestDatabase POSTGRES = TestDatabase.postgres();
    }

    private static Arbitrary<Integer> number(int end) {
        return Arbitraries.integers().between(0, end - 1).withDistribution(RandomDistribution.uniform());
    }

    static Arbitrary<GovernanceCommand> commands() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(40, Arbitraries.of(Kind.class)),
                Tuple.of(12, Arbitraries.of(Kind.CONVENE, Kind.OPEN, Kind.OPEN_WITH_NUMBER)),
                Tuple.of(
                        48,
                        Arbitraries.of(Kind.PROPOSE, Kind.VOTE, Kind.VOTE_BY_NAME, Kind.ADOPT, Kind.ELECT, Kind.ELECT)),
                Tuple.of(6, Arbitraries.of(Kind.ADMIT, Kind.ADMIT_PERSON, Kind.FILL)));
        return Combinators.combine(
                        kinds,
                        number(100),
                        number(100),
                        Arbitraries.frequencyOf(
                                Tuple.of(6, Arbitraries.just(0)),
                                Tuple.of(3, Arbitraries.integers().between(1, 60)),
                                Tuple.of(1, Arbitraries.integers().between(-60, -1))))
                .as(GovernanceProperties::command);
    }

    /** A forum that is dissolved decides nothing more, so that few are. */
    private static GovernanceCommand command(Kind kind, int a, int b, int days) {
        return new GovernanceCommand(kind == Kind.DISSOLVE && a % 25 != 0 ? Kind.VOTE : kind, a, b, days);
    }
}
