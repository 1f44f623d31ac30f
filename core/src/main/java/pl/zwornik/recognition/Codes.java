package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Reason;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.recognition.PlaceFinder.Found;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;

/** Finds the codes of the places that a name says: those of the area that the unit serves, within what narrows them. */
final class Codes {

    private final Reading reading;
    private final @Nullable TercCode scope;
    private boolean contradict;

    Codes(Reading reading, @Nullable TercCode scope) {
        this.reading = reading;
        this.scope = scope;
    }

    /** Tells whether the name says of the area what fits no unit of the name. */
    boolean contradict() {
        return contradict;
    }

    static NamedUnit unit(NamePattern pattern, Optional<String> place, List<TercCode> terc) {
        return new NamedUnit(Optional.ofNullable(pattern.type()), Optional.ofNullable(pattern.variant()), place, terc);
    }

    /** Adds a candidate for each place that has codes in the scope; where none has, one for the first place. */
    void add(NamePattern pattern, Found found, ReasonList reasons, List<Candidate<NamedUnit>> candidates) {
        List<Fit> fits = new ArrayList<>(found.places().size());
        for (Place place : found.places()) {
            List<TercCode> all = ofArea(pattern.area(), place);
            List<TercCode> inScope = inScope(narrowed(all, reading.kinds, found));
            if (!inScope.isEmpty()) {
                fits.add(
                        new Fit(place, inScope, all.size() > 1 || found.places().size() > 1));
            }
        }
        reasons.addIf(contradict, RecognitionReasons.AREA_CONTRADICTS);
        boolean shared = fits.size() > 1;
        boolean othersOutside = fits.size() < found.places().size();
        for (Fit fit : fits) {
            ReasonList own = shared ? reasons.copy() : reasons;
            own.addIf(shared, RecognitionReasons.SHARED_FORM);
            candidates.add(candidate(pattern, fit, othersOutside, own));
        }
        if (fits.isEmpty()) {
            reasons.add(
                    ofArea(pattern.area(), found.first()).isEmpty()
                            ? RecognitionReasons.AREA_NOT_KNOWN
                            : RecognitionReasons.PLACE_NOT_IN_SCOPE);
            candidates.add(new Candidate<>(unit(pattern, found.first().name(), List.of()), reasons.list()));
        }
    }

    /**
     * A place with codes that fit.
     *
     * @param shared whether other units have the name, whether or not they fit
     */
    private record Fit(Place place, List<TercCode> terc, boolean shared) {}

    private Candidate<NamedUnit> candidate(NamePattern pattern, Fit fit, boolean othersOutside, ReasonList reasons) {
        List<TercCode> terc = fit.terc();
        if (terc.size() > 1) {
            reasons.addIf(isTownAndRural(terc), RecognitionReasons.SAME_NAME_TOWN_AND_RURAL);
            reasons.add(RecognitionReasons.SEVERAL_OF_NAME);
            reasons.addIf(isPreferred(terc, pattern.kinds()), RecognitionReasons.VARIANT_FITS_KIND);
            terc = likeliestFirst(terc, pattern.kinds());
        } else {
            boolean scoped = othersOutside || fit.shared();
            reasons.add(scoped ? RecognitionReasons.ONLY_ONE_IN_SCOPE : onlyOneOf(fit.place()));
        }
        boolean ofSeat = pattern.area() == Area.POWIAT || pattern.area() == Area.VOIVODESHIP;
        reasons.addIf(ofSeat && fit.place().kind() == Place.Kind.GMINA, RecognitionReasons.AREA_OF_SEAT);
        return new Candidate<>(unit(pattern, fit.place().name(), terc), reasons.list());
    }

    private static Reason onlyOneOf(Place place) {
        return place.kind() == Place.Kind.GMINA
                ? RecognitionReasons.ONLY_GMINA_OF_NAME
                : RecognitionReasons.ONLY_UNIT_OF_NAME;
    }

    private static List<TercCode> ofArea(Area area, Place place) {
        return switch (area) {
            case POWIAT -> place.powiats();
            case VOIVODESHIP -> place.voivodeships();
            default -> place.units();
        };
    }

    /** Narrows codes by the kind of gmina, the powiat and the voivodeship that the name says; all stay where none fits. */
    private List<TercCode> narrowed(List<TercCode> codes, Set<GminaKind> kinds, Found found) {
        boolean byPowiat = reading.powiat != null && !found.equals(reading.powiat);
        boolean byVoivodeship = reading.voivodeship != null && !found.equals(reading.voivodeship);
        if (kinds.isEmpty() && !byPowiat && !byVoivodeship) {
            return codes;
        }
        List<TercCode> fitting = codes.stream()
                .filter(code -> kinds.isEmpty() || isOf(code, kinds))
                .filter(code -> !byPowiat || isIn(code, reading.powiat))
                .filter(code -> !byVoivodeship || isIn(code, reading.voivodeship))
                .toList();
        contradict |= fitting.isEmpty() && !codes.isEmpty();
        return fitting.isEmpty() ? codes : fitting;
    }

    private static boolean isOf(TercCode code, Set<GminaKind> kinds) {
        return code.gminaKind().map(kinds::contains).orElse(true);
    }

    private static boolean isIn(TercCode code, @Nullable Found area) {
        return area == null
                || area.places().stream()
                        .flatMap(place -> place.units().stream())
                        .anyMatch(unit -> code.isWithin(unit) || unit.isWithin(code));
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

    private static List<TercCode> likeliestFirst(List<TercCode> codes, Set<GminaKind> kinds) {
        if (!isPreferred(codes, kinds)) {
            return codes;
        }
        List<TercCode> ordered = new ArrayList<>(codes);
        ordered.sort((one, other) -> Boolean.compare(isOf(other, kinds), isOf(one, kinds))); // stable
        return ordered;
    }

    /** Tells whether some codes are of a kind that a variant is usual in, and others not. */
    private static boolean isPreferred(List<TercCode> codes, Set<GminaKind> kinds) {
        long usual = codes.stream().filter(code -> isOf(code, kinds)).count();
        return !kinds.isEmpty() && usual > 0 && usual < codes.size();
    }

    private static boolean isTownAndRural(List<TercCode> codes) {
        return codes.stream()
                        .anyMatch(code ->
                                code.gminaKind().filter(GminaKind.URBAN::equals).isPresent())
                && codes.stream()
                        .anyMatch(code ->
                                code.gminaKind().filter(GminaKind.RURAL::equals).isPresent());
    }
}
