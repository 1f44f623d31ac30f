package pl.zwornik.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.fact.Dated;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.Versioned;

import static org.assertj.core.api.Assertions.assertThat;

/** How writers race, the same on every database. */
@ParameterizedClass
@EnumSource
class RacesTest extends OnEachDatabase {

    @Test
    @DisplayName("Of two writers who read the same version exactly one wins")
    void oneOfTwoWins() throws Exception {
        store.commit(changes().create(Fixtures.lipka()).create(Fixtures.turek()));
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 1; round <= 30; round++) {
                int version = round;
                CountDownLatch start = new CountDownLatch(2);
                List<Future<Boolean>> both = new ArrayList<>();
                for (int writer = 0; writer < 2; writer++) {
                    boolean forwards = writer == 0;
                    both.add(threads.submit(() -> {
                        Changes changes = forwards
                                ? changes().save(Fixtures.lipka(), version).save(Fixtures.turek(), version)
                                : changes().save(Fixtures.turek(), version).save(Fixtures.lipka(), version);
                        start.countDown();
                        start.await();
                        try {
                            store.commit(changes.create(Fixtures.organisation("new-" + version, "Nowy")));
                            return true;
                        } catch (ConflictingChangeException e) {
                            return false;
                        }
                    }));
                }
                assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(store.organisations().revisions(Fixtures.LIPKA)).hasSize(31);
        assertThat(store.organisations().all()).hasSize(32);
    }

    @Test
    @DisplayName("Eight threads that save one aggregate fifty times each, reading again when late, lose nothing")
    void nothingIsLost() throws Exception {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database.source());
        config.setMaximumPoolSize(8);
        config.setAutoCommit(false); // some hosts do
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore pooled = JdbcStore.builder(pool, format).build();
            pooled.commit(changes().create(Fixtures.organisation(Fixtures.LIPKA, "x")));
            List<Future<?>> all = new ArrayList<>();
            for (int thread = 0; thread < 8; thread++) {
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        addName(pooled);
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
            Versioned<Organisation> last =
                    pooled.organisations().find(Fixtures.LIPKA).orElseThrow();
            assertThat(last.version()).isEqualTo(401);
            assertThat(last.value().getNames()).hasSize(401);
            assertThat(pooled.organisations().revisions(Fixtures.LIPKA)).hasSize(401);
            assertThat(pooled.organisations().named("name 400")).containsExactly(Fixtures.LIPKA);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void addName(JdbcStore store) {
        while (true) {
            Versioned<Organisation> now =
                    store.organisations().find(Fixtures.LIPKA).orElseThrow();
            int next = now.value().getNames().size();
            try {
                store.commit(changes()
                        .save(
                                now.value().toBuilder()
                                        .addNames(Dated.of(Name.of(NameKinds.of("N" + next), "name " + next)))
                                        .build(),
                                now.version()));
                return;
            } catch (ConflictingChangeException e) {
                // somebody was faster: read again
            }
        }
    }
}
