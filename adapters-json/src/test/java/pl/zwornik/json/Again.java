package pl.zwornik.json;

import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.port.Document;
import pl.zwornik.port.DocumentFormat;

/** Writing and reading, whatever the kind. */
final class Again {

    private Again() {}

    static Class<? extends Aggregate> type(Aggregate value) {
        return switch (value.id().kind()) {
            case ORGANISATION -> Organisation.class;
            case PERSON -> Person.class;
            case SERIES -> Series.class;
            case FORUM -> Forum.class;
            case MEETING -> pl.zwornik.meeting.Meeting.class;
        };
    }

    static Aggregate again(DocumentFormat format, Aggregate value) {
        return format.read(type(value), new Document("a.json", format.write(value)))
                .orThrow();
    }
}
