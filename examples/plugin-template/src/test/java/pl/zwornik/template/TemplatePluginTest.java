package pl.zwornik.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Dated;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.id.ForumId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.result.Language;
import pl.zwornik.rule.Finding;
import pl.zwornik.sector.Sector;

@DisplayName("The plugin template")
class TemplatePluginTest {

    private static final Forum NAMELESS =
            Forum.builder(ForumId.parse("forum"), ForumForms.FORUM).build();

    @Test
    @DisplayName("is found by discovery and adds its vocabulary")
    void isDiscovered() {
        Zwornik zwornik = Zwornik.builder()
                .discover(TemplatePlugin.class.getClassLoader())
                .build();

        assertThat(zwornik.vocabularies().label(AttendeeKinds.of("VOLUNTEERS"), Language.PL))
                .isEqualTo("wolontariusze");
    }

    @Test
    @DisplayName("reports a forum without a name, and no other")
    void reportsForumWithoutName() {
        Forum named = NAMELESS.toBuilder()
                .addNames(Dated.of(Name.of(NameKinds.SHORT, "Forum zmyślone")))
                .build();

        assertThat(findings(NAMELESS)).contains("TPL-001");
        assertThat(findings(named)).doesNotContain("TPL-001");
    }

    private static java.util.List<String> findings(Forum forum) {
        Sector sector = Sector.builder().add(forum).build().orThrow();
        return Zwornik.builder()
                .plugin(new TemplatePlugin())
                .build()
                .ruleBook()
                .on(LocalDate.of(2021, 11, 3))
                .check(sector)
                .findings()
                .stream()
                .map(Finding::failure)
                .map(failure -> failure.code().code())
                .toList();
    }
}
