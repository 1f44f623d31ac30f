package pl.zwornik.testkit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.Person;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rules about formats do over and over. */
final class FormatSteps {

    /** The life of {@link #child()} begins on this day; the text stands once in its document. */
    static final String DAY = "1990-05-01";

    /** The seat of {@link #child()}; the text stands once in its document. */
    static final String SEAT = "3021052";

    /** The parent of {@link #child()}; in a document of both its first mention is the reference. */
    static final String PARENT = "z-parent";

    private FormatSteps() {}

    /** An organisation, invented, of signs that no notation escapes. */
    static Organisation child() {
        return Organisation.builder(OrganisationId.parse("a-child"), OrganisationTypes.OPS)
                .addNames(Dated.of(Name.of(NameKinds.FULL, "Branch")))
                .addSeats(Dated.of(Candidates.certain(TercCode.parse(SEAT))))
                .parent(OrganisationId.parse(PARENT))
                .life(Lifespan.parse(DAY + "/.."))
                .build();
    }

    /** The organisation that {@link #child()} refers to, invented. */
    static Organisation parent() {
        return Organisation.builder(OrganisationId.parse(PARENT), OrganisationTypes.ROPS)
                .life(Lifespan.parse("1980-01-02/.."))
                .build();
    }

    static Sector sector(Aggregate... aggregates) {
        Sector.Builder sector = Sector.builder();
        List.of(aggregates).forEach(sector::add);
        return sector.build().orThrow();
    }

    /** Reads a document as what it was before it was written. */
    static Outcome<? extends Aggregate> read(DocumentFormat format, Aggregate like, byte[] content) {
        return format.read(type(like), new Document("document", content));
    }

    static Aggregate again(DocumentFormat format, Aggregate value) {
        return read(format, value, format.write(value)).orThrow();
    }

    static Extensions extensions(Aggregate value) {
        return switch (value.id().kind()) {
            case ORGANISATION -> ((Organisation) value).getExtensions();
            case PERSON -> ((Person) value).getExtensions();
            case SERIES -> ((Series) value).getExtensions();
            case FORUM -> ((Forum) value).getExtensions();
            case MEETING -> ((Meeting) value).getExtensions();
        };
    }

    private static Class<? extends Aggregate> type(Aggregate value) {
        return switch (value.id().kind()) {
            case ORGANISATION -> Organisation.class;
            case PERSON -> Person.class;
            case SERIES -> Series.class;
            case FORUM -> Forum.class;
            case MEETING -> Meeting.class;
        };
    }

    /** Asks that a failure names its document and stands where a text is first mentioned in it, give or take a sign. */
    static void assertPlaced(Failure failure, Document document, String text, String pointer) {
        String content = new String(document.content(), StandardCharsets.UTF_8);
        int at = content.indexOf(text);
        int line = (int) content.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        int column = at - content.lastIndexOf('\n', at);
        Place place = failure.place();
        assertThat(place.inDocument()).as("document of %s", failure).contains(document.name());
        assertThat(place.pointer()).as("pointer of %s", failure).contains(pointer);
        assertThat(place.line()).as("line of %s", failure).isEqualTo(line);
        assertThat(place.column())
                .as("column of %s, from 1", failure)
                .isBetween(Math.max(1, column - 1), column + text.length() + 4);
    }

    static Failure only(List<Failure> failures, FailureCode code) {
        List<Failure> of =
                failures.stream().filter(failure -> failure.code() == code).toList();
        assertThat(of).as("failures %s in %s", code.code(), failures).hasSize(1);
        return of.get(0);
    }
}
