package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.rule.Context;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;

/** What organisations serve on a day: their areas, and where none is stated, the unit in which they sit. */
final class Territory {

    private static final String WARSZAWA = "1465";
    private static final int POWIAT = 4;
    private static final int GMINA = 6;

    private Territory() {}

    /** Tells whether an organisation serves a gmina, or something in a powiat or a voivodeship. */
    static Tri serves(Organisation one, TercCode unit, LocalDate date) {
        if (one.getAreas().isEmpty()) {
            return seat(one, unit, date);
        }
        return one.getAreas().stream()
                .map(area -> fits(area.value(), unit, Tri.YES).and(held(area, date)))
                .reduce(Tri.NO, Tri::or);
    }

    /** Tells whether an area was served on a day; where it is not stated when, it was all the time. */
    static Tri held(Dated<?> area, LocalDate date) {
        return area.during().isUnknown() ? Tri.YES : area.on(date);
    }

    private static Tri seat(Organisation one, TercCode unit, LocalDate date) {
        boolean only = one.getSeats().size() == 1; // where it sat is then where it sits
        return one.getSeats().stream()
                .map(seat -> seat(one, seat.value(), unit).and(only ? Tri.YES : seat.on(date)))
                .reduce(Tri.NO, Tri::or);
    }

    private static Tri seat(Organisation one, Candidates<TercCode> seat, TercCode unit) {
        Optional<TercCode> town = seat.settled().filter(code -> mayServeAround(one, code));
        if (town.isEmpty() || !isInOneGmina(unit)) {
            return fits(seat, unit, Tri.UNKNOWN);
        }
        TercCode around = town.get().isCityWithPowiatRights() ? town.get().voivodeship() : powiat(town.get());
        return unit.isWithin(around) ? Tri.UNKNOWN : Tri.NO;
    }

    /** A GOPS that sits in a town is often that of the rural gmina around it. */
    private static boolean mayServeAround(Organisation one, TercCode seat) {
        return one.getVariant().filter(NameVariants.GOPS::equals).isPresent()
                && seat.gminaKind().filter(GminaKind.URBAN::equals).isPresent();
    }

    /** Tells whether what is meant lies in a unit; {@code around} is the answer where it lies around the unit. */
    private static Tri fits(Candidates<TercCode> meant, TercCode unit, Tri around) {
        String wanted = digits(unit);
        List<Tri> answers = meant.options().stream()
                .map(option -> digits(option.value()))
                .map(digits -> digits.startsWith(wanted) ? Tri.YES : wanted.startsWith(digits) ? around : Tri.NO)
                .distinct()
                .toList();
        return answers.isEmpty() ? Tri.UNKNOWN : answers.size() == 1 ? answers.get(0) : Tri.UNKNOWN;
    }

    /** Returns the only gmina, or the city, that an organisation serves on a day; empty where that is not settled. */
    static Optional<TercCode> gmina(Organisation one, LocalDate date) {
        if (one.getAreas().isEmpty()) {
            return Seats.on(one, date)
                    .flatMap(seat -> seat.value().settled())
                    .filter(seat -> isInOneGmina(seat) && !mayServeAround(one, seat));
        }
        List<Dated<Candidates<TercCode>>> areas = areas(one, date);
        return areas.size() == 1 ? areas.get(0).value().settled().filter(Territory::isInOneGmina) : Optional.empty();
    }

    /** Tells whether an organisation serves several gminas on a day; a seat does not tell. */
    static Tri servesSeveral(Organisation one, LocalDate date) {
        List<Dated<Candidates<TercCode>>> areas = areas(one, date);
        long certain = areas.stream().filter(area -> held(area, date).isYes()).count();
        boolean large =
                areas.stream().flatMap(area -> area.value().settled().stream()).anyMatch(code -> !isInOneGmina(code));
        if (certain > 1 || (certain == 1 && large)) {
            return Tri.YES;
        }
        return areas.size() == 1 && certain == 1 ? Tri.NO : Tri.UNKNOWN;
    }

    /** Returns the areas that an organisation may have served on a day. */
    private static List<Dated<Candidates<TercCode>>> areas(Organisation one, LocalDate date) {
        return one.getAreas().stream().filter(area -> !held(area, date).isNo()).toList();
    }

    private static boolean isInOneGmina(TercCode code) {
        return code.isCityWithPowiatRights() || digits(code).length() == GMINA;
    }

    /** Tells whether a code is of a city with powiat rights or a part of it, and the register does not say otherwise. */
    static boolean isCity(TercCode code, Context context) {
        return code.isCityWithPowiatRights()
                && context.register()
                        .filter(state -> state.has(powiat(code)).isNo())
                        .isEmpty();
    }

    /** Tells whether a code is of Warszawa or a part of it, which is organised by districts. */
    static boolean isWarszawa(TercCode code) {
        return code.value().startsWith(WARSZAWA);
    }

    /** Returns the powiat in which a gmina lies. */
    static TercCode powiat(TercCode code) {
        return TercCode.parse(code.value().substring(0, POWIAT));
    }

    /** Returns the code of the gmina that a code names or lies in: of a city with powiat rights four digits, else six. */
    static TercCode whole(TercCode gmina) {
        return TercCode.parse(digits(gmina));
    }

    /** Returns the digits that a unit shares with its parts: of a city with powiat rights four, of a gmina six. */
    private static String digits(TercCode code) {
        String value = code.value();
        return code.isCityWithPowiatRights()
                ? value.substring(0, POWIAT)
                : value.substring(0, Math.min(value.length(), GMINA));
    }
}
