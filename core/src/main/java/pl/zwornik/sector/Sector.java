package pl.zwornik.sector;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;

/**
 * An immutable snapshot, or a slice, of the sector: aggregates of all kinds, each id once per kind, each reference
 * either answered or declared external.
 *
 * <p>Two sectors are equal where their aggregates, external ids and coverage are. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Sector {

    private final Map<OrganisationId, Organisation> organisations;
    private final Map<PersonId, Person> people;
    private final Map<SeriesId, Series> series;
    private final Map<ForumId, Forum> forums;
    private final Collection<Id> external;
    private final List<Coverage> coverage;
    private final Relations relations;

    private Sector(Builder builder) {
        this.organisations = Added.byId(builder.added.all(), Organisation.class, Organisation::getId);
        this.people = Added.byId(builder.added.all(), Person.class, Person::getId);
        this.series = Added.byId(builder.added.all(), Series.class, Series::getId);
        this.forums = Added.byId(builder.added.all(), Forum.class, Forum::getId);
        this.external = Collections.unmodifiableCollection(builder.external.values());
        this.coverage = List.copyOf(builder.coverage);
        this.relations = new Relations(organisations.values());
    }

    /** Starts a sector. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the organisations in the order of their ids. */
    public Collection<Organisation> organisations() {
        return organisations.values();
    }

    /** Returns the people in the order of their ids. */
    public Collection<Person> people() {
        return people.values();
    }

    /** Returns the series in the order of their ids. */
    public Collection<Series> series() {
        return series.values();
    }

    /** Returns the forums in the order of their ids. */
    public Collection<Forum> forums() {
        return forums.values();
    }

    /** Returns an organisation, where it is here. */
    public Optional<Organisation> organisation(OrganisationId id) {
        return Optional.ofNullable(organisations.get(id));
    }

    /** Returns a person, where they are here. */
    public Optional<Person> person(PersonId id) {
        return Optional.ofNullable(people.get(id));
    }

    /** Returns a series, where it is here. */
    public Optional<Series> series(SeriesId id) {
        return Optional.ofNullable(series.get(id));
    }

    /** Returns a forum, where it is here. */
    public Optional<Forum> forum(ForumId id) {
        return Optional.ofNullable(forums.get(id));
    }

    /** Returns all aggregates, by kind in the order organisations, people, series, forums, and by id within a kind. */
    public List<Aggregate> aggregates() {
        return Stream.of(organisations, people, series, forums)
                .<Aggregate>flatMap(byId -> byId.values().stream())
                .toList();
    }

    /** Returns the ids that are referred to and live elsewhere, by kind and id. */
    public Collection<Id> external() {
        return external;
    }

    /** Returns of what this is declared a complete list; empty where nothing is declared. */
    public List<Coverage> coverage() {
        return coverage;
    }

    /** Returns how its organisations are related. */
    public Relations relations() {
        return relations;
    }

    /** Returns a builder that starts from this sector. */
    public Builder toBuilder() {
        Builder builder = builder();
        aggregates().forEach(builder::add);
        external.forEach(builder::external);
        coverage.forEach(builder::covers);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sector that
                && aggregates().equals(that.aggregates())
                && List.copyOf(external).equals(List.copyOf(that.external))
                && coverage.equals(that.coverage);
    }

    @Override
    public int hashCode() {
        return aggregates().hashCode();
    }

    /** Returns how many of each kind there are. */
    @Override
    public String toString() {
        return "Sector[organisations=" + organisations.size() + ", people=" + people.size() + ", series="
                + series.size() + ", forums=" + forums.size() + "]";
    }

    /**
     * Puts a {@link Sector} together; not thread-safe.
     *
     * <p>Refuses whatever is no organisation, person, series or forum with an {@link IllegalArgumentException}.
     */
    public static final class Builder {

        private final Additions added = new Additions();
        private final Map<String, Id> external = new TreeMap<>();
        private final TreeSet<Coverage> coverage = new TreeSet<>(Coverage.ORDER);

        private Builder() {}

        /** Adds an aggregate. */
        public Builder add(Aggregate aggregate) {
            return add(aggregate, SectorChecks.place(aggregate.id()));
        }

        /** Adds an aggregate with the place where it was read, which failures will name. */
        public Builder add(Aggregate aggregate, Place place) {
            SectorChecks.requireModel(aggregate);
            added.add(new Added(aggregate, place));
            return this;
        }

        /** Replaces the aggregate of the same kind and id, or adds it. */
        public Builder put(Aggregate aggregate) {
            SectorChecks.requireModel(aggregate);
            added.remove(aggregate.id());
            return add(aggregate);
        }

        /** Declares that an id lives elsewhere. */
        public Builder external(Id id) {
            external.put(SectorChecks.key(id), id);
            return this;
        }

        /** Declares of what this is a complete list. */
        public Builder covers(Coverage declared) {
            coverage.add(declared);
            return this;
        }

        /** Returns the sector, or every id that stands twice and every reference that nothing answers. */
        public Outcome<Sector> build() {
            List<Failure> failures = SectorChecks.of(added.all(), external.keySet());
            return failures.isEmpty() ? Outcome.of(new Sector(this)) : Outcome.failed(failures);
        }
    }
}
