package pl.zwornik.forum;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.charter.Charter;
import pl.zwornik.charter.Clause;
import pl.zwornik.completeness.Draft;
import pl.zwornik.completeness.Missing;
import pl.zwornik.completeness.Publishable;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Name;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Coded;
import pl.zwornik.vocabulary.Wording;

/**
 * A standing body in which organisations join: its founding, members, organs and declared purposes, and the clauses of a
 * charter so far as a source states them. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Forum implements Aggregate, Coded {

    Forum() {} // only the generated implementation extends this

    /** Starts a forum from what every forum has. */
    public static Builder builder(ForumId id, Code form) {
        return builder().id(id).form(form);
    }

    /** Starts a forum, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its identifier, chosen by the caller. */
    public abstract ForumId getId();

    /** Returns the form in which it is joined, a code of {@link ForumForms}. */
    public abstract Code getForm();

    /** Returns the names it has borne; empty where none is stated. */
    @NotEmpty(groups = Draft.class, payload = Missing.Name.class, message = "{pl.zwornik.VAL-001}")
    public abstract List<Dated<Name>> getNames();

    /** Returns the unit over which it extends, such as a voivodeship; empty where not stated. */
    public abstract Optional<TercCode> getArea();

    /** Returns how it came into being; empty where not stated. */
    public abstract Optional<Founding> getFounding();

    /** Returns when it began and ended, as far as that is stated. */
    @Value.Default
    public Lifespan getLife() {
        return Lifespan.unknown();
    }

    /** Returns how many founding members there were, by a statement or an inference apart from counting them. */
    public abstract Optional<Claim<Count>> getStatedFounders();

    /** Returns the memberships, past and present, in the order of the source; empty where none is stated. */
    public abstract Memberships getMemberships();

    /** Returns the organs, none with the id of another; empty where none is stated. */
    public abstract List<Organ> getOrgans();

    /** Returns the clauses of the charter that a source states, none with the id of another. */
    public abstract List<@Valid Clause> getClauses();

    /** Returns the numbers that resolutions took last, at most one for each clause on them; empty where none took any. */
    public abstract List<LastNumber> getLastNumbers();

    /** Returns the declared purposes, classified by {@link Purposes}, in the order of the source. */
    public abstract List<Wording> getPurposes();

    /** Returns how far it was formal, codes of {@link Formalities}, each with its time; empty where not stated. */
    public abstract List<Dated<Code>> getFormality();

    /** Returns what is said and shown of it, opinions and no facts; empty where nothing is kept. */
    public abstract Optional<Account> getAccount();

    /** Returns who had a part in bringing it about; empty where not stated. */
    public abstract List<Involvement> getInvolvements();

    /** Returns the series of meetings that belong to it or led to it; empty where none is stated. */
    public abstract List<SeriesId> getSeries();

    /** Returns where the facts were found; empty where no source is kept. */
    @NotEmpty(groups = Publishable.class, payload = Missing.Source.class, message = "{pl.zwornik.VAL-003}")
    public abstract List<Source> getSources();

    /** Returns the attributes that plugins and hosts added. */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /** Returns the charter that its clauses are. */
    @Value.Derived
    @Value.Auxiliary
    public Charter getCharter() {
        return Charter.of(getClauses());
    }

    /** Returns what can be asked of a day: members, holders of seats, what the charter says. */
    public final ForumOnDay on(LocalDate day) {
        return new ForumOnDay(this, day);
    }

    /** Returns what can be decided on a day, each decision by the clauses in force then. */
    public final ForumDecisions decide(LocalDate on) {
        return new ForumDecisions(this, on);
    }

    /** Returns the organ with an id. */
    public final Optional<Organ> organ(LocalId id) {
        return getOrgans().stream().filter(organ -> organ.getId().equals(id)).findFirst();
    }

    /** Returns what decisions make of this forum, by what they brought about, in order. */
    public final Forum after(ForumEvent... events) {
        return Consequences.of(this, events);
    }

    /** Returns what the sources leave open about its government, codes of {@link GovernanceQuestions}, in order. */
    public final List<Code> openQuestions() {
        return OpenQuestions.of(this);
    }

    /** Returns the name to show: the first one, else the id. */
    public final String displayName() {
        return getNames().stream().findFirst().map(name -> name.value().text()).orElseGet(() -> getId().value());
    }

    @Override
    public final ForumId id() {
        return getId();
    }

    @Override
    public final List<Reference> references() {
        return ForumParts.references(this);
    }

    @Override
    public final List<CodeUse> codes() {
        return ForumParts.codes(this);
    }

    /** Returns a builder that starts from this forum's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        ForumParts.check(this);
    }

    /** Builds a {@link Forum}; not thread-safe. */
    public static final class Builder extends ImmutableForum.Builder {
        private final List<Membership> added = new ArrayList<>();

        Builder() {
            memberships(Memberships.none());
        }

        /** Adds memberships behind those that are set as a whole. */
        public Builder addMemberships(Membership... memberships) {
            added.addAll(List.of(memberships));
            return this;
        }

        @Override
        public Forum build() {
            return Consequences.with(super.build(), added);
        }
    }
}
