package pl.zwornik.tool;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The command forum")
class ForumCommandTest {

    private static final String GOVERNED = "src/test/resources/pl/zwornik/tool/governed-invented.json";

    @Test
    @DisplayName("tells the state of a day: what is stated, and what the charter does not say")
    void tellsTheState() {
        Run run = Run.of("forum", "forum-mocy", "--on", "2021-11-03", "--lang", "pl");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Forum MOCY Ośrodków Pomocy Społecznej z Wielkopolski w dniu 2021-11-03\n")
                .contains("Członkowie: 22", "OPS Dopiewo", "Tomasz Majewski", "Czego regulamin nie mówi", "kworum")
                .contains("2021-11-03  spotkanie  obecnych: liczby nie podano  uchwał: 0");
        assertThat(Run.of("forum", "forum-mocy", "--on", "2023-01-01", "--lang", "en")
                        .out())
                .contains(
                        "Whether the forum is in being, no source says.",
                        "Members: 0",
                        "Members, unless they have left: 22")
                .doesNotContain("null");
        assertThat(Run.of("forum", "forum-mocy", "--on", "2020-01-01", "--lang", "en")
                        .out())
                .contains("The forum is not in being.")
                .doesNotContain("present:");
    }

    @Test
    @DisplayName("answers in the language that is asked for before the command, and tells what is inferred")
    void languageBeforeTheCommand() {
        Run run = Run.of("--lang=pl", "forum", "forum-mocy", "--on", "2021-11-03");
        assertThat(run.out()).contains("Członkowie: 22", "(wniosek)");
        assertThat(Run.of("--lang=pl", "forum", "forum-mocy", "--on", "2021-11-03", "--lang=en")
                        .out())
                .contains("Members: 22", "(inferred)");
    }

    @Test
    @DisplayName("tells a quorum, lapsed and vacant seats, suspended members, and what clauses come to")
    void tellsMore() {
        String spring = Run.of("forum", "gaj", GOVERNED, "--on", "2022-02-01", "--lang", "en")
                .out();
        assertThat(spring)
                .contains("Members: 2", "Entitled to vote: 1.", "chair", "vacant, or not stated")
                .contains("[>=1/2, second date >=1]", "[>=2/3 of those present]")
                .contains("[Uchwała nr {n}/{yyyy}, anew each year]", "[all seats at once, secret ballot, elected by:")
                .contains("a lot decides", "successors too", "present: 2, quorum: 1 of 2", "resolutions: 1")
                .containsPattern("OPS Inny +present: 1 +absent: 0 +not known: 0")
                .doesNotContain("P2Y", "LAPSED");
        String summer = Run.of("forum", "gaj", GOVERNED, "--on", "2022-07-01", "--lang", "pl")
                .out();
        assertThat(summer).contains("CUS Zmyślony", "WYGASŁE", "Posiedzenie");
    }

    @Test
    @DisplayName("tells history in the order of days")
    void tellsHistory() {
        Run run = Run.of("forum", "gaj", "history", GOVERNED, "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().filter(line -> line.startsWith("  20")).map(line -> line.strip()
                        .substring(0, 10)))
                .isSorted()
                .hasSizeGreaterThan(9);
        assertThat(run.out())
                .contains("OPS Inny: rights suspended", "OPS Inny: suspension ended", "no longer in force: term")
                .contains("CUS Zmyślony takes the place of: OPS Zmyślony", "OPS Zmyślony: succession")
                .contains("Uchwała nr 1/2021: W sprawie zmyślonej", "(end of the term)");
    }

    @Test
    @DisplayName("draws who held which seat, and marks what is not stated")
    void drawsSeats() {
        Run run = Run.of("forum", "gaj", "seats", GOVERNED, "--format", "mermaid", "--on", "2024-01-01");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("%%{init: {\"gantt\": {\"leftPadding\": ")
                .contains("}}}%%\ngantt\n    title Konwent „Gaj” zmyślony\n    dateFormat YYYY-MM-DD\n")
                .contains(
                        "    section Rada seat-1\n    Anna Przykładowa (OPS Zmyślony) :done, 2021-01-01, 2023-01-01\n")
                .contains("    %% p-2 (OPS Inny)");
        assertThat(Run.of("forum", "forum-mocy", "seats", "--lang", "pl").out())
                .contains("Rada Forum: 4 miejsca", "Maria Świdurska (OPS Śrem)");
    }

    @Test
    @DisplayName("answers programs with one object")
    void answersPrograms() {
        Run run = Run.of("forum", "forum-mocy", "--on", "2021-11-03", "--format", "json");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.out())
                .contains("\"forum\":\"forum-mocy\"", "\"exists\":\"YES\"", "\"lapsed\":false", "\"unknownClauses\":[")
                .contains("{\"member\":\"ops-dopiewo\",\"present\":0,\"absent\":0,\"unknown\":1}");
    }

    @Test
    @DisplayName("refuses what there is not, a day that is none, and drawings of anything else")
    void refuses() {
        assertThat(Run.of("forum", "nic").err()).contains("TOOL-002");
        assertThat(Run.of("forum", "forum-mocy", "--on", "3.11.2021").err()).contains("TOOL-003");
        assertThat(Run.of("forum", "forum-mocy", "--format", "mermaid").err()).contains("TOOL-015");
        Run show = Run.of("show", "forum-mocy", "--format", "mermaid");
        assertThat(show.code()).isEqualTo(2);
        assertThat(show.err()).contains("TOOL-015");
        assertThat(show.out()).isEmpty();
    }
}
