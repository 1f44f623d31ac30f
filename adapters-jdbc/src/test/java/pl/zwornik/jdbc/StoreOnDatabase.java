package pl.zwornik.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.PolishText;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.Person;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.PortException;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What a store does beyond its contract, the same on every database. */
abstract class StoreOnDatabase {

    TestDatabase database;
    final TokenFormat format = new TokenFormat();
    JdbcStore store;

    abstract TestDatabase emptyDatabase();

    @BeforeEach
    final void open() {
        database = emptyDatabase();
        JdbcMigrations.of(database.source()).migrate();
        store = JdbcStore.builder(database.source(), format).build();
    }

    static Changes changes() {
        return Changes.by(Fixtures.CAUSE);
    }

    final void keepAll() {
        store.commit(changes()
                .create(Fixtures.forum())
                .create(Fixtures.anna())
                .create(Fixtures.series())
                .create(Fixtures.turek())
                .create(Fixtures.lipka()));
    }

    static List<String> codes(Throwable thrown) {
        return ((PortException) thrown)
                .getFailures().stream().map(failure -> failure.code().code()).toList();
    }

    final List<String> codesOf(Changes changes) {
        return codes(catchThrowableOfType(PortException.class, () -> store.commit(changes)));
    }

    @Test
    @DisplayName("Superseded documents are kept packed, and read back as they were")
    void revisionsArePacked() {
        format.padTo(2_000);
        store.commit(changes().create(Fixtures.lipka()));
        Organisation renamed = Fixtures.organisation(Fixtures.LIPKA, "Centrum Usług Społecznych");
        Cause later = new Cause(Instant.parse("2022-01-01T00:00:00Z"), "other", "renamed", "ticket-7");
        assertThat(store.commit(Changes.by(later).save(renamed, 1))).containsExactly(Map.entry(Fixtures.LIPKA, 2));

        assertThat(database.texts("SELECT packing FROM zwornik_revision")).containsExactly("deflate");
        assertThat(database.texts("SELECT OCTET_LENGTH(document) FROM zwornik_revision"))
                .allSatisfy(length -> assertThat(Integer.parseInt(length)).isLessThan(200));
        assertThat(store.organisations().find(Fixtures.LIPKA)).contains(new Versioned<>(renamed, 2));
        assertThat(store.organisations().find(Fixtures.LIPKA, 1)).contains(new Versioned<>(Fixtures.lipka(), 1));
        assertThat(store.organisations().find(Fixtures.LIPKA, 2)).contains(new Versioned<>(renamed, 2));
        assertThat(store.organisations().revisions(Fixtures.LIPKA))
                .containsExactly(new Revision(2, later), new Revision(1, Fixtures.CAUSE));
    }

