package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.NumberScheme.Restart;
import pl.zwornik.forum.ForumEvent.Numbered;
import pl.zwornik.forum.SeatEvent.TermEnded;
import pl.zwornik.forum.SeatEvent.Vacated;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;

/** What goes by terms of office: seats that are given up together, and numbers that begin anew. */
final class Terms {

    private Terms() {}

    /** Returns the seats that the end of a term makes vacant: those that were taken before that day. */
    static List<SeatPlace> ending(Forum forum, LocalId organ, LocalDate on) {
        List<SeatPlace> places = new ArrayList<>();
        forum.organ(organ).ifPresent(found -> found.getSeats().stream()
                .filter(seat -> Seats.holding(seat, on)
                        .filter(tenure -> Days.beganBefore(tenure.life(), on))
                        .isPresent())
                .forEach(seat -> places.add(new SeatPlace(organ, seat.getId()))));
        return places;
    }

    static Forum ended(Forum forum, TermEnded event) {
        Forum after = forum;
        for (SeatPlace place : ending(forum, event.organ(), event.on())) {
            after = Seats.vacated(after, new Vacated(place, SeatEnds.TERM_ENDED, event.on()));
        }
        List<LastNumber> kept = new ArrayList<>(forum.getLastNumbers());
        forum.organ(event.organ()).ifPresent(organ -> kept.removeIf(last -> beginsAnew(forum, last, organ.getKind())));
        return kept.size() == forum.getLastNumbers().size()
                ? after
                : Consequences.sharing(after).withLastNumbers(kept);
    }

    /** Tells whether numbers begin anew with the next term of an organ, be its seats still held or not. */
    static boolean restarts(Forum forum, LocalId organ) {
        return forum.organ(organ)
                .filter(found ->
                        forum.getLastNumbers().stream().anyMatch(last -> beginsAnew(forum, last, found.getKind())))
                .isPresent();
    }

    private static boolean beginsAnew(Forum forum, LastNumber last, Code organ) {
        return forum.getCharter()
                .clause(last.clause())
                .filter(clause ->
                        clause.getOrgan().filter(of -> !of.equals(organ)).isEmpty())
                .flatMap(clause -> clause.provision(NumberScheme.class))
                .filter(scheme -> scheme.restart() == Restart.TERM)
                .isPresent();
    }

    static Forum numbered(Forum forum, Numbered event) {
        List<LastNumber> numbers = new ArrayList<>(forum.getLastNumbers());
        numbers.removeIf(last -> last.clause().equals(event.clause()));
        numbers.add(new LastNumber(event.clause(), event.number(), event.on()));
        return Consequences.sharing(forum).withLastNumbers(numbers);
    }
}
