package pl.zwornik.sector;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.Redaction;
import pl.zwornik.people.Withheld;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;

/**
 * An immutable snapshot or slice of the sector: each id once per kind, each reference answered or declared external.
 * Two sectors are equal where their aggregates, external ids and coverage are. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Sector {

    private final Contents contents;
    private final Declarations declared;
    private final Relations relations;
    private final Positions positions;

    private Sector(Contents contents, Declarations declared) {
        this.contents = contents;
        this.declared = declared;
        this.relations = new Relations(contents.organisations().values());
        this.positions = new Positions(contents);
    }

    /** Starts a sector. */
    public static Builder builder() {
        return new Builder();
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

    /** Returns all aggregates, by kind in the order organisations, people, series, forums, and by id within a kind. */
    public List<Aggregate> aggregates() {
        return contents.aggregates();
    }

    /** Returns the ids that are referred to and live elsewhere, by kind and id. */
    public Collection<Id> external() {
        return declared.external();
    }

    /** Returns of what this is declared a complete list; empty where nothing is declared. */
    public List<Coverage> coverage() {
        return declared.coverage();
    }

    /** Returns attributes, kind first, of which something is withheld, once for each reason; people say it themselves. */
    public List<Withheld> withheld() {
        return declared.withheld();
    }

    /** Returns the claims that a person is the same as another, asked from this side, whichever of the two holds them. */
    public List<PersonLink> linksOf(PersonId person) {
        return Links.of(person, people());
    }

    /** Returns the view of this sector that a redaction shows, which says what it withholds. */
    public Sector redacted(Redaction redaction) {
        return Redactions.of(this, redaction);
    }

    /** Returns how its organisations are related. */
    public Relations relations() {
        return relations;
    }

    /** Returns who held the positions of its organisations. */
    public Positions positions() {
        return positions;
    }

    /** Returns a builder that starts from this sector. */
    public Builder toBuilder() {
        Builder builder = builder();
        aggregates().forEach(builder::add);
        builder.declared.addAll(declared);
        return builder;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sector that && aggregates().equals(that.aggregates()) && declared.equals(that.declared);
    }

    @Override
    public int hashCode() {
        return aggregates().hashCode();
    }

    @Override
    public String toString() {
        return "Sector" + contents;
    }

    /** Puts a {@link Sector} together; refuses other aggregates with {@link IllegalArgumentException}. Not thread-safe. */
    public static final class Builder {

        private final Additions added = new Additions();
        private final Declarations declared = new Declarations();

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
            declared.add(id);
            return this;
        }

        /** Declares of what this is a complete list. */
        public Builder covers(Coverage covered) {
            declared.add(covered);
            return this;
        }

        /** Declares that an attribute, the kind before it, is withheld here; more than one reason may be given. */
        public Builder withholds(Withheld withheld) {
            declared.add(withheld);
            return this;
        }

        /** Returns the sector, or every id that stands twice and every reference that nothing answers. */
        public Outcome<Sector> build() {
            return SectorChecks.of(added.all(), declared).map(whole -> new Sector(whole, declared.copy()));
        }
    }
}
