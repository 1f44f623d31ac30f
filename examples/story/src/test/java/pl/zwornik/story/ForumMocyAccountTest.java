package pl.zwornik.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Account;
import pl.zwornik.forum.Aim;
import pl.zwornik.forum.Formalities;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Purposes;
import pl.zwornik.gathering.Contexts;
import pl.zwornik.gathering.MediaItem;
import pl.zwornik.gathering.MediaKinds;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.gathering.Outcomes;
import pl.zwornik.gathering.Series;
import pl.zwornik.gathering.Standards;
import pl.zwornik.gathering.Statement;
import pl.zwornik.gathering.Topics;
import pl.zwornik.id.LocalId;
import pl.zwornik.people.Post;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.people.ProcessingPurposes;
import pl.zwornik.people.Redaction;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@DisplayName("What is said and shown of Forum MOCY, row by row")
class ForumMocyAccountTest {

    private static final Path DOCUMENTS = Path.of("../../../shared/documents");
    private static final LocalDate DAY = LocalDate.of(2021, 11, 3);

    private final Sector sector = new ForumMocyStory().read(Bundles.all()).orThrow();
    private final Forum forum = sector.forum(ForumMocyStory.FORUM).orElseThrow();
    private final Account account = forum.getAccount().orElseThrow();
    private final Series series = sector.series(forum.getSeries().get(0)).orElseThrow();

    private Statement statement(int number) {
        return account.statement(LocalId.parse("wypowiedz-" + number)).orElseThrow();
    }

    private static List<Code> topics(Statement statement) {
        return statement.getTopics().stream()
                .map(topic -> topic.classified().orElseThrow())
                .toList();
    }

    @Test
    @DisplayName(
            "S0-06: it was informal, with meetings on-line, until it was to be made formal; it is not said to be formal")
    void formality() {
        assertThat(forum.getFormality())
                .containsExactly(
                        new Dated<>(Formalities.INFORMAL, Lifespan.parse("/2021-11-03")),
                        new Dated<>(Formalities.FORMALISING, Lifespan.parse("2021-11-03/")));
        assertThat(forum.getFormality().get(1).during().includes(DAY.plusYears(1)))
                .isEqualTo(Tri.UNKNOWN);
        assertThat(series.getMode()).hasValue(MeetingModes.REMOTE);
    }

    @Test
    @DisplayName(
            "S0-21: five statements of four people, each as the head of a unit; where four of them begin is not plain")
    void statements() {
        assertThat(account.getStatements())
                .extracting(
                        one -> one.getSpeaker().orElseThrow().value(),
                        one -> one.getPost()
                                .map(Post::getOrganisation)
                                .orElseThrow()
                                .value(),
                        one -> one.getReadings().size())
                .containsExactly(
                        tuple("p-c658", "ops-dopiewo", 2),
                        tuple("p-c658", "ops-dopiewo", 2),
                        tuple("p-9d30", "ops-srem", 2),
                        tuple("p-7b2e", "ops-sompolno", 1),
                        tuple("p-4f1c", "ops-swarzedz", 2));
        assertThat(statement(1).words()).isEmpty();
        assertThat(statement(1).getReadings().get(0))
                .contains("\n\n")
                .endsWith(statement(1).getReadings().get(1));
        assertThat(statement(4).words().orElseThrow())
                .startsWith("W końcu powstała")
                .endsWith("naszą pracą");
    }

