package pl.zwornik.organisation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.completeness.Draft;
import pl.zwornik.completeness.Missing;
import pl.zwornik.completeness.Publishable;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.Reference;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Coded;

/**
 * A unit of the social-assistance system, such as a gmina's OPS or a powiat's PCPR, or another body it works with.
 *
 * <p>An instance that exists is well-formed. Whether it is complete enough is a question for constraints, whether it is
 * lawful on a given date one for a rule book. Immutable and thread-safe.
 *
 * @legal Act of 12 March 2004 on social assistance (UPS), art. 110 and 112
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Organisation implements Aggregate, Coded {

    Organisation() {} // only the generated implementation extends this

    /** Starts an organisation from what every organisation has. */
    public static Builder builder(OrganisationId id, Code type) {
        return builder().id(id).type(type);
    }

    /** Starts an organisation, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its identifier, chosen by the caller. */
    public abstract OrganisationId getId();

    /** Returns its kind by tasks, a code of {@link OrganisationTypes}. */
    public abstract Code getType();

    /** Returns what it calls itself in {@link #displayName}, a code of {@link NameVariants}; empty where not stated. */
    public abstract Optional<Code> getVariant();

    /** Returns what it does, codes of {@link OrganisationFunctions}, none twice; empty where not stated. */
    public abstract List<Code> getFunctions();

    /** Returns the names it has borne, each with its period; empty where none is stated. */
    @NotEmpty(groups = Draft.class, payload = Missing.Name.class, message = "{pl.zwornik.VAL-001}")
    public abstract List<Dated<Name>> getNames();

    /** Returns the numbers and keys under which others know it, each with its period; empty where none is stated. */
    public abstract List<Dated<Identifier>> getIdentifiers();

    /** Returns where it has sat, ambiguous where a name fits several gminas; empty where not stated. */
    public abstract List<Dated<Candidates<TercCode>>> getSeats();

    /** Returns what it has served, several units at once as it may be, apart from where it sits; empty where not stated. */
    public abstract List<Dated<Candidates<TercCode>>> getAreas();

    /** Returns how it could be reached, several at once as it may be; empty where not stated. */
    public abstract List<Dated<ContactPoint>> getContactPoints();

    /** Returns the organisation it is a part of, where stated. */
    public abstract Optional<OrganisationId> getParent();

    /** Returns what kind of part it is, a code of {@link PartKinds}; empty where not stated, or where it is no part. */
    public abstract Optional<Code> getPartKind();

    /** Returns in whose legal personality it has acted, a gmina's or its own, one at a time; empty where not stated. */
    public abstract List<Dated<OrganisationId>> getLegalEntities();

    /** Returns from which organisations it came, each stated or inferred and none twice; empty where nothing is known. */
    public abstract List<Claim<Succession>> getSuccessions();

    /** Returns its posts, held by somebody or not, none with the id of another; empty where none is stated. */
    public abstract List<Position> getPositions();

    /** Returns when it began and ended, as far as that is stated. */
    @Value.Default
    public Lifespan getLife() {
        return Lifespan.unknown();
    }

    /** Returns where the facts were found; empty where no source is kept. */
    @NotEmpty(groups = Publishable.class, payload = Missing.Source.class, message = "{pl.zwornik.VAL-003}")
    public abstract List<Source> getSources();

    /** Returns the attributes that plugins and hosts added. */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /** Tells whether it was on a day; unknown where the sources cannot tell. */
    public final Tri existsOn(LocalDate day) {
        return getLife().includes(day);
    }

    /** Returns what it was on a day: its names, seat, areas, identifiers and contact points then. */
    public final OrganisationOnDay on(LocalDate day) {
        return new OrganisationOnDay(this, day);
    }

    /** Tells whether one of its names, of any time, is a text; case, diacritics and punctuation do not count. */
    public final boolean isNamed(String text) {
        return getNames().stream().anyMatch(name -> name.value().matches(text));
    }

    /** Returns the name to show: the full one, else the first, else the id. */
    public final String displayName() {
        return OrganisationParts.displayName(this);
    }

    /** Returns the short name, where there is one, else {@link #displayName()}. */
    public final String shortName() {
        return OrganisationParts.name(this, NameKinds.SHORT).orElseGet(this::displayName);
    }

    /** Tells whether an identifier is or was its own. */
    public final boolean isIdentifiedBy(Identifier identifier) {
        return getIdentifiers().stream().anyMatch(own -> own.value().equals(identifier));
    }

    /** Tells whether it may sit in a unit: a settled or possible seat, of any time, lies within it. */
    public final boolean maySitIn(TercCode unit) {
        return OrganisationParts.options(getSeats()).anyMatch(seat -> seat.isWithin(unit));
    }

    /** Tells whether it may serve a unit: that lies within a settled or possible area, of any time, by its digits. */
    public final boolean mayServe(TercCode unit) {
        return OrganisationParts.options(getAreas()).anyMatch(unit::isWithin);
    }

    /** Tells whether an OPS, CUS, PCPR or ROPS says where it is, if only roughly; other types belong to no certain unit. */
    @AssertTrue(groups = Publishable.class, payload = Missing.Whereabouts.class, message = "{pl.zwornik.VAL-002}")
    public final boolean isFindable() {
        return OrganisationParts.isFindable(this);
    }

    /** Tells whether it acted, at any time, in the legal personality of an organisation, which may be itself. */
    public final boolean actsFor(OrganisationId legalEntity) {
        return getLegalEntities().stream().anyMatch(entity -> entity.value().equals(legalEntity));
    }

    /** Tells whether it is stated, or inferred, that it came from an organisation. */
    public final boolean maySucceed(OrganisationId predecessor) {
        return getSuccessions().stream().anyMatch(one -> one.value().follows(predecessor));
    }

    @Override
    public final OrganisationId id() {
        return getId();
    }

    @Override
    public final List<Reference> references() {
        return OrganisationParts.references(this);
    }

    @Override
    public final List<CodeUse> codes() {
        return OrganisationParts.codes(this);
    }

    /** Returns a builder that starts from this organisation's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        OrganisationParts.check(this);
    }

    /** Builds an {@link Organisation}; not thread-safe. */
    public static final class Builder extends ImmutableOrganisation.Builder {
        Builder() {}
    }
}
