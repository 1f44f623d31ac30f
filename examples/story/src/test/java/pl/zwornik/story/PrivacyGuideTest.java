package pl.zwornik.story;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.jdbc.JdbcMigrations;
import pl.zwornik.jdbc.JdbcPurge;
import pl.zwornik.jdbc.JdbcStore;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Mention;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody is invented. */
@DisplayName("The guide to people and their data")
class PrivacyGuideTest {

    private static final OrganisationId OPS = OrganisationId.parse("ops-przykladowo");
    private static final PersonId PERSON = PersonId.parse("p-0001");

    @Test
    @DisplayName("shows how versions are forgotten in which somebody who was erased was named")
    void forgets() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:privacy;DB_CLOSE_DELAY=-1");
        JdbcMigrations.of(dataSource).migrate();
        JdbcStore store = JdbcStore.builder(dataSource, JsonFormat.strict()).build();
        Cause cause = Cause.of(Instant.EPOCH, "clerk-7", "request 12/2026");
        store.commit(Changes.by(cause)
                .create(Person.builder(PERSON)
                        .name(PersonName.of("Anna", "Zmyślonka"))
                        .build())
                .create(Organisation.builder(OPS, OrganisationTypes.OPS)
                        .addSources(Source.of("Protokół (zmyślony)", "Wybrano p. Zmyślonkę."))
                        .build()));
        Erasure done = store.erase(PERSON, ErasureGrounds.REQUEST, cause);
        assertThat(done.mentions()).containsExactly(new Mention(OPS, 1, "organisation/sources/quote"));

        // snippet: forget
        Versioned<Organisation> kept = store.organisations().find(OPS).orElseThrow();
        Organisation unnamed = kept.value().toBuilder()
                .sources(List.of(Source.of("Protokół (zmyślony)"))) // without the quote
                .build();
        store.commit(Changes.by(cause).save(unnamed, kept.version()));
        store.forget(OPS, kept.version() + 1); // the oldest version that stays
        JdbcPurge.of(dataSource).run();
        // end

        assertThat(store.organisations().find(OPS)).contains(new Versioned<>(unnamed, 2));
        assertThat(store.organisations().find(OPS, 1)).isEmpty();
        assertThat(store.organisations().revisions(OPS)).containsExactly(new Revision(2, cause));
    }

    @Test
    @DisplayName("prints what is run here")
    void prints() throws IOException {
        assertThat(Snippets.printed("docs/guide/privacy.md", "forget"))
                .hasSizeGreaterThan(3)
                .containsExactlyElementsOf(Snippets.compiled(PrivacyGuideTest.class, "forget"));
    }
}
