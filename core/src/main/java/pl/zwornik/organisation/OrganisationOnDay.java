package pl.zwornik.organisation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/**
 * What an organisation was on one day, as far as its sources tell.
 *
 * <p>Of what holds one at a time, such as a seat, the answer is the certain one, or those that it may have been, or that
 * nothing is known. What may hold several at once, such as areas, is asked for by the answer: {@link Tri#YES} for those that
 * certainly held, {@link Tri#UNKNOWN} for those of which the sources cannot tell, {@link Tri#NO} for those of other times.
 * Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class OrganisationOnDay {

    private final Organisation organisation;
    private final LocalDate day;

    OrganisationOnDay(Organisation organisation, LocalDate day) {
        this.organisation = organisation;
        this.day = Objects.requireNonNull(day, "day");
    }

    /** Tells whether it was at all. */
    public Tri exists() {
        return organisation.existsOn(day);
    }

    /** Returns its Polish name of a kind, a code of {@link NameKinds}. */
    public Candidates<Name> name(Code kind) {
        return name(kind, "pl");
    }

    /** Returns its name of a kind in a language, an ISO 639 tag. */
    public Candidates<Name> name(Code kind, String language) {
        return Dated.candidates(
                organisation.getNames().stream()
                        .filter(name -> name.value().kind().equals(kind)
                                && name.value().language().equals(language))
                        .toList(),
                day);
    }

    /** Returns its identifier of a scheme, a code of {@link IdentifierSchemes}. */
    public Candidates<Identifier> identifier(Code scheme) {
        return Dated.candidates(
                organisation.getIdentifiers().stream()
                        .filter(own -> own.value().scheme().equals(scheme))
                        .toList(),
                day);
    }

    /** Returns where it sat; with the reasons recorded of each unit. */
    public Candidates<TercCode> seat() {
        Candidates<Candidates<TercCode>> seats = Dated.candidates(organisation.getSeats(), day);
        return seats.settled().orElseGet(() -> anyOf(seats));
    }

    /** Of a unit that stands in several seats, the first reasons are kept. */
    private static Candidates<TercCode> anyOf(Candidates<Candidates<TercCode>> seats) {
        Map<TercCode, Candidate<TercCode>> units = new LinkedHashMap<>();
        seats.options().stream()
                .flatMap(seat -> seat.value().options().stream())
                .forEach(unit -> units.putIfAbsent(unit.value(), unit));
        return units.isEmpty() ? Candidates.unknown() : Candidates.ambiguous(List.copyOf(units.values()));
    }

    /**
     * Returns the units of which it can be said with this answer that it served them: a unit that is one of several that fit
     * is never certain.
     */
    public List<TercCode> areas(Tri answer) {
        Map<TercCode, Tri> answers = new LinkedHashMap<>();
        for (Dated<Candidates<TercCode>> area : organisation.getAreas()) {
            Tri held = area.on(day);
            Tri served = area.value().settled().isPresent() || held.isNo() ? held : Tri.UNKNOWN;
            area.value().options().forEach(unit -> answers.merge(unit.value(), served, Tri::or));
        }
        return answers.keySet().stream()
                .filter(unit -> answers.get(unit) == answer)
                .toList();
    }

    /** Returns in whose legal personality it acted. */
    public Candidates<OrganisationId> legalEntity() {
        return Dated.candidates(organisation.getLegalEntities(), day);
    }

    /** Returns the contact points of a kind, a code of {@link ContactKinds}, with this answer, in order. */
    public List<ContactPoint> contactPoints(Code kind, Tri answer) {
        Set<ContactPoint> found = new LinkedHashSet<>();
        for (Dated<ContactPoint> point : organisation.getContactPoints()) {
            if (point.value().getKind().equals(kind) && point.on(day) == answer) {
                found.add(point.value());
            }
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return organisation.getId() + " on " + day;
    }
}
