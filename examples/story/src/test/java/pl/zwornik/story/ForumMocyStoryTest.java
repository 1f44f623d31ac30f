package pl.zwornik.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.port.Document;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.Revision;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The story of Forum MOCY")
class ForumMocyStoryTest {

    private static final String BUNDLE = new String(Bundles.forumMocy().content(), StandardCharsets.UTF_8);

    private final ForumMocyStory story = new ForumMocyStory();

    @Test
    @DisplayName("keeps what it read, changes it, refuses the stale change and writes the same bytes twice")
    void isTold(@TempDir Path folder) throws IOException {
        StoryResult result = story.tell(read(BUNDLE), folder);

        assertThat(result.equalAfterReopening()).isTrue();
        assertThat(forum(result.after()).getMemberships()).hasSize(23);
        assertThat(result.revisions()).extracting(Revision::version).containsExactly(2, 1);
        assertThat(result.refused().readVersion()).isEqualTo(1);
        assertThat(result.refused().keptVersion()).isEqualTo(2);
        assertThat(result.refusal().code()).isEqualTo(PortFailures.CHANGE_CONFLICTS);
        assertThat(result.sameBytes()).isTrue();
        assertThat(Files.size(result.json())).isEqualTo(result.length());
        assertThat(result.database()).exists();
        assertThat(story.read(List.of(new Document("json", Files.readAllBytes(result.json()))))
                        .orThrow())
                .isEqualTo(result.after());
    }

    @Test
    @DisplayName(
            "finds the ambiguous name and the council of four without a tie rule, and at least five rules with a citation or clause were asked")
    void checks() {
        Report report = story.check(read(BUNDLE), ForumMocyStory.FOUNDED);

        assertThat(codes(report)).containsExactly("CHK-N1", "MDL-009");
        assertThat(report.rules())
                .filteredOn(one -> one.rule().basis().inStatute().isPresent()
                        || one.rule().basis().inCharter().isPresent())
                .filteredOn(one -> one.state() != RuleSummary.State.SWITCHED_OFF)
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(summary(report, "CHK-G2").held()).isEqualTo(1);
        assertThat(summary(report, "CHK-A7").held()).isEqualTo(9);
    }

    @Test
    @DisplayName("follows its data: a member renamed")
    void memberRenamed() {
        Sector sector = read(BUNDLE.replace("\"OPS Komorniki\"", "\"OPS Komorniki Nowe\""));

        assertThat(sector.organisations())
                .filteredOn(one -> one.isNamed("ops komorniki nowe"))
                .hasSize(1);
    }

    @Test
    @DisplayName("follows its data: a seat dropped")
    void seatDropped() {
        int from = BUNDLE.indexOf("{\"id\": \"seat-4\"");
        String fewer = BUNDLE.substring(0, BUNDLE.lastIndexOf(",", from))
                + BUNDLE.substring(BUNDLE.indexOf("}]}}]}", from) + 6);
        assertThat(from).isPositive();

        assertThat(forum(read(fewer)).getOrgans().get(0).getSeats()).hasSize(3);
    }

    @Test
    @DisplayName("follows its data: a twenty-third founder is counted, and contradicts the number of the source")
    void twentyThirdFounder() {
        String more = BUNDLE.replace(
                "{\"member\": \"ops-komorniki\",",
                "{\"member\": \"rops-poznan\", \"founding\": \"YES\", \"during\": \"2021-11-03/\"},\n"
                        + "       {\"member\": \"ops-komorniki\",");
        Sector sector = read(more);

        assertThat(forum(sector).on(ForumMocyStory.FOUNDED).members(Tri.YES)).hasSize(23);
        Report report = story.check(sector, ForumMocyStory.FOUNDED);
        assertThat(codes(report)).containsExactly("CHK-N1", "MDL-002", "MDL-009");
        assertThat(report.findings().get(1).failure().parameters())
                .containsEntry("stated", "22")
                .containsEntry("counted", "23");
    }

    private Sector read(String bundle) {
        return story.read(List.of(new Document("bundle.json", bundle.getBytes(StandardCharsets.UTF_8))))
                .orThrow();
    }

    private static Forum forum(Sector sector) {
        return sector.forum(ForumMocyStory.FORUM).orElseThrow();
    }

    private static List<String> codes(Report report) {
        return report.findings().stream()
                .map(finding -> finding.failure().code().code())
                .toList();
    }

    private static RuleSummary summary(Report report, String code) {
        return report.rules().stream()
                .filter(one -> one.rule().code().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
