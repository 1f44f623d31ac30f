package pl.zwornik.sector;

import java.util.Collection;
import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
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
public final class Sector extends SectorContents {

    private final Declarations declared;
    private final Relations relations;
    private final Positions positions;

    private Sector(Contents contents, Declarations declared) {
        super(contents);
        this.declared = declared;
        this.relations = new Relations(contents.organisations().values());
        this.positions = new Positions(contents);
    }

    /** Starts a sector. */
    public static Builder builder() {
        return new Builder();
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
        return "Sector" + super.toString();
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
