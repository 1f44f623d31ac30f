package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Reason;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;

/** Finds the codes of the places that a name says: those of the area that the unit serves, within what narrows them. */
final class Codes {

    private final Reading reading;
    private final @Nullable TercCode scope;

    Codes(Reading reading, @Nullable TercCode scope) {
        this.reading = reading;
        this.scope = scope;
    }

    static NamedUnit unit(NamePattern pattern, Optional<String> place, List<TercCode> terc) {
        return new NamedUnit(Optional.ofNullable(pattern.type()), Optional.ofNullable(pattern.variant()), place, terc);
    }

    /**
     * Adds a candidate for each place that has codes in the scope; where none has, one for the first place.
     *
     * @return whether all agrees: what the name says of the area fits, and such a unit is usual there
     */
    boolean add(NamePattern pattern, Found found, ReasonList reasons, List<Candidate<NamedUnit>> candidates) {
        TercCode named = pattern.terc();
        if (named != null) {
            return addNamed(pattern, named, found, reasons, candidates);
        }
        Narrowing narrowing = new Narrowing(reading, pattern, found);
        boolean contradict = narrowing.contradicts();
        reasons.addIf(contradict, RecognitionReasons.AREA_CONTRADICTS);
        List<Fit> fits = new ArrayList<>(found.places().size());
        for (Place place : found.places()) {
            List<TercCode> all = narrowing.all(place);
            List<TercCode> inScope = inScope(narrowing.fitting(place));
            if (!inScope.isEmpty()) {
                fits.add(
                        new Fit(place, inScope, all.size() > 1 || found.places().size() > 1));
            }
        }
        boolean shared = fits.size() > 1;
        if (shared) {
            fits.sort(Comparator.comparing(fit -> UsualKinds.isUnusual(fit.terc(), pattern.kinds()))); // stable
        }
        boolean othersOutside = fits.size() < found.places().size();
        boolean usual = true;
        for (Fit fit : fits) {
            ReasonList own = shared ? reasons.copy() : reasons;
            own.addIf(shared, RecognitionReasons.SHARED_FORM);
            boolean unusual = UsualKinds.isUnusual(fit.terc(), pattern.kinds());
            own.addIf(unusual, RecognitionReasons.VARIANT_UNUSUAL);
            boolean elsewhere = reading.powiat == null && UsualKinds.isUnusualSeat(pattern.area(), fit.place());
            own.addIf(elsewhere, RecognitionReasons.SEAT_UNUSUAL);
            usual &= !unusual && !elsewhere;
            candidates.add(candidate(pattern, found, fit, othersOutside, own, shared));
        }
        if (fits.isEmpty()) {
            reasons.add(
                    narrowing.all(found.first()).isEmpty()
                            ? RecognitionReasons.AREA_NOT_KNOWN
                            : RecognitionReasons.PLACE_NOT_IN_SCOPE);
            candidates.add(new Candidate<>(unit(pattern, found.first().name(), List.of()), reasons.list()));
        }
        return !contradict && usual;
    }

    /** Tells whether a scope is set, and no place of that name has codes in it. */
    boolean areOutOfScope(NamePattern pattern, Found found) {
        if (scope == null) {
            return false;
        }
        Narrowing narrowing = new Narrowing(reading, pattern, found);
        return found.places().stream()
                .allMatch(place -> inScope(narrowing.fitting(place)).isEmpty());
    }

    /** The words of the type name the area themselves, as DOPS; the place only agrees with them or does not. */
    private boolean addNamed(
            NamePattern pattern,
            TercCode named,
            Found found,
            ReasonList reasons,
            List<Candidate<NamedUnit>> candidates) {
        boolean agrees =
                found.places().stream().flatMap(place -> place.units().stream()).anyMatch(code -> isIn(code, named));
        List<TercCode> terc = inScope(List.of(named));
        reasons.addIf(!agrees, RecognitionReasons.AREA_CONTRADICTS);
        reasons.addIf(terc.isEmpty(), RecognitionReasons.PLACE_NOT_IN_SCOPE);
        candidates.add(new Candidate<>(unit(pattern, found.first().name(), terc), reasons.list()));
        return agrees;
    }

    /**
     * A place with codes that fit.
     *
     * @param shared whether other units have the name, whether or not they fit
     */
    private record Fit(Place place, List<TercCode> terc, boolean shared) {}

    private Candidate<NamedUnit> candidate(
            NamePattern pattern, Found found, Fit fit, boolean othersOutside, ReasonList reasons, boolean amongOthers) {
        List<TercCode> terc = fit.terc();
        if (terc.size() > 1) {
            boolean isTownAndRural = UsualKinds.has(terc, GminaKind.URBAN) && UsualKinds.has(terc, GminaKind.RURAL);
            boolean ofGmina = isTownAndRural && pattern.kinds().isEmpty() && isOfGmina(found);
            Set<GminaKind> preferred = ofGmina ? Set.of(GminaKind.RURAL) : pattern.kinds();
            reasons.addIf(isTownAndRural, RecognitionReasons.SAME_NAME_TOWN_AND_RURAL);
            reasons.add(RecognitionReasons.SEVERAL_OF_NAME);
            reasons.addIf(ofGmina, RecognitionReasons.GMINA_NAMED);
            reasons.addIf(UsualKinds.isPreferred(terc, pattern.kinds()), RecognitionReasons.VARIANT_FITS_KIND);
            terc = UsualKinds.likeliestFirst(terc, preferred);
        } else if (!amongOthers) {
            boolean narrowed = othersOutside || fit.shared();
            reasons.add(narrowed ? onlyOneLeft() : onlyOneOf(fit.place()));
        }
        boolean ofSeat = pattern.area() == Area.POWIAT || pattern.area() == Area.VOIVODESHIP;
        reasons.addIf(ofSeat && fit.place().kind() == Place.Kind.GMINA, RecognitionReasons.AREA_OF_SEAT);
        return new Candidate<>(unit(pattern, fit.place().name(), terc), reasons.list());
    }

    /** A town and the rural gmina around it share a name; „gmina" before it, and nothing more, mostly means the latter. */
    private boolean isOfGmina(Found found) {
        return found.equals(reading.gmina) || (reading.head == null && found.equals(reading.legalEntity));
    }

    private Reason onlyOneLeft() {
        return scope == null ? RecognitionReasons.ONLY_ONE_FITTING : RecognitionReasons.ONLY_ONE_IN_SCOPE;
    }

    private static Reason onlyOneOf(Place place) {
        return place.kind() == Place.Kind.GMINA
                ? RecognitionReasons.ONLY_GMINA_OF_NAME
                : RecognitionReasons.ONLY_UNIT_OF_NAME;
    }

    /** Returns those of some codes that lie in the scope, or around it. */
    List<TercCode> inScope(List<TercCode> codes) {
        TercCode within = scope;
        if (within == null) {
            return codes;
        }
        if (codes.size() == 1) {
            return isIn(codes.get(0), within) ? codes : List.of();
        }
        List<TercCode> inside = new ArrayList<>(codes.size());
        for (TercCode code : codes) {
            if (isIn(code, within)) {
                inside.add(code);
            }
        }
        return inside;
    }

    private static boolean isIn(TercCode code, TercCode scope) {
        return code.isWithin(scope) || scope.isWithin(code);
    }
}
