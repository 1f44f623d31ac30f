package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.SeatEvent.Filled;
import pl.zwornik.forum.SeatEvent.TermEnded;
import pl.zwornik.forum.SeatEvent.Vacated;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

/** The decisions on who holds which seat. */
final class SeatDecisions {

    private static final String SEAT = "seat";
    private static final String DATE = "date";
    private static final String ORGANS = "/organs";

    private final Forum forum;
    private final LocalDate on;

    SeatDecisions(Forum forum, LocalDate on) {
        this.forum = forum;
        this.on = on;
    }

    Decision<Forum> fill(SeatPlace place, Nominee nominee, @Nullable LocalDate asked) {
        Optional<Seat> seat = Seats.find(forum, place);
        if (seat.isEmpty()) {
            return missing(place);
        }
        Code kind = forum.organ(place.organ()).orElseThrow().getKind();
        Optional<Clause> term = clause(ClauseKinds.TERM, kind);
        LocalDate latest = term.flatMap(one -> one.provision(TermOfOffice.class))
                .map(length -> length.until(on))
                .orElse(null);
        if (asked != null && !asked.isAfter(on)) {
            return Answers.refused(ForumFailures.ENDS_BEFORE_BEGINNING, ORGANS, failure -> failure.with("until", asked)
                    .with(DATE, on));
        }
        if (asked != null && latest != null && asked.isAfter(latest)) {
            return Answers.refused(
                    term.orElseThrow(), ForumFailures.TERM_EXCEEDED, ORGANS, failure -> failure.with("until", asked)
                            .with("latest", latest));
        }
        LocalDate until = Days.earlier(asked == null ? latest : asked, Days.end(forum.getLife()));
        if (isHeld(seat.get(), Days.from(on, until))) {
            return Answers.refused(ForumFailures.SEAT_HELD, ORGANS, failure -> failure.with(SEAT, place)
                    .with(DATE, on));
        }
        return againstSize(place, kind, Days.from(on, until))
                .or(() -> againstMembers(place, kind, nominee))
                .or(() -> againstSecondSeat(place, kind, nominee, Days.from(on, until)))
                .orElseGet(() -> Answers.accepted(forum, new Filled(place, nominee, until, on))
                        .withLacking(forum.getCharter()
                                .lacking(kind, Matters.ELECTION, on, ClauseKinds.TERM, ClauseKinds.SIZE)));
    }

    private boolean isHeld(Seat seat, Lifespan during) {
        return seat.from(on).stream().anyMatch(tenure -> tenure.life().overlaps(during) != Tri.NO);
    }

