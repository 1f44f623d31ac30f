package pl.zwornik.poland;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Tri;
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

    /** Tells whether it sat within a unit on a day. */
    static Tri within(Organisation organisation, TercCode territory, LocalDate date) {
        Tri answer = Tri.NO;
        for (Dated<Candidates<TercCode>> seat : organisation.getSeats()) {
            long inside = seat.value().options().stream()
                    .filter(option -> option.value().isWithin(territory))
                    .count();
            Tri there = inside == 0 ? Tri.NO : inside == seat.value().options().size() ? Tri.YES : Tri.UNKNOWN;
            boolean only = organisation.getSeats().size() == 1; // where it sat is then where it sits
            answer = answer.or(only ? there : there.and(seat.on(date)));
        }
        return answer;
    }
}
