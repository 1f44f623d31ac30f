package pl.zwornik.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.jdbc.JdbcMigrations;
import pl.zwornik.jdbc.JdbcStore;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Store;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

/** Anna Zmyślonka is invented. */
@DisplayName("Exporting a person")
class PersonExportTest {

    private static final PersonId ANNA = PersonId.parse("p-1");
    private static final Cause FIRST = new Cause(Instant.EPOCH, "clerk-7", "wniosek 1", "nr 7");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("from the bundles inside gives every attribute with class, purposes and retention, claims and places")
    void fromBundles() {
        Run run = Run.of("person", "p-c658", "export", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Data about person p-c658",
                        "/name/family: Popłońska-Kowalska",
                        "/posts/0/organisation: ops-dopiewo")
                .contains(
                        "identity. Purposes: public information on who holds functions;", "Retention: as long as it is")
                .contains(
                        "Claims to be the same person",
                        "p-a7c3, confirmed (inferred)",
                        "forum/forum-mocy: /organs/0/seats/3/tenures/0/holder")
                .contains("forum/forum-mocy: /account/statements/1/speaker")
                .contains("Where texts of others may name the person", "person/p-a7c3: person/sources/quote")
                .doesNotContain("Version 1", "not on the map");
        assertThat(Run.of("person", "p-c658", "export", "--lang", "pl").out())
                .contains(
                        "Dane osoby p-c658", "Cele: informacja publiczna", "Przechowywanie: tak długo", "potwierdzone");
    }

    @Test
    @DisplayName("shows codes with their labels in the language of the answer")
    void showsLabels() {
        String polish = Run.of("person", "p-5c08", "export", "--lang", "pl").out();
        assertThat(polish)
                .containsPattern("/titles/0/title: [A-Z_]+ – [a-ząćęłńóśźż]")
                .contains("/posts/0/role: AFFILIATED – afiliacja akademicka");
        String english = Run.of("person", "p-c658", "export", "--lang", "en").out();
        assertThat(english).contains("/posts/0/role: HEAD – head", "/posts/0/organisation: ops-dopiewo\n");
        assertThat(Run.of("person", "p-5c08", "export", "--format", "json").out())
                .doesNotContain(" – ");
    }

    @Test
    @DisplayName("takes its two words in either order")
    void takesEitherOrder() {
        String expected = Run.of("person", "p-c658", "export", "--lang", "en").out();
        Run turned = Run.of("person", "export", "p-c658", "--lang", "en");
        assertThat(turned.code()).isZero();
        assertThat(turned.out()).isEqualTo(expected);
        assertThat(Run.of("person", "EXPORT", "nobody", "--lang", "en").err())
                .contains("TOOL-030")
                .doesNotContain("nobody");
    }

    @Test
    @DisplayName("for programs is one object, whose every attribute says what it is")
    void forPrograms() {
        String out = Run.of("person", "p-5c08", "export", "--format", "json").out();
        assertThat(out.lines()).hasSize(1);
        assertThat(out)
                .startsWith(
                        "{\"id\":\"p-5c08\",\"attributes\":[{\"pointer\":\"/id\",\"value\":\"p-5c08\",\"class\":\"PSEUDONYM\"")
                .contains(
                        "{\"pointer\":\"/titles/1/written\",\"value\":\"prof. UMK\",\"class\":\"IDENTITY\",\"purposes\":[")
                .contains("\"versions\":[],\"claims\":[],\"places\":[],\"mentions\":[]}");
    }

    private String database() throws IOException {
        JdbcDataSource source = new JdbcDataSource();
        String address = "jdbc:h2:file:" + folder.resolve("db");
        source.setURL(address);
        keep(source);
        return address;
    }

    private static void keep(DataSource source) {
        JdbcMigrations.of(source).migrate();
        Person first = Person.builder(ANNA).name(PersonName.of("Anna", "Dawna")).build();
        Organisation ops = Organisation.builder(OrganisationId.parse("ops-a"), OrganisationTypes.OPS)
                .addSources(Source.of("Kronika", "o p. Dawnej"))
                .build();
        try (Store store = JdbcStore.builder(source, JsonFormat.strict()).build()) {
            store.commit(Changes.by(FIRST).create(first).create(ops));
            store.commit(Changes.by(Cause.of(Instant.EPOCH, "clerk-8", "ślub"))
                    .save(
                            first.toBuilder()
                                    .name(PersonName.of("Anna", "Zmyślonka"))
                                    .build(),
                            1)
                    .save(ops.toBuilder().sources(List.of()).build(), 1));
        }
    }

