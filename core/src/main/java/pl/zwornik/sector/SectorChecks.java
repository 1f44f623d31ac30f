package pl.zwornik.sector;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.Reference;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;

/** What must hold between the aggregates of a sector: each id once, each reference answered. */
final class SectorChecks {

    private SectorChecks() {}

    /** Returns what tells an id from those of other kinds. */
    static String key(Id id) {
        return id.kind().key() + " " + id.value();
    }

    /** Returns the place of an aggregate that was not read from a document. */
    static Place place(Id id) {
        return Place.at("/" + id.kind().key() + "/" + id.value());
    }

    /**
     * Checks that an aggregate is of a type that a sector holds.
     *
     * @throws IllegalArgumentException if it is not
     */
    static void requireModel(Aggregate aggregate) {
        Objects.requireNonNull(aggregate, "aggregate");
        if (!(aggregate instanceof Organisation
                || aggregate instanceof Person
                || aggregate instanceof Series
                || aggregate instanceof Forum
                || aggregate instanceof Meeting)) {
            throw new IllegalArgumentException(
                    "a sector holds Organisation, Person, Series, Forum and Meeting, and no other aggregates");
        }
    }

    /** Returns the contents, or every id that stands twice and every reference that nothing answers. */
    static Outcome<Contents> of(Collection<Added> added, Declarations declared) {
        List<Failure> failures = new ArrayList<>();
        Map<String, Place> known = new HashMap<>();
        for (Added one : added) {
            Place first = known.putIfAbsent(key(one.aggregate().id()), one.place());
            if (first != null) {
                failures.add(Failure.of(SectorFailures.ID_TWICE, one.place().below("/id"))
                        .with("id", one.aggregate().id())
                        .with("first", first));
            }
        }
        for (Added one : added) {
            for (Reference reference : one.aggregate().references()) {
                String target = key(reference.target());
                if (!known.containsKey(target) && !declared.hasExternal(target)) {
                    failures.add(Failure.of(
                                    SectorFailures.REFERENCE_DANGLING,
                                    one.place().below(reference.path()))
                            .with("kind", reference.target().kind().key())
                            .with("id", reference.target()));
                }
            }
        }
        return failures.isEmpty() ? Outcome.of(Contents.of(added)) : Outcome.failed(failures);
    }
}
