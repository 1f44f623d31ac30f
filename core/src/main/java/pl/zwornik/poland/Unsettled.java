package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Reason;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.territory.TercCode;

/** Why it is not settled which gmina an organisation is of. */
final class Unsettled {

    private Unsettled() {}

    /** Returns why {@link Territory#gmina} knows none. */
    static Reason gmina(Organisation one, LocalDate date) {
        return one.getAreas().isEmpty() ? bySeat(one, date) : byAreas(Territory.areas(one, date), date);
    }

    private static Reason byAreas(List<Dated<Candidates<TercCode>>> areas, LocalDate date) {
        Optional<Reason> unclear = areas.stream()
                .map(Dated::value)
                .filter(area -> area.settled().isEmpty())
                .map(Unsettled::area)
                .findFirst();
        if (areas.isEmpty() || unclear.isPresent()) {
            return unclear.orElse(Reasons.AREA_NOT_STATED);
        }
        return areas.stream().allMatch(area -> Territory.held(area, date).isYes())
                ? Reasons.SEVERAL_GMINAS
                : Reasons.DATES_NOT_SETTLED;
    }

    private static Reason bySeat(Organisation one, LocalDate date) {
        Optional<Candidates<TercCode>> seat = Seats.on(one, date).map(Dated::value);
        if (seat.isEmpty()) {
            return Seats.possible(one, date).isEmpty() ? Reasons.SEAT_NOT_STATED : Reasons.DATES_NOT_SETTLED;
        }
        Reason otherwise = Reasons.AREA_NOT_STATED; // a GOPS in a town
        return seat.get().settled().isEmpty()
                ? seat(seat.get())
                : code(seat.get().settled().get()).orElse(otherwise);
    }

    /** Returns why a code does not tell of which kind its gmina is; empty where it does. */
    static Optional<Reason> code(TercCode code) {
        if (!Territory.isInOneGmina(code)) {
            return Optional.of(Reasons.GMINA_NOT_STATED);
        }
        return Territory.kind(code).isPresent() ? Optional.empty() : Optional.of(Reasons.KIND_OF_GMINA_NOT_STATED);
    }

    /** Returns why it is not settled which area is meant. */
    static Reason area(Candidates<TercCode> area) {
        return area.options().isEmpty() ? Reasons.AREA_NOT_STATED : Reasons.AREA_AMBIGUOUS;
    }

    /** Returns why it is not settled which seat is meant. */
    static Reason seat(Candidates<TercCode> seat) {
        return seat.options().isEmpty() ? Reasons.SEAT_NOT_STATED : Reasons.SEAT_AMBIGUOUS;
    }
}
