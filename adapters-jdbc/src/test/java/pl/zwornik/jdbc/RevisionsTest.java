package pl.zwornik.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.PortException;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** How superseded documents, times and long or damaged documents are kept, the same on every database. */
@ParameterizedClass
@EnumSource
class RevisionsTest extends OnEachDatabase {

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
    @DisplayName("A document that its format cannot read is told as such, and so is one of another format")
    void unreadable() {
        keepAll();
        JdbcStore forgetful =
                JdbcStore.builder(database.source(), new TokenFormat()).build();
        assertThatThrownBy(() -> forgetful.organisations().find(Fixtures.LIPKA))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("JDBC-013"));
        JdbcStore foreign =
                JdbcStore.builder(database.source(), new TokenFormat("other")).build();
        assertThatThrownBy(() -> foreign.organisations().find(Fixtures.LIPKA))
                .satisfies(thrown -> assertThat(codes(thrown)).containsExactly("JDBC-007"));
    }
}