    /** On no day of the new tenure may more be held than the clause says; their number grows only on days on which one begins. */
    private Optional<Decision<Forum>> againstSize(SeatPlace place, Code kind, Lifespan during) {
        Optional<Clause> clause = clause(ClauseKinds.SIZE, kind);
        int most =
                clause.flatMap(one -> one.provision(Size.class)).map(Size::most).orElse(Integer.MAX_VALUE);
        if (most == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        List<Lifespan> lives = forum.organ(place.organ()).orElseThrow().getSeats().stream()
                .flatMap(seat -> seat.from(on).stream())
                .map(Tenure::life)
                .toList();
        return Stream.concat(
                        Stream.of(on),
                        lives.stream().flatMap(life -> life.beginning().flatMap(PartialDate::latest).stream()))
                .filter(day -> during.includes(day).isYes() && held(lives, day) >= most)
                .min(Comparator.naturalOrder())
                .map(day ->
                        Answers.refused(clause.orElseThrow(), ForumFailures.ORGAN_FULL, ORGANS, failure -> failure.with(
                                        "held", held(lives, day))
                                .with(DATE, day)
                                .with("most", most)));
    }

    private static long held(List<Lifespan> lives, LocalDate day) {
        return lives.stream().filter(life -> life.includes(day).isYes()).count();
    }

    private Optional<Decision<Forum>> againstMembers(SeatPlace place, Code kind, Nominee nominee) {
        boolean represents = nominee.member()
                .filter(member -> !Belonging.on(forum, member, on).isNo())
                .isPresent();
        return clause(ClauseKinds.COUNCIL_FROM_MEMBERS, kind)
                .filter(clause -> !represents)
                .map(clause -> Answers.refused(
                        clause, ForumFailures.SEAT_FOR_MEMBERS, ORGANS, failure -> failure.with(SEAT, place)
                                .with(DATE, on)));
    }

    /** Returns the refusal of an heir who would hold another seat beside those that it takes over. */
    Optional<Decision<Forum>> againstSecondSeat(OrganisationId former, OrganisationId heir) {
        return Seats.of(forum, former, on).stream()
                .flatMap(place -> againstSecondSeat(place, heir).stream())
                .findFirst();
    }

    private Optional<Decision<Forum>> againstSecondSeat(SeatPlace place, OrganisationId heir) {
        Code kind = forum.organ(place.organ()).orElseThrow().getKind();
        return Seats.find(forum, place)
                .flatMap(seat -> Seats.holding(seat, on))
                .filter(tenure -> tenure.on(on).isYes())
                .flatMap(tenure -> againstSecondSeat(
                        place, kind, new Nominee(null, heir), tenure.life().beganOn(on)));
    }

    private Optional<Decision<Forum>> againstSecondSeat(SeatPlace place, Code kind, Nominee nominee, Lifespan during) {
        return clause(ClauseKinds.ONE_SEAT_PER_MEMBER, kind).flatMap(clause -> nominee.member()
                .flatMap(member -> otherSeat(place, member, during))
                .map(other -> Answers.refused(clause, ForumFailures.MEMBER_HAS_SEAT, ORGANS, failure -> failure.with(
                                "member", nominee.member().orElseThrow())
                        .with(SEAT, other))));
    }

    private Optional<SeatPlace> otherSeat(SeatPlace place, OrganisationId member, Lifespan during) {
        return forum.organ(place.organ()).orElseThrow().getSeats().stream()
                .filter(seat -> !seat.getId().equals(place.seat()))
                .filter(seat -> seat.from(on).stream()
                        .anyMatch(tenure ->
                                tenure.getOnBehalfOf().filter(member::equals).isPresent()
                                        && tenure.life().overlaps(during).isYes()))
                .map(seat -> new SeatPlace(place.organ(), seat.getId()))
                .findFirst();
    }

    Decision<Forum> vacate(SeatPlace place, Code why) {
        Optional<Seat> seat = Seats.find(forum, place);
        if (seat.isEmpty()) {
            return missing(place);
        }
        Optional<Tenure> held = Seats.holding(seat.get(), on);
        if (held.isEmpty()) {
            return Answers.refused(ForumFailures.SEAT_VACANT, ORGANS, failure -> failure.with(SEAT, place)
                    .with(DATE, on));
        }
        return Days.beganBefore(held.get().life(), on)
                ? Answers.accepted(forum, new Vacated(place, why, on))
                : Answers.refused(ForumFailures.BEGAN_THAT_DAY, ORGANS, failure -> failure.with(DATE, on));
    }

    Decision<Forum> endTerm(LocalId organ) {
        return Terms.ending(forum, organ, on).isEmpty() && !Terms.restarts(forum, organ)
                ? Answers.refused(ForumFailures.NO_SEAT_HELD, ORGANS, failure -> failure.with("organ", organ)
                        .with(DATE, on))
                : Answers.accepted(forum, new TermEnded(organ, on));
    }

    private Decision<Forum> missing(SeatPlace place) {
        return Answers.refused(ForumFailures.SEAT_MISSING, ORGANS, failure -> failure.with(SEAT, place));
    }

    private Optional<Clause> clause(Code kind, Code organ) {
        return forum.getCharter().binding(kind, organ, Matters.ELECTION, on);
    }
}