    @Test
    @DisplayName("S0-21, S0-28: statements are kept word for word, glued words too")
    void verbatim() throws IOException {
        assertThat(statement(2).getReadings()).allMatch(reading -> reading.contains("MOCw sobie"));
        assumeTrue(Files.exists(DOCUMENTS), "the documents stand outside the project, not here");
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            String document = Files.readString(files.sorted().findFirst().orElseThrow());
            assertThat(account.getStatements().stream().flatMap(one -> one.getReadings().stream()))
                    .allMatch(document::contains);
            assertThat(account.getMedia())
                    .allMatch(item -> document.contains(item.words().orElseThrow()));
            assertThat(account.getAims())
                    .allMatch(aim -> document.contains(aim.wording().text()));
        }
    }

    @Test
    @DisplayName(
            "S0-22: one is about a centre as a maker of local policy and no office for benefits, and speaks of their separation")
    void opinions() {
        assertThat(topics(statement(1)))
                .containsExactly(Topics.of("LOCAL_SOCIAL_POLICY"), Topics.of("GRANTING_OF_BENEFITS"));
        assertThat(statement(1).getStandards()).containsExactly(Standards.SEPARATION);
    }

    @Test
    @DisplayName(
            "S0-23, S0-24, S0-31: it is for mutual support, uniform standards and new tools by what a member says, not by declaration")
    void aims() {
        assertThat(account.getAims())
                .extracting(one -> one.wording().classified().orElseThrow(), one -> one.ofStandard()
                        .orElse(null))
                .containsExactly(
                        tuple(Purposes.PEER_SUPPORT, null),
                        tuple(Purposes.of("UNIFORM_STANDARDS"), Standards.SOCIAL_WORK),
                        tuple(Purposes.of("INNOVATIVE_TOOLS"), null));
        assertThat(account.getAims()).extracting(Aim::statement).containsOnly(LocalId.parse("wypowiedz-4"));
        assertThat(forum.getPurposes())
                .extracting(one -> one.classified().orElseThrow())
                .doesNotContain(Purposes.of("UNIFORM_STANDARDS"), Purposes.of("INNOVATIVE_TOOLS"));
    }

    @Test
    @DisplayName("S0-25: two photographs have captions and no file; one says that women spoke")
    void media() {
        assertThat(account.getMedia()).hasSize(2).allSatisfy(item -> {
            assertThat(item.kind()).isEqualTo(MediaKinds.PHOTOGRAPH);
            assertThat(item.whereabouts()).isEmpty();
        });
        assertThat(account.getMedia().stream().map(MediaItem::caption))
                .anyMatch(caption -> caption.contains("prelegentki"));
    }

    @Test
    @DisplayName("S0-27: the pandemic was the time of the series; how long it was no source says")
    void context() {
        assertThat(series.getContexts()).containsExactly(new Dated<>(Contexts.PANDEMIC, Lifespan.unknown()));
        assertThat(series.getTopics().get(0).classified()).hasValue(Topics.PANDEMIC_TASKS);
    }

    @Test
    @DisplayName("S0-29: that it is for all who are interested is an opinion, and no clause on who may belong")
    void openness() {
        assertThat(topics(statement(5))).contains(Topics.of("OPENNESS"));
        assertThat(forum.on(DAY).clause(ClauseKinds.MEMBERSHIP)).isEmpty();
        assertThat(forum.on(DAY).unknownClauses()).contains(ClauseKinds.MEMBERSHIP);
    }

    @Test
    @DisplayName("S0-30: the series brought support in the work and in bearing it, and people got to know each other")
    void outcomes() {
        assertThat(series.getOutcomes())
                .extracting(Wording::classified)
                .extracting(Optional::orElseThrow)
                .containsExactly(
                        Outcomes.PROFESSIONAL_SUPPORT, Outcomes.PSYCHOLOGICAL_SUPPORT, Outcomes.of("ACQUAINTANCE"));
    }

    @Test
    @DisplayName("X-09: to the public it is shown who spoke as what and about what standard, and no word of it")
    void shownToThePublic() {
        Account view = sector.redacted(
                        Redaction.forPurpose(PrivacyMap.standard(), ProcessingPurposes.PUBLIC_INFORMATION))
                .forum(ForumMocyStory.FORUM)
                .flatMap(Forum::getAccount)
                .orElseThrow();
        assertThat(view.getStatements()).hasSize(5).allSatisfy(one -> {
            assertThat(one.getReadings()).isEmpty();
            assertThat(one.getSpeaker()).isPresent();
        });
        assertThat(view.getMedia()).allMatch(item -> item.words().isEmpty());
        assertThat(view.getAims())
                .hasSize(3)
                .noneMatch(aim -> aim.wording().text().contains("samopomocowa"));
    }
}
