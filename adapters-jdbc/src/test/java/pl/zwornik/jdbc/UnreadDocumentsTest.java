package pl.zwornik.jdbc;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Changes;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.port.PortUnavailableException;
import pl.zwornik.result.Failure;
import pl.zwornik.result.OutcomeException;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Documents that are what was written, and still cannot be read whole. */
class UnreadDocumentsTest {

    private static final JsonFormat STRICT = JsonFormat.strict();

    private final TestDatabase database = TestDatabase.h2();

    @BeforeEach
    void setUp() {
        JdbcMigrations.of(database.source()).migrate();
    }

    private JdbcStore store(DocumentFormat format) {
        return JdbcStore.builder(database.source(), format).build();
    }

    /** Keeps two versions, both written in a version of the format. */
    private void keep(String version, String field) {
        JdbcStore store = store(new LaterFormat(version, field));
        store.commit(Changes.by(Fixtures.CAUSE).create(Fixtures.lipka()));
        store.commit(Changes.by(Fixtures.CAUSE).save(Fixtures.lipka(), 1));
    }

    private static Failure refused(ThrowingCallable reading) {
        PortUnavailableException thrown = catchThrowableOfType(PortUnavailableException.class, reading);
        assertThat(thrown).isNotNull();
        assertThat(thrown.getFailures()).hasSize(1);
        return thrown.getFailures().get(0);
    }

    @ParameterizedTest
    @CsvSource({"1.1, true", "1.10, true", "2.0, true", "1.1, false", "1.10, false", "2.0, false"})
    @DisplayName("A document of a newer version with something unknown names that version, strictly and leniently read")
    void newer(String version, boolean strict) {
        keep(version, "novelty");
        JdbcStore older = store(strict ? STRICT : STRICT.lenient());
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> older.organisations().find(Fixtures.LIPKA),
                () -> older.organisations().find(Fixtures.LIPKA, 1),
                () -> older.organisations().all().toList(),
                older::snapshot)) {
            Failure failure = refused(reading);
            assertThat(failure.code()).isEqualTo(JdbcFailures.FORMAT_NEWER);
            assertThat(failure.parameters())
                    .containsEntry("id", "ops-lipka")
                    .containsEntry("kept", version)
                    .containsEntry("known", "1.0");
        }
    }

    @Test
    @DisplayName("A document of a newer version that holds nothing new is read")
    void newerWithoutNews() {
        keep("1.1", "");
        assertThat(store(STRICT)
                        .organisations()
                        .find(Fixtures.LIPKA)
                        .orElseThrow()
                        .value())
                .isEqualTo(Fixtures.lipka());
    }

    @Test
    @DisplayName("A format that refuses unknown codes is told to refuse, with the codes of its failures")
    void unknownCodes() {
        store(STRICT).commit(Changes.by(Fixtures.CAUSE).create(Fixtures.lipka()));
        JdbcStore refusing = store(STRICT.refusingUnknownCodes(Vocabularies.none()));
        PortUnavailableException thrown = catchThrowableOfType(
                PortUnavailableException.class, () -> refusing.organisations().find(Fixtures.LIPKA));
        assertThat(thrown.getFailures()).extracting(Failure::code).containsExactly(JdbcFailures.DOCUMENT_REFUSED);
        assertThat(thrown.getFailures().get(0).parameters())
                .isEqualTo(Map.of("kind", "organisation", "id", "ops-lipka", "version", "1", "codes", "VOC-002"));
        assertThat(thrown).hasCauseInstanceOf(OutcomeException.class);
    }

    @Test
    @DisplayName("A lenient format hands out nothing whose unknown fields the next save would delete")
    void lenient() {
        keep("1.0", "novelty");
        JdbcStore lenient = store(STRICT.lenient());
        Failure failure = refused(() -> lenient.organisations().find(Fixtures.LIPKA));
        assertThat(failure.code()).isEqualTo(JdbcFailures.DOCUMENT_REFUSED);
        assertThat(failure.parameters()).containsEntry("codes", "JSON-008");
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.0, false", "1.9, 1.10, false", "1.10, 1.9, true", "2.0, 1.9, true", "draft, 1.0, false"})
    @DisplayName("Versions are compared by their numbers")
    void versions(String kept, String known, boolean newer) {
        KeptRow row = new KeptRow("", "", 1, new StoredDocument("", new byte[0]), "json", kept, new byte[0]);
        assertThat(row.isNewerThan(known)).isEqualTo(newer);
    }
}