    @Test
    @DisplayName("Times are kept in UTC to the microsecond, whatever the zone of the process")
    void timesDoNotShift() {
        TimeZone zone = TimeZone.getDefault();
        List<Instant> times = Stream.of(
                        "0001-01-01T00:00:00Z", "1915-08-04T22:36:00.000001Z", "9999-12-31T23:59:59.999999Z")
                .map(Instant::parse)
                .toList();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Europe/Warsaw"));
            int version = 0;
            for (Instant time : times) {
                Changes changes = Changes.by(Cause.of(time, "tester", "a test"));
                store.commit(version == 0 ? changes.create(Fixtures.lipka()) : changes.save(Fixtures.lipka(), version));
                version++;
            }
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(store.organisations().revisions(Fixtures.LIPKA))
                    .extracting(revision -> revision.cause().at())
                    .containsExactly(times.get(2), times.get(1), times.get(0));
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @DisplayName("A time that no database keeps is refused")
    void timesOutOfRange() {
        for (Instant time : List.of(Instant.MIN, Instant.MAX, Instant.parse("+10000-01-01T00:00:00Z"))) {
            assertThat(codesOf(Changes.by(Cause.of(time, "tester", "a test")).create(Fixtures.lipka())))
                    .containsExactly("JDBC-008");
        }
    }

    @Test
    @DisplayName("A document of the limit is kept, current and superseded; a longer one is refused by its code")
    void limit() {
        format.padTo(DocumentFormat.MAX_AGGREGATE);
        store.commit(changes().create(Fixtures.lipka()));
        store.commit(changes().save(Fixtures.lipka(), 1));
        assertThat(store.organisations().find(Fixtures.LIPKA, 1)).isPresent();
        format.padTo(DocumentFormat.MAX_AGGREGATE + 1);
        assertThat(codesOf(changes().save(Fixtures.lipka(), 2).create(Fixtures.turek())))
                .containsExactly("PORT-006", "PORT-006");
        assertThat(store.organisations().revisions(Fixtures.LIPKA)).hasSize(2);
    }

    @Test
    @DisplayName("All conflicts of a change set are named, in its order, and nothing is kept")
    void allConflicts() {
        store.commit(changes().create(Fixtures.turek()).create(Fixtures.lipka()));
        Changes changes = changes()
                .save(Fixtures.turek(), 2)
                .create(Fixtures.series())
                .create(Fixtures.lipka())
                .save(Fixtures.anna(), 1);
        ConflictingChangeException thrown =
                catchThrowableOfType(ConflictingChangeException.class, () -> store.commit(changes));
        assertThat(thrown.getConflicts())
                .containsExactly(
                        new Conflict(Fixtures.TUREK, 2, 1),
                        new Conflict(Fixtures.LIPKA, 0, 1),
                        new Conflict(Fixtures.ANNA, 1, 0));
        assertThat(store.series().find(Fixtures.SERIES)).isEmpty();
    }

    @Test
    @DisplayName("References that lead to nothing are named with their paths, and nothing is kept")
    void danglingReferences() {
        RejectedChangesException thrown = catchThrowableOfType(
                RejectedChangesException.class,
                () -> store.commit(changes().create(Fixtures.forum()).create(Fixtures.series())));
        assertThat(thrown.getFailures())
                .extracting(failure -> failure.code().code() + " "
                        + failure.place().pointer() + " "
                        + failure.parameters().get("kind") + " "
                        + failure.parameters().get("id"))
                .containsExactly(
                        "SEC-002 /memberships/0/member organisation ops-lipka",
                        "SEC-002 /organs/0/seats/0/tenures/0/holder person p-7f3a91");
        assertThat(database.count("zwornik_aggregate")).isZero();
        assertThat(database.count("zwornik_forum_member")).isZero();
    }

    @Test
    @DisplayName("Selections answer as the model does, and follow every save")
    void selections() {
        keepAll();
        assertThat(store.organisations().ofType(OrganisationTypes.OPS)).containsExactly(Fixtures.LIPKA, Fixtures.TUREK);
        assertThat(store.organisations().maySitIn(TercCode.parse("3027"))).containsExactly(Fixtures.TUREK);
        assertThat(store.organisations().maySitIn(TercCode.parse("30")))
                .containsExactly(Fixtures.LIPKA, Fixtures.TUREK);
        assertThat(store.people().withPostAt(Fixtures.LIPKA)).containsExactly(Fixtures.ANNA);
        assertThat(store.forums().withMember(Fixtures.LIPKA)).containsExactly(Fixtures.FORUM);
        assertThat(store.forums().withSeatHeldBy(Fixtures.ANNA)).containsExactly(Fixtures.FORUM);

        store.commit(changes()
                .save(
                        Fixtures.organisation(Fixtures.TUREK, "CUS Turek").toBuilder()
                                .type(OrganisationTypes.CUS)
                                .build(),
                        1)
                .save(Person.builder(Fixtures.ANNA).build(), 1));
        assertThat(store.organisations().ofType(OrganisationTypes.OPS)).containsExactly(Fixtures.LIPKA);
        assertThat(store.organisations().maySitIn(TercCode.parse("3027"))).isEmpty();
        assertThat(store.organisations().named("OPS Turek")).isEmpty();
        assertThat(store.organisations().named("cus-turek")).containsExactly(Fixtures.TUREK);
        assertThat(store.people().withPostAt(Fixtures.LIPKA)).isEmpty();
    }

    private static final List<String> NAMES = List.of(
            "Łobżenica",
            "Lipka",
            "Lubasz",
            "Śrem",
            "Swarzędz",
            "S\u0301migiel", // not composed
            "Żnin",
            "Źródła",
            "Zaniemyśl",
            "żnin",
            "Ostrów Wlkp.",
            "Ostrów-Wlkp",
            "Ćmielów",
            "Czarnków",
            "10. Ośrodek",
            "2. Ośrodek",
            "München",
            "Ψ",
            "\uFF21 full width",
            "\uD835\uDD38 beyond the basic plane",
            "???",
            "ą".repeat(900),
            "ą".repeat(899) + "b");

    @Test
    @DisplayName("Names order and fold as in Java: Łobżenica after Lipka, Śrem after Swarzędz")
    void polishOrder() {
        List<Organisation> all = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            all.add(Fixtures.organisation("o-" + i, NAMES.get(i)));
            all.add(Fixtures.organisation("p-" + (NAMES.size() - i), NAMES.get(i)));
        }
        all.add(Organisation.builder(OrganisationId.parse("nameless"), OrganisationTypes.OPS)
                .build());
        store.commit(changes().createAll(all));

        List<OrganisationId> expected = all.stream()
                .sorted(Comparator.comparing(Organisation::displayName, PolishText.ORDER)
                        .thenComparing(Organisation::getId))
                .map(Organisation::getId)
                .toList();
        assertThat(store.organisations().inNameOrder()).containsExactlyElementsOf(expected);
        assertThat(expected.indexOf(OrganisationId.parse("o-0"))).isGreaterThan(expected.indexOf(id("o-1")));
        assertThat(expected.indexOf(OrganisationId.parse("o-3"))).isGreaterThan(expected.indexOf(id("o-4")));

        List<String> questions = new ArrayList<>(NAMES);
        NAMES.forEach(name -> questions.add(PolishText.fold(name)));
        NAMES.forEach(name -> questions.add(Normalizer.normalize(name, Normalizer.Form.NFD)));
        questions.addAll(List.of("", "\uD800", "LOBZENICA", "srem", "nobody", "%", "_", "'; DROP TABLE x"));
        for (String question : questions) {
            assertThat(store.organisations().named(question))
                    .as(question)
                    .isEqualTo(all.stream()
                            .filter(one -> one.isNamed(question))
                            .map(Organisation::getId)
                            .sorted()
                            .toList());
        }
    }

