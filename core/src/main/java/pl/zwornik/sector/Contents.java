package pl.zwornik.sector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

/** The aggregates of a sector, those of each kind in the order of their ids. */
record Contents(
        Map<OrganisationId, Organisation> organisations,
        Map<PersonId, Person> people,
        Map<SeriesId, Series> series,
        Map<ForumId, Forum> forums,
        Map<MeetingId, Meeting> meetings) {

    static Contents of(Collection<Added> added) {
        return new Contents(
                Added.byId(added, Organisation.class, Organisation::getId),
                Added.byId(added, Person.class, Person::getId),
                Added.byId(added, Series.class, Series::getId),
                Added.byId(added, Forum.class, Forum::getId),
                Added.byId(added, Meeting.class, Meeting::getId));
    }

    List<Aggregate> aggregates() {
        List<Aggregate> all = new ArrayList<>(organisations.values());
        all.addAll(people.values());
        all.addAll(series.values());
        all.addAll(forums.values());
        all.addAll(meetings.values());
        return List.copyOf(all);
    }

    /** Returns how many there are of each kind. */
    @Override
    public String toString() {
        return "[organisations=" + organisations.size() + ", people=" + people.size() + ", series=" + series.size()
                + ", forums=" + forums.size() + ", meetings=" + meetings.size() + "]";
    }
}
