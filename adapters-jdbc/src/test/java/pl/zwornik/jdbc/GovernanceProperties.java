package pl.zwornik.jdbc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.Transformer;
import pl.zwornik.id.Aggregate;
import pl.zwornik.jdbc.GovernanceCommand.Kind;

import static org.assertj.core.api.Assertions.assertThat;

@Label("Forums and their meetings, whatever they are asked to decide")
class GovernanceProperties {

    private static final int COMMANDS = 100;

    /** A thousand tries, as many as are usual; in the profile {@code governance} more. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    @Label("keep their promises in memory, each change written and read as JSON")
    void inMemory(@ForAll("runs") ActionChain<GovernanceRun> chain) {
        chain.run().assertReplayed();
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
                .assertReplayed();
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label("keep them in PostgreSQL, all committed at the end and read")
    void inPostgres(@ForAll("runs") ActionChain<GovernanceRun> chain) {
        GovernanceRun run = chain.run();
        List<Aggregate> all = new ArrayList<>(run.meetings().values());
        all.add(run.forum());
        new GovernanceStore(Databases.POSTGRES, Dialect.POSTGRESQL).keep(all);
        run.assertReplayed();
    }

    @Property(tries = 1)
    @Label("are asked so much that everything happens, and every clause refuses")
    void seeEverything() {
        for (long seed = 0; seed < 400; seed++) {
            GovernanceRun run = new GovernanceRun(GovernanceState.founded((int) (seed * 7_919 % 65_536)));
            commands()
                    .list()
                    .ofSize(COMMANDS)
                    .generator(1)
                    .next(new Random(seed))
                    .value()
                    .forEach(run::step);
        }
        Set<String> missing = new HashSet<>(Set.of(
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
                "refused FOR-009",
                "refused FOR-010",
                "refused FOR-014",
                "refused FOR-015",
                "refused FOR-016",
                "refused FOR-017",
                "refused MEE-016",
                "refused MEE-022",
                "refused MEE-026",
                "refused MEE-028"));
        missing.removeAll(GovernanceRun.SEEN);
        assertThat(missing).isEmpty();
    }

    @Provide
    Arbitrary<ActionChain<GovernanceRun>> runs() {
        return Arbitraries.integers().between(0, 65_535).flatMap(clauses -> ActionChain.startWith(
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

    static Arbitrary<GovernanceCommand> commands() {
        Arbitrary<Kind> kinds = Arbitraries.frequencyOf(
                Tuple.of(40, Arbitraries.of(Kind.class)),
                Tuple.of(12, Arbitraries.of(Kind.CONVENE, Kind.OPEN, Kind.OPEN_WITH_NUMBER)),
                Tuple.of(18, Arbitraries.of(Kind.PROPOSE, Kind.VOTE, Kind.VOTE_BY_NAME, Kind.ADOPT, Kind.ELECT)),
                Tuple.of(6, Arbitraries.of(Kind.ADMIT, Kind.FILL)));
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 99),
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
