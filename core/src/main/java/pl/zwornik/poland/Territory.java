package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import pl.zwornik.fact.Candidate;
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
                .map(area ->
                        ofAll(area.value(), code -> lies(code, unit, Tri.YES)).and(held(area, date)))
                .reduce(Tri.NO, Tri::or);
    }

    /** Tells whether something was so on a day; where neither beginning nor end is stated, it was all the time. */
    static Tri held(Dated<?> stated, LocalDate date) {
        boolean undated =
                stated.during().beginning().isEmpty() && stated.during().end().isEmpty();
        return undated ? Tri.YES : stated.on(date);
    }

    /** Of one whose seat on the day is not stated it is not known. */
    private static Tri seat(Organisation one, TercCode unit, LocalDate date) {
        List<Dated<Candidates<TercCode>>> possible = Seats.possible(one, date);
        boolean only = possible.size() == 1;
        return possible.stream()
                .map(seat -> seat(one, seat.value(), unit).and(only ? Seats.held(one, seat, date) : seat.on(date)))
                .reduce(possible.isEmpty() ? Tri.UNKNOWN : Tri.NO, Tri::or);
    }

    private static Tri seat(Organisation one, Candidates<TercCode> seat, TercCode unit) {
        boolean gops = isGops(one);
        return ofAll(
                seat,
                code -> gops && mayBeTown(code, kindOfSame(code, unit))
                        ? liesAround(code, unit)
                        : lies(code, unit, Tri.UNKNOWN));
    }

    /** What lies around a city with powiat rights is in another powiat. */
    private static Tri liesAround(TercCode town, TercCode unit) {
        TercCode around = town.isCityWithPowiatRights() ? town.voivodeship() : powiat(town);
        return around.isWithin(unit) ? Tri.YES : unit.isWithin(around) ? Tri.UNKNOWN : Tri.NO;
    }

    /** One that sits in a town, or where that is not known, is often that of the rural gmina around it. */
    private static boolean isGops(Organisation one) {
        return one.getVariant().filter(NameVariants.GOPS::equals).isPresent();
    }

    private static boolean mayBeTown(TercCode code, Optional<GminaKind> otherwise) {
        return isInOneGmina(code)
                && kind(code)
                        .or(() -> otherwise)
                        .filter(kind -> kind != GminaKind.URBAN)
                        .isEmpty();
    }

    private static Optional<GminaKind> kindOfSame(TercCode code, TercCode unit) {
        return digits(code).equals(digits(unit)) ? kind(unit) : Optional.empty();
    }

    /** Tells whether a code lies in a unit; {@code around} is the answer where it lies around the unit. */
    private static Tri lies(TercCode code, TercCode unit, Tri around) {
        String digits = digits(code);
        String wanted = digits(unit);
        return digits.startsWith(wanted) ? Tri.YES : wanted.startsWith(digits) ? around : Tri.NO;
    }

    /** Returns the answer on which all agree that may be meant; the only one that might be settles nothing. */
    static Tri ofAll(Candidates<TercCode> meant, Function<TercCode, Tri> question) {
        List<Tri> answers = meant.options().stream()
                .map(Candidate::value)
                .map(question)
                .distinct()
                .toList();
        boolean open = meant.settled().isEmpty() && meant.options().size() == 1;
        return answers.size() == 1 && !open ? answers.get(0) : Tri.UNKNOWN;
    }

    /** Returns the only gmina, or the city, that an organisation serves on a day; empty where that is not settled. */
    static Optional<TercCode> gmina(Organisation one, LocalDate date) {
        if (one.getAreas().isEmpty()) {
            return Seats.on(one, date)
                    .flatMap(seat -> seat.value().settled())
                    .filter(seat -> isInOneGmina(seat) && !(isGops(one) && mayBeTown(seat, Optional.empty())));
        }
        List<Dated<Candidates<TercCode>>> areas = areas(one, date);
        List<TercCode> codes = areas.stream()
                .flatMap(area -> area.value().settled().stream())
                .filter(Territory::isInOneGmina)
                .toList();
        boolean settled = codes.size() == areas.size()
                && codes.stream().map(Territory::digits).distinct().count() == 1
                && areas.stream().anyMatch(area -> held(area, date).isYes());
        return settled
                ? codes.stream().max(Comparator.comparing(code -> code.value().length()))
                : Optional.empty();
    }

    /** Tells whether an organisation serves several gminas on a day; a seat does not tell. */
    static Tri servesSeveral(Organisation one, LocalDate date) {
        List<TercCode> certain = one.getAreas().stream()
                .filter(area -> held(area, date).isYes())
                .flatMap(area -> area.value().settled().stream())
                .toList();
        if (certain.stream().anyMatch(code -> !isInOneGmina(code))
                || certain.stream().map(Territory::digits).distinct().count() > 1) {
            return Tri.YES;
        }
        return !one.getAreas().isEmpty() && gmina(one, date).isPresent() ? Tri.NO : Tri.UNKNOWN;
    }

    /** Returns the areas that an organisation may have served on a day. */
    static List<Dated<Candidates<TercCode>>> areas(Organisation one, LocalDate date) {
        return one.getAreas().stream().filter(area -> !held(area, date).isNo()).toList();
    }

    static boolean isInOneGmina(TercCode code) {
        return code.isCityWithPowiatRights() || digits(code).length() == GMINA;
    }

    /** Returns the kind of the gmina that a code names or lies in; empty where its digits do not tell. */
    static Optional<GminaKind> kind(TercCode code) {
        return code.isCityWithPowiatRights()
                ? Optional.of(GminaKind.URBAN)
                : code.gminaKind().map(kind -> kind.isGmina() ? kind : GminaKind.URBAN_RURAL);
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

    /** Tells whether two serve one district of Warszawa on a day; unknown of one that serves more, or nothing settled. */
    static Tri shareDistrict(Organisation one, Organisation other, LocalDate date) {
        Optional<TercCode> first = district(one, date);
        Optional<TercCode> second = district(other, date);
        return first.isPresent() && second.isPresent() ? Tri.of(first.equals(second)) : Tri.UNKNOWN;
    }

    private static Optional<TercCode> district(Organisation one, LocalDate date) {
        boolean only = areas(one, date).size() <= 1;
        return gmina(one, date)
                .filter(unit -> only
                        && unit.gminaKind().filter(GminaKind.DISTRICT::equals).isPresent());
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
