package pl.zwornik.sector;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;

/** The aggregates of a {@link Sector}, by kind and by id; the part of its questions that says nothing of how they belong together. */
abstract class SectorContents {

    private final Contents contents;

    SectorContents(Contents contents) {
        this.contents = contents;
    }

    /** Returns the organisations in the order of their ids. */
    public Collection<Organisation> organisations() {
        return contents.organisations().values();
    }

    /** Returns the people in the order of their ids. */
    public Collection<Person> people() {
        return contents.people().values();
    }

    /** Returns the series in the order of their ids. */
    public Collection<Series> series() {
        return contents.series().values();
    }

    /** Returns the forums in the order of their ids. */
    public Collection<Forum> forums() {
        return contents.forums().values();
    }

    /** Returns the meetings in the order of their ids. */
    public Collection<Meeting> meetings() {
        return contents.meetings().values();
    }

    /** Returns an organisation, where it is here. */
    public Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(contents.organisations().get(id));
    }

    /** Returns a person, where they are here. */
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(contents.people().get(id));
    }

    /** Returns a series, where it is here. */
    public Optional<Series> series(SeriesId id) {
        return Optional.ofNullable(contents.series().get(id));
    }

    /** Returns a forum, where it is here. */
    public Optional<Forum> forum(ForumId id) {
        return Optional.ofNullable(contents.forums().get(id));
    }

    /** Returns a meeting, where it is here. */
    public Optional<Meeting> meeting(MeetingId id) {
        return Optional.ofNullable(contents.meetings().get(id));
    }

    /** Returns all aggregates, by kind in the order organisations, people, series, forums, meetings, and by id within a kind. */
    public List<Aggregate> aggregates() {
        return contents.aggregates();
    }

    @Override
    public String toString() {
        return contents.toString();
    }
}
