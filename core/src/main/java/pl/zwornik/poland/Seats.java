package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.territory.TercCode;

/** Where organisations sit on a day, as several rules ask. */
final class Seats {

    private Seats() {}

    /** Returns the seat that it certainly had, or the only one that it may have had. */
    static Optional<Dated<Candidates<TercCode>>> on(Organisation organisation, LocalDate date) {
        List<Dated<Candidates<TercCode>>> possible = organisation.getSeats().stream()
                .filter(seat -> !seat.on(date).isNo())
                .toList();
        return possible.size() == 1
                ? Optional.of(possible.get(0))
                : possible.stream().filter(seat -> seat.on(date).isYes()).findFirst();
    }
}
