package pl.zwornik.values;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.people.Person;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

/** Anna Przykładowa is invented. */
@DisplayName("Text for logs")
class RedactionTest {

    private static final String[] PERSONAL = {"Anna", "Przykładowa", "przykladowa"};
    private static final Source SOURCE = Source.of("O Annie Przykładowej", "Anna Przykładowa, kierownik");
    private static final Cause CAUSE = new Cause(Instant.EPOCH, "przykladowa", "na prośbę: Anna Przykładowa", "Anna-1");

    @Test
    @DisplayName("of a person shows no name")
    void ofAPersonShowsNoName() {
        Person person = Lipka.anna().toBuilder()
                .addSources(SOURCE)
                .extensions(Extensions.of(Map.of("acme:mail", "\"przykladowa@example.org\"")))
                .build();
        assertThat(Lipka.ANNA_NAME).hasToString("[personal]");
        assertThat(person.toString()).doesNotContain(PERSONAL).contains("p-1");
        assertThat(person.getName().toString()).doesNotContain(PERSONAL);
        assertThat(new Versioned<>(person, 1).toString()).doesNotContain(PERSONAL);
        assertThat(Sector.builder().add(person).external(Lipka.OPS_ID).build().toString())
                .doesNotContain(PERSONAL);
    }

    @Test
    @DisplayName("of a source shows neither its title nor its words")
    void ofASourceShowsNoWords() {
        assertThat(SOURCE.toString()).doesNotContain("Anni", "Anna", "Przykładow");
        assertThat(Claim.inferred(22, SOURCE).toString()).doesNotContain("Anni", "Anna", "Przykładow");
    }

    @Test
    @DisplayName("of an involvement does not show through whom an organisation acted")
    void ofAnInvolvementShowsNobody() {
        assertThat(new Involvement(Lipka.OPS_ID, InvolvementRoles.INITIATOR, "Anna Przykładowa").toString())
                .doesNotContain(PERSONAL)
                .contains("ops-lipka-mala");
    }

    @Test
    @DisplayName("of a cause shows the time alone")
    void ofACauseShowsTheTimeAlone() {
        assertThat(CAUSE).hasToString("Cause[at=1970-01-01T00:00:00Z]");
        assertThat(new Revision(1, CAUSE).toString()).doesNotContain(PERSONAL);
    }

    @Test
    @DisplayName("of extensions shows the keys alone")
    void ofExtensionsShowsTheKeys() {
        assertThat(Extensions.of(Map.of("acme:mail", "\"przykladowa@example.org\"")))
                .hasToString("[acme:mail]");
    }
}