    private static OrganisationId id(String text) {
        return OrganisationId.parse(text);
    }

    @Test
    @DisplayName("A form as written is found beside the canonical one, in any composition")
    void writtenForms() {
        store.commit(changes()
                .create(Organisation.builder(Fixtures.LIPKA, OrganisationTypes.OPS)
                        .addNames(Dated.of(
                                Name.of(NameKinds.FULL, "OPS w Łobżenicy").writtenAs("Ops Łobz\u0307enica")))
                        .build()));
        assertThat(store.organisations().named("ops ŁOBŻENICA")).containsExactly(Fixtures.LIPKA);
        assertThat(store.organisations().named("OPS w Lobzenicy")).containsExactly(Fixtures.LIPKA);
    }

    @Test
    @DisplayName("A stream is in the order of ids and shows one moment while others commit")
    void streams() {
        List<Organisation> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(Fixtures.organisation("o-" + i, "Ośrodek " + i));
        }
        store.commit(changes().createAll(many));
        try (Stream<Versioned<Organisation>> all = store.organisations().all()) {
            List<String> ids = new ArrayList<>();
            all.forEach(one -> {
                if (ids.isEmpty()) {
                    store.commit(changes()
                            .save(Fixtures.organisation("o-999", "Inny"), 1)
                            .create(Fixtures.organisation("o-9999", "Nowy")));
                }
                assertThat(one.version()).isEqualTo(1);
                ids.add(one.value().getId().value());
            });
            assertThat(ids).hasSize(1_000).isSorted();
        }
        assertThat(store.snapshot().organisations()).hasSize(1_001);
    }

    @Test
    @DisplayName("Two prefixes in one database never see each other")
    void twoPrefixes() {
        JdbcMigrations.of(database.source()).prefix("other_").migrate();
        JdbcStore other =
                JdbcStore.builder(database.source(), format).prefix("other_").build();
        keepAll();
        assertThat(other.snapshot().aggregates()).isEmpty();
        assertThatThrownBy(() -> other.commit(changes().create(Fixtures.anna())))
                .isInstanceOf(RejectedChangesException.class);
        other.commit(changes().create(Fixtures.organisation(Fixtures.LIPKA, "Inna")));
        assertThat(store.organisations().find(Fixtures.LIPKA)).contains(new Versioned<>(Fixtures.lipka(), 1));
        assertThat(other.organisations().inNameOrder()).containsExactly(Fixtures.LIPKA);
        assertThat(store.organisations().named("Inna")).isEmpty();
    }

    @Test
    @DisplayName("A schema of its own holds the tables where one is named")
    void schema() {
        String schema = database.newSchema();
        JdbcMigrations.of(database.source()).schema(schema).prefix("x").migrate();
        JdbcStore there = JdbcStore.builder(database.source(), format)
                .schema(schema)
                .prefix("x")
                .build();
        there.commit(changes().create(Fixtures.lipka()).create(Fixtures.anna()));
        there.commit(changes().save(Fixtures.lipka(), 1));
        assertThat(there.people().withPostAt(Fixtures.LIPKA)).containsExactly(Fixtures.ANNA);
        assertThat(database.count(schema + ".xaggregate")).isEqualTo(2);
        assertThat(store.snapshot().aggregates()).isEmpty();
    }

    @Test
    @DisplayName("A damaged document is told, and never given back")
    void damaged() {
        keepAll();
        store.commit(changes().save(Fixtures.lipka(), 1));
        database.run("UPDATE zwornik_aggregate SET document = sha256 WHERE id = 'ops-lipka'");
        database.run("UPDATE zwornik_revision SET document = sha256");
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> store.organisations().find(Fixtures.LIPKA),
                () -> store.organisations().find(Fixtures.LIPKA, 1),
                () -> store.organisations().all().toList(),
                () -> store.snapshot())) {
            PortException thrown = catchThrowableOfType(PortUnavailableException.class, reading);
            assertThat(codes(thrown)).containsExactly("PORT-007");
            assertThat(thrown.getFailures().get(0).parameters()).containsEntry("id", "ops-lipka");
        }
        assertThat(store.organisations().find(Fixtures.TUREK)).isPresent();
    }

    @Test
    @DisplayName("A document that its format cannot read is damaged; one of another format is told as such")
    void unreadable() {
        keepAll();
        JdbcStore forgetful =
                JdbcStore.builder(database.source(), new TokenFormat()).build();
        assertThatThrownBy(() -> forgetful.organisations().find(Fixtures.LIPKA))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("PORT-007"));
        JdbcStore foreign =
                JdbcStore.builder(database.source(), new TokenFormat("other")).build();
        assertThatThrownBy(() -> foreign.organisations().find(Fixtures.LIPKA))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("JDBC-007"));
    }

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

    @Test
    @DisplayName("Closing the store releases its streams, and leaves the data source alone")
    void closing() {
        keepAll();
        Stream<Versioned<Organisation>> left = store.organisations().all();
        store.close();
        left.close();
        store.close();
        assertThat(JdbcStore.builder(database.source(), format)
                        .build()
                        .snapshot()
                        .aggregates())
                .hasSize(5);
    }

    @Test
    @DisplayName("No value of an aggregate or a cause stands in what is thrown")
    void nothingPersonalIsThrown() {
        keepAll();
        database.run("ALTER TABLE zwornik_aggregate ADD extra INTEGER DEFAULT 0 NOT NULL CHECK (version < 2)");
        Cause cause = Cause.of(Instant.EPOCH, "Jan Tajny (invented)", "secret");
        Throwable thrown = catchThrowableOfType(
                PortException.class, () -> store.commit(Changes.by(cause).save(Fixtures.anna(), 1)));
        assertThat(codes(thrown)).containsExactly("PORT-002");
        assertThat(thrown.getCause()).isInstanceOf(SQLException.class);
        assertThat(thrown.getMessage()).doesNotContain("Tajny", "secret", "Przykładowa", "UPDATE");
        assertThat(store.people().find(Fixtures.ANNA)).contains(new Versioned<>(Fixtures.anna(), 1));
    }
}