    @Test
    @DisplayName("from a database gives every version with who and why, and mentions in every version of others")
    void fromADatabase() throws IOException {
        String address = database();
        Run run = Run.of("person", "p-1", "export", "--db", address, "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("from: database", "/name/family: Zmyślonka", "Version 1", "Version 2", "/name/family: Dawna")
                .contains("who: clerk-7", "why: wniosek 1", "correlation: nr 7", "who: clerk-8", "why: ślub")
                .contains("organisation/ops-a, version 1: organisation/sources/quote");
        assertThat(Run.of("person", "p-1", "export", "--db", address, "--format", "json")
                        .out())
                .contains("\"versions\":[{\"version\":1,\"at\":\"1970-01-01T00:00:00Z\",\"actor\":\"clerk-7\"")
                .contains("\"correlation\":\"nr 7\",\"attributes\":[")
                .contains(
                        "{\"kind\":\"organisation\",\"id\":\"ops-a\",\"version\":1,\"attribute\":\"organisation/sources/quote\"}");
    }

    @Test
    @DisplayName("whose family name has no letters gives what is held as well, from files and from a database")
    void withoutLetters() throws IOException {
        Person dash = Person.builder(ANNA).name(PersonName.of("Anna", "-")).build();
        Path file = folder.resolve("dash.json");
        Files.write(
                file,
                JsonFormat.strict()
                        .writeSector(Sector.builder().add(dash).build().orThrow()));
        Run run = Run.of("person", "p-1", "export", file.toString(), "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("/name/family: -");
        JdbcDataSource source = new JdbcDataSource();
        String address = "jdbc:h2:file:" + folder.resolve("dash");
        source.setURL(address);
        JdbcMigrations.of(source).migrate();
        try (Store store = JdbcStore.builder(source, JsonFormat.strict()).build()) {
            store.commit(Changes.by(FIRST).create(dash));
        }
        assertThat(Run.of("person", "p-1", "export", "--db", address, "--lang", "en")
                        .out())
                .contains("/name/family: -", "Version 1");
    }

    @Test
    @DisplayName("who was erased gives the tombstone, and nothing else")
    void erased() throws IOException {
        String address = database();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(address);
        try (Store store = JdbcStore.builder(source, JsonFormat.strict()).build()) {
            store.erase(ANNA, ErasureGrounds.REQUEST, Cause.of(Instant.EPOCH, "clerk-7", "wniosek 2"));
        }
        assertThat(Run.of("person", "p-1", "export", "--db", address, "--lang", "en")
                        .out())
                .contains("/erased/ground: REQUEST", "Version 3", "why: wniosek 2")
                .doesNotContain("Anna", "Dawn", "Zmyślon", "Version 1", "ślub");
    }

    @Test
    @DisplayName("from files takes them after the word export; what is missing is told in both languages")
    void fromFiles() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.json"),
                "{\"format\":\"zwornik/1.0\",\"kind\":\"sector\",\"people\":[{\"id\":\"p-1\",\"unnamed\":\"YES\","
                        + "\"extensions\":{\"acme:list\":[{\"a\":[1,[2]]},null],\"acme:x\":\"\\u001b[2J\"}}]}");
        assertThat(Run.of("person", "p-1", "export", file.toString(), "--lang", "en")
                        .out())
                .contains(
                        "/unnamed: YES",
                        "/extensions/acme:list/0/a/1/0: 2",
                        "/extensions/acme:list/1: null",
                        "/extensions/acme:x: \\u001b[2J")
                .doesNotContain("\u001b");
        Run missing = Run.of("person", "p-2", "export", file.toString(), "--lang", "pl");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.err())
                .contains("TOOL-030", "Nie ma osoby o podanym identyfikatorze.")
                .doesNotContain("p-2");
        assertThat(Run.of("person", "kowalski-jan", "export", file.toString(), "--lang", "en")
                        .err())
                .contains("TOOL-030")
                .doesNotContain("kowalski");
        assertThat(Run.of("person", "Jan Kowalski", "export", file.toString(), "--lang", "en")
                        .err())
                .contains("TOOL-030")
                .doesNotContain("Kowalski");
        assertThat(Run.of("person", "p-1", "export", file.toString(), "--db", "jdbc:h2:mem:x", "--lang", "en")
                        .err())
                .contains("TOOL-001");
    }

    @Test
    @DisplayName("needs an id and the word export, and has help in both languages")
    void usage() {
        assertThat(Run.of("person", "p-1", "--lang", "en").err()).contains("TOOL-012", "export");
        assertThat(Run.of("person", "p-1", "delete", "--lang", "pl").err()).contains("TOOL-015", "export");
        assertThat(Run.of("person", "--help", "--lang", "pl").out()).contains("Wydaje wszystko", "export [FILE...]");
        assertThat(Run.of("person", "--help", "--lang", "en").out()).contains("Exports everything");
    }
}
