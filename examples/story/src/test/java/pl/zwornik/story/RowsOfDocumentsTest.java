package pl.zwornik.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Source;
import pl.zwornik.id.Aggregate;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The table {@code documents/rows.csv} has every row of the acceptance list, and says which wait for a later model. */
@DisplayName("The rows of the acceptance list")
class RowsOfDocumentsTest {

    private static final Pattern ROW = Pattern.compile("\\b(S[0-4]-[0-9]{2}|X-[0-9]{2})\\b");
    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\\n]|\\\\.)*\"");
    private static final Path TABLE = Path.of("src/test/resources/documents/rows.csv");
    private static final Path DOCUMENTS = Path.of("../../../shared/documents");
    private static final Path LIST = Path.of("../../../shared/design/document-facts.md");

    @Test
    @DisplayName("are each named by a test, but for those that wait, which say for what")
    void areTested() throws IOException {
        TreeMap<String, String> waiting = new TreeMap<>();
        Set<String> expected = new TreeSet<>();
        for (String line : Files.readAllLines(TABLE)) {
            List<String> cells = List.of(line.split(",", 2));
            if (cells.get(0).equals("row")) {
                continue;
            }
            assertThat(expected.add(cells.get(0))).as(line).isTrue();
            if (!cells.get(1).isEmpty() && !cells.get(1).startsWith("part: ")) { // a part is tested, that part waits
                waiting.put(cells.get(0), cells.get(1));
            }
        }
        Set<String> named = named();
        Set<String> untested = new TreeSet<>(expected);
        untested.removeAll(named);
        assertThat(untested).as("rows that no test names").isEqualTo(waiting.keySet());
        assertThat(expected).as("rows of the list").containsAll(named);
    }

    /** Returns the rows that a test of this module names: in a string of the code or in data, no comment. */
    private static Set<String> named() throws IOException {
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(one -> !one.equals(TABLE))
                    .toList()) {
                named.addAll(rows(strings(file)));
            }
        }
        return named;
    }

    private static String strings(Path file) throws IOException {
        String text = Files.readString(file);
        return file.toString().endsWith(".java")
                ? STRING.matcher(text).results().map(MatchResult::group).collect(Collectors.joining("\n"))
                : text;
    }

    private static Set<String> rows(String text) {
        return ROW.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @DisplayName("are all in the table")
    void areComplete() throws IOException {
        assumeTrue(Files.exists(LIST), "the list stands outside the project, not here");
        assertThat(rows(Files.readString(TABLE))).containsAll(rows(Files.readString(LIST)));
    }

    @Test
    @DisplayName("rest on documents: what the bundles quote from one of the five stands there, word for word")
    void areQuoted() throws IOException {
        assumeTrue(Files.exists(DOCUMENTS), "the documents stand outside the project, not here");
        String documents = documents();
        Sector sector = new ForumMocyStory().read(Bundles.all()).orThrow();
        List<String> quotes = sector.aggregates().stream()
                .filter(one -> sources(one).stream().anyMatch(source -> isOfTheFive(source.document())))
                .flatMap(RowsOfDocumentsTest::quotes)
                .map(RowsOfDocumentsTest::spaced)
                .toList();
        assertThat(quotes).hasSizeGreaterThan(60).allSatisfy(quote -> assertThat(documents)
                .contains(quote));
    }

    private static boolean isOfTheFive(String document) {
        return Stream.of("ROPS w Poznaniu", "OPS w Niemodlinie", "IV Kujawsko", "MOPS w Łapach", "CAL: W Toruniu")
                .anyMatch(document::startsWith);
    }

    private static List<Source> sources(Aggregate aggregate) {
        return aggregate instanceof Organisation organisation
                ? organisation.getSources()
                : aggregate instanceof Person person ? person.getSources() : List.of();
    }

    /** Returns the quotes of the sources, and the names of an organisation as they are written. */
    private static Stream<String> quotes(Aggregate aggregate) {
        Stream<String> quotes = sources(aggregate).stream()
                .filter(source -> isOfTheFive(source.document()))
                .flatMap(source -> source.words().stream());
        return aggregate instanceof Organisation organisation
                ? Stream.concat(quotes, organisation.getNames().stream().flatMap(name -> written(name.value())))
                : quotes;
    }

    private static Stream<String> written(Name name) {
        return name.asWritten().stream();
    }

    private static String documents() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            for (Path file : files.sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return spaced(all.toString());
    }

    /** Returns a text with single spaces between words. */
    private static String spaced(String text) {
        return text.replaceAll("[\\s\\h]+", " ");
    }
}
