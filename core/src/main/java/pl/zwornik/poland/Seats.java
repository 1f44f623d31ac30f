package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.territory.TercCode;

/** Where organisations sit on a day, as several rules ask. */
final class Seats {

    private Seats() {}

    /** Returns the seat that it certainly had; empty where that is not settled. */
    static Optional<Dated<Candidates<TercCode>>> on(Organisation organisation, LocalDate date) {
        List<Dated<Candidates<TercCode>>> possible = possible(organisation, date);
        boolean only = possible.size() == 1;
        return possible.stream()
                .filter(seat -> (only ? held(organisation, seat, date) : seat.on(date)).isYes())
                .findFirst();
    }

    /** Returns the seats that it may have had. */
    static List<Dated<Candidates<TercCode>>> possible(Organisation organisation, LocalDate date) {
        return organisation.getSeats().stream()
                .filter(seat -> !seat.on(date).isNo())
                .toList();
    }

    /**
     * Tells whether it had one of its seats. Where it is not stated when, it had it all the time; and where it sat it sits
     * still, as long as no end is stated and no other seat is possible.
     */
    static Tri held(Organisation organisation, Dated<Candidates<TercCode>> seat, LocalDate date) {
        Lifespan during = seat.during();
        boolean stays = during.end().isEmpty()
                && during.goingOn().includes(date).isYes()
                && possible(organisation, date).size() == 1;
        return stays ? Tri.YES : Territory.held(seat, date);
    }
}
