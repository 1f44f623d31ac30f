package pl.zwornik.testkit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Store;
import pl.zwornik.port.Versioned;
import pl.zwornik.sector.Sector;

/** What the rules about stores do over and over, whatever the kind of aggregate. */
final class Steps {

    /** The kit's clock stands still: rules that need another time say so. */
    static final Instant NOW = Instant.parse("2021-11-03T10:15:30.123456Z");

    private Steps() {}

    static Cause cause(String reason) {
        return Cause.of(NOW, "contract", reason);
    }

    static Map<Id, Integer> create(Store store, Aggregate... values) {
        return store.commit(Changes.by(cause("created")).createAll(List.of(values)));
    }

    static Map<Id, Integer> create(Store store, Sector sector) {
        return store.commit(Changes.by(cause("created")).createAll(sector.aggregates()));
    }

    static Map<Id, Integer> save(Store store, Aggregate value, int readVersion) {
        return store.commit(Changes.by(cause("saved")).save(value, readVersion));
    }

    /** Creates what is not kept and saves what is, in one change set. */
    static void put(Store store, Sector sector) {
        Changes changes = Changes.by(cause("put"));
        for (Aggregate value : sector.aggregates()) {
            int kept = find(store, value.id()).map(Versioned::version).orElse(0);
            changes = kept == 0 ? changes.create(value) : changes.save(value, kept);
        }
        store.commit(changes);
    }

    static Optional<? extends Versioned<? extends Aggregate>> find(Store store, Id id) {
        return switch (id.kind()) {
            case ORGANISATION -> store.organisations().find((OrganisationId) id);
            case PERSON -> store.people().find((PersonId) id);
            case SERIES -> store.series().find((SeriesId) id);
            case FORUM -> store.forums().find((ForumId) id);
            case MEETING -> store.meetings().find((MeetingId) id);
        };
    }

    static Optional<? extends Versioned<? extends Aggregate>> find(Store store, Id id, int version) {
        return switch (id.kind()) {
            case ORGANISATION -> store.organisations().find((OrganisationId) id, version);
            case PERSON -> store.people().find((PersonId) id, version);
            case SERIES -> store.series().find((SeriesId) id, version);
            case FORUM -> store.forums().find((ForumId) id, version);
            case MEETING -> store.meetings().find((MeetingId) id, version);
        };
    }

    static List<Revision> revisions(Store store, Id id) {
        return switch (id.kind()) {
            case ORGANISATION -> store.organisations().revisions((OrganisationId) id);
            case PERSON -> store.people().revisions((PersonId) id);
            case SERIES -> store.series().revisions((SeriesId) id);
            case FORUM -> store.forums().revisions((ForumId) id);
            case MEETING -> store.meetings().revisions((MeetingId) id);
        };
    }
}
