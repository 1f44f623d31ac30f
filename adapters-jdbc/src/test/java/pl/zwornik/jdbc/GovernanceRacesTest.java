package pl.zwornik.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.Count;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.Vote;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** How writers who decide for the same forum race, the same on every database. */
@ParameterizedClass
@EnumSource
class GovernanceRacesTest {

    private static final int THREADS = 32;
    private static final int EACH = Integer.getInteger("zwornik.governance.decisions", 100);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final LocalId MOTION = LocalId.parse("m-1");

    private final Database product;

    GovernanceRacesTest(Database product) {
        this.product = product;
    }

    private static ForumId forum(int number) {
        return ForumId.parse("gaj-" + number);
    }

    /** An invented forum that numbers its resolutions. */
    private static Forum numbering(int number) {
        return Forum.builder(forum(number), ForumForms.KONWENT)
                .addClauses(Clause.builder(LocalId.parse("p-1"), ClauseKinds.RESOLUTION_NUMBERS, "Zmyślone.")
                        .provision(new NumberScheme("{n}", NumberScheme.Restart.NEVER))
                        .build())
                .build();
    }

    private static MeetingId meeting(int thread, int number) {
        return MeetingId.parse("m-" + thread + "-" + number);
    }

    private static Sitting resolved(Forum forum, MeetingId meeting) {
        return Sitting.convene(forum, Meeting.builder(meeting).build(), DAY)
                .then(one -> one.decide().openWith(Count.exactly(3)))
                .then(one -> one.decide().propose(Motion.builder(MOTION, "?").build()))
                .then(one -> one.decide().vote(MOTION, Vote.unanimous()))
                .then(one -> one.decide().adopt(MOTION, LocalId.parse("r-1"), "W sprawie zmyślonej"))
                .orThrow();
    }

    private static Changes changes() {
        return Changes.by(Fixtures.CAUSE);
    }

    @Test
    @DisplayName("Of two who decide on the same state one wins; the other decides again on the new one")
    void oneWins() {
        TestDatabase database = product.empty();
        JdbcMigrations.of(database.source()).migrate();
        JdbcStore store =
                JdbcStore.builder(database.source(), JsonFormat.strict()).build();
        store.commit(changes().create(numbering(0)));
        Versioned<Forum> read = store.forums().find(forum(0)).orElseThrow();
        Sitting first = resolved(read.value(), MeetingId.parse("a"));
        Sitting second = resolved(read.value(), MeetingId.parse("b"));
        store.commit(changes().save(first.forum(), read.version()).create(first.meeting()));
        assertThatExceptionOfType(ConflictingChangeException.class)
                .isThrownBy(() -> store.commit(
                        changes().save(second.forum(), read.version()).create(second.meeting())));
        assertThat(store.meetings().find(MeetingId.parse("b"))).isEmpty();
        Versioned<Forum> now = store.forums().find(forum(0)).orElseThrow();
        Sitting again = resolved(now.value(), MeetingId.parse("b"));
        store.commit(changes().save(again.forum(), now.version()).create(again.meeting()));
        assertThat(store.meetings().withResolution(forum(0), ResolutionNumber.parse("2")))
                .containsExactly(MeetingId.parse("b"));
    }

    @Test
    @DisplayName("Thirty-two threads that decide for one forum lose nothing, and give each number once")
    void onOneForum() throws Exception {
        decide(1, EACH);
    }

    @Test
    @DisplayName("Thirty-two threads that decide for sixty-four forums lose nothing")
    void onManyForums() throws Exception {
        decide(64, EACH);
    }

    private void decide(int forums, int each) throws Exception {
        TestDatabase database = product.empty();
        JdbcMigrations.of(database.source()).migrate();
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.source());
        config.setMaximumPoolSize(3); // more would mostly wait for each other
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore store = JdbcStore.builder(pool, JsonFormat.strict()).build();
            Changes all = changes();
            for (int i = 0; i < forums; i++) {
                all = all.create(numbering(i));
            }
            store.commit(all);
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int number = thread;
                running.add(threads.submit(() -> IntStream.range(0, each)
                        .forEach(i -> decide(store, forum((number + i) % forums), meeting(number, i)))));
            }
            for (Future<?> one : running) {
                one.get();
            }
            assertNothingLost(store, forums, each);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void decide(JdbcStore store, ForumId id, MeetingId meeting) {
        while (true) {
            Versioned<Forum> now = store.forums().find(id).orElseThrow();
            Sitting decided = resolved(now.value(), meeting);
            try {
                store.commit(changes().save(decided.forum(), now.version()).create(decided.meeting()));
                return;
            } catch (ConflictingChangeException e) {
                Thread.onSpinWait(); // another was first: decide again
            }
        }
    }

    /** Every meeting that was decided is kept, of its forum, and each forum gave the numbers from 1 to its last, each once. */
    private static void assertNothingLost(JdbcStore store, int forums, int each) {
        Map<MeetingId, ForumId> decided = new HashMap<>();
        for (int thread = 0; thread < THREADS; thread++) {
            for (int i = 0; i < each; i++) {
                decided.put(meeting(thread, i), forum((thread + i) % forums));
            }
        }
        Map<MeetingId, ForumId> kept = new HashMap<>();
        Map<ForumId, List<Integer>> numbers = new HashMap<>();
        try (Stream<Versioned<Meeting>> all = store.meetings().all()) {
            all.map(Versioned::value).forEach(meeting -> {
                ForumId forum = meeting.getForum().orElseThrow();
                kept.put(meeting.getId(), forum);
                meeting.getResolutions().stream()
                        .map(resolution -> resolution.getNumber().orElseThrow().sequence())
                        .forEach(numbers.computeIfAbsent(forum, any -> new ArrayList<>())::add);
            });
        }
        assertThat(kept).isEqualTo(decided);
        for (int i = 0; i < forums; i++) {
            Versioned<Forum> last = store.forums().find(forum(i)).orElseThrow();
            int taken = last.value().getLastNumbers().get(0).number().sequence();
            assertThat(last.version()).isEqualTo(taken + 1);
            assertThat(numbers.get(forum(i)).stream().sorted())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, taken).boxed().toList());
            assertThat(store.meetings().ofForum(forum(i))).hasSize(taken);
            for (int number : new int[] {1, taken / 2 + 1, taken}) {
                assertThat(store.meetings().withResolution(forum(i), new ResolutionNumber(number, null, null)))
                        .hasSize(1);
            }
        }
    }
}
