package pl.zwornik.tool;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Kept;
import pl.zwornik.port.Mention;
import pl.zwornik.port.NameSearch;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Store;
import pl.zwornik.sector.Sector;

/**
 * Everything that is held about one person.
 *
 * @param person the person as now
 * @param versions every version in a database, oldest first; empty where there is none
 * @param claims the claims to be the same as somebody, asked from this side
 * @param places where others refer to the person by id, as they stand: as holder of a seat, member, speaker, voter
 * @param mentions where free texts of others may name the person; of others as they stand where there is no database
 */
record PersonExport(
        Person person, List<Version> versions, List<PersonLink> claims, List<Place> places, List<Mention> mentions) {

    /** A version, and how it came about. */
    record Version(Person person, Revision revision) {}

    /** Where an aggregate refers to the person. */
    record Place(Id in, String pointer) {}

    /** What stands in for a cause where none is kept; without letters it names nobody. */
    private static final Revision NO_REVISION = new Revision(1, Cause.of(Instant.EPOCH, "-", "-"));

    /** Returns what a sector holds. */
    static PersonExport of(Person person, Sector sector) {
        NameSearch search = NameSearch.of(person.getId(), List.of(person));
        List<Mention> mentions = sector.aggregates().stream()
                .flatMap(one -> search.mentions(one, NO_REVISION).stream())
                .toList();
        return new PersonExport(person, List.of(), sector.linksOf(person.getId()), places(person, sector), mentions);
    }

    /** Returns what a store holds, in every version. */
    static Optional<PersonExport> of(PersonId id, Store store) {
        return store.people().find(id).map(found -> of(found.value(), store));
    }

    private static PersonExport of(Person person, Store store) {
        Sector sector = store.snapshot();
        List<Version> versions = new ArrayList<>();
        List<Revision> newestFirst = store.people().revisions(person.getId());
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            Revision revision = newestFirst.get(i);
            store.people()
                    .find(person.getId(), revision.version())
                    .ifPresent(kept -> versions.add(new Version(kept.value(), revision)));
        }
        NameSearch search = NameSearch.of(
                person.getId(), versions.stream().map(Version::person).toList());
        List<Mention> mentions = new ArrayList<>();
        for (Aggregate one : sector.aggregates()) {
            mentions.addAll(mentions(one, store, search));
        }
        return new PersonExport(person, versions, sector.linksOf(person.getId()), places(person, sector), mentions);
    }

    /** Claims of identity are left out, for they are told with both sides. */
    private static List<Place> places(Person person, Sector sector) {
        return sector.aggregates().stream()
                .filter(one -> one.id().kind() != Kind.PERSON)
                .flatMap(one -> one.references().stream()
                        .filter(reference -> reference.target().equals(person.getId()))
                        .map(reference -> new Place(one.id(), reference.path())))
                .toList();
    }

    private static List<Mention> mentions(Aggregate one, Store store, NameSearch search) {
        Id id = one.id();
        return switch (id.kind()) {
            case ORGANISATION -> mentions(store.organisations(), (OrganisationId) id, search);
            case PERSON -> mentions(store.people(), (PersonId) id, search);
            case SERIES -> mentions(store.series(), (SeriesId) id, search);
            case FORUM -> mentions(store.forums(), (ForumId) id, search);
            case MEETING -> mentions(store.meetings(), (MeetingId) id, search);
        };
    }

    private static <I extends Id> List<Mention> mentions(Kept<I, ? extends Aggregate> kept, I id, NameSearch search) {
        List<Mention> mentions = new ArrayList<>();
        for (Revision revision : kept.revisions(id)) {
            kept.find(id, revision.version())
                    .ifPresent(version -> mentions.addAll(search.mentions(version.value(), revision)));
        }
        return mentions;
    }
}
