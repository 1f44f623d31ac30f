package pl.zwornik.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.jdbc.JdbcMigrations;
import pl.zwornik.jdbc.JdbcStore;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Store;
import pl.zwornik.port.Versioned;
import pl.zwornik.rule.Report;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The ten lines of the README")
class TenLinesTest {

    @Test
    @DisplayName("work as they stand, and what they make is kept")
    void work() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:ten-lines;DB_CLOSE_DELAY=-1");

        // snippet: ten-lines
        LocalDate founded = LocalDate.of(2021, 11, 3);
        Organisation ops = Organisation.builder(OrganisationId.parse("ops-dopiewo"), OrganisationTypes.OPS)
                .addNames(Dated.of(Name.of(NameKinds.SHORT, "OPS Dopiewo")))
                .build();
        Forum forum = Forum.builder(ForumId.parse("forum-mocy"), ForumForms.FORUM)
                .life(Lifespan.began(founded))
                .build();
        Forum larger = forum.decide(founded).admit(ops.getId()).orThrow();
        Sector sector = Sector.builder().add(ops).add(larger).build().orThrow();
        Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
        Report report = zwornik.ruleBook().on(founded).check(sector);
        byte[] json = JsonFormat.strict().writeSector(sector);
        // end

        assertThat(report.findings()).isEmpty();
        assertThat(new String(json, StandardCharsets.UTF_8)).contains("\"OPS Dopiewo\"");

        // snippet: keep
        JdbcMigrations.of(dataSource).migrate(); // when you say so, never by itself
        Store store = JdbcStore.builder(dataSource, JsonFormat.strict()).build();
        store.commit(Changes.by(Cause.of(Instant.now(), "clerk-7", "founded"))
                .create(ops)
                .create(larger));

        Versioned<Forum> read = store.forums().find(larger.getId()).orElseThrow();
        Lifespan until = read.value().getLife().endedOn(LocalDate.of(2030, 1, 1));
        Forum ended = read.value().toBuilder().life(until).build();
        Changes change =
                Changes.by(Cause.of(Instant.now(), "clerk-7", "dissolved")).save(ended, read.version());
        store.commit(change);
        try {
            store.commit(change);
        } catch (ConflictingChangeException e) {
            // what was read is no longer what is kept: read again, decide again
        }
        List<Revision> history = store.forums().revisions(larger.getId()); // newest first, each with who and why
        // end

        assertThat(history).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten-lines", "keep"})
    @DisplayName("are the ones that the README prints")
    void areThoseOfTheReadme(String snippet) throws IOException {
        assertThat(Snippets.printed("README.md", snippet))
                .hasSizeGreaterThan(9)
                .containsExactlyElementsOf(Snippets.compiled(TenLinesTest.class, snippet));
    }
}
