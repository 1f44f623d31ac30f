package pl.zwornik.json.internal;

import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;

/** The types of the model that have documents of their own. */
final class Aggregates {

    private Aggregates() {}

    /** Returns the kind of a type. */
    static Kind kind(Class<?> type) {
        if (type == Organisation.class) {
            return Kind.ORGANISATION;
        } else if (type == Person.class) {
            return Kind.PERSON;
        } else if (type == Series.class) {
            return Kind.SERIES;
        } else if (type == Forum.class) {
            return Kind.FORUM;
        } else if (type == Meeting.class) {
            return Kind.MEETING;
        }
        throw new IllegalArgumentException("type is none of the aggregates of the model");
    }

    /** Returns the table of a kind; it is made when it is first asked for. */
    static Table<? extends Aggregate, ?> table(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> OrganisationTables.ORGANISATION;
            case PERSON -> PersonTables.PERSON;
            case SERIES -> SeriesTables.SERIES;
            case FORUM -> ForumTables.FORUM;
            case MEETING -> MeetingTables.MEETING;
        };
    }

    /** Writes the fields of an aggregate. */
    static void writeFields(Aggregate aggregate, Output out) {
        switch (aggregate.id().kind()) {
            case ORGANISATION -> OrganisationTables.ORGANISATION.fields.write((Organisation) aggregate, out);
            case PERSON -> PersonTables.PERSON.fields.write((Person) aggregate, out);
            case SERIES -> SeriesTables.SERIES.fields.write((Series) aggregate, out);
            case FORUM -> ForumTables.FORUM.fields.write((Forum) aggregate, out);
            case MEETING -> MeetingTables.MEETING.fields.write((Meeting) aggregate, out);
        }
    }

    /** Returns the id of a kind. */
    static Id id(Kind kind, String value) {
        return switch (kind) {
            case ORGANISATION -> new OrganisationId(value);
            case PERSON -> new PersonId(value);
            case SERIES -> new SeriesId(value);
            case FORUM -> new ForumId(value);
            case MEETING -> new MeetingId(value);
        };
    }
}
