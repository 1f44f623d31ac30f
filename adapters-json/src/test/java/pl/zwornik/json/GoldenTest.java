package pl.zwornik.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Kind;
import pl.zwornik.port.Document;
import pl.zwornik.port.SectorReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Documents of every published version are read for ever; those of the newest version are written byte for byte. */
class GoldenTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "1.0");

    private final JsonFormat format = JsonFormat.strict();

    @ParameterizedTest
    @CsvSource({
        "organisation, organisation",
        "organisation, organisation-related",
        "person, person",
        "person, person-posts",
        "person, person-unnamed",
        "person, person-withheld",
        "person, person-erased",
        "series, series",
        "series, series-outcomes",
        "forum, forum",
        "forum, forum-charter",
        "forum, forum-account",
        "meeting, meeting",
        "meeting, meeting-attended"
    })
    @DisplayName("A golden aggregate is read and written again with the same bytes")
    void keepsAggregates(String kind, String name) throws IOException {
        Document golden = golden(name);
        Aggregate read = format.read(type(kind), golden).orThrow();
        assertThat(Texts.utf8(format.write(read))).isEqualTo(Texts.utf8(golden.content()));
    }

    @Test
    @DisplayName("A golden sector is read and written again with the same bytes")
    void keepsSectors() throws IOException {
        Document golden = golden("sector");
        byte[] written = format.writeSector(
                new SectorReader(format).read(List.of(golden)).orThrow());
        assertThat(Texts.utf8(written)).isEqualTo(Texts.utf8(golden.content()));
    }

    private static Document golden(String name) throws IOException {
        return new Document(name + ".json", Files.readAllBytes(FOLDER.resolve(name + ".json")));
    }

    private static Class<? extends Aggregate> type(String kind) {
        return switch (Kind.valueOf(kind.toUpperCase(Locale.ROOT))) {
            case ORGANISATION -> pl.zwornik.organisation.Organisation.class;
            case PERSON -> pl.zwornik.people.Person.class;
            case SERIES -> pl.zwornik.gathering.Series.class;
            case FORUM -> pl.zwornik.forum.Forum.class;
            case MEETING -> pl.zwornik.meeting.Meeting.class;
        };
    }
}
