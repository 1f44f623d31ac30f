package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.MemberEvent.Succeeded;
import pl.zwornik.forum.SeatEvent.Filled;
import pl.zwornik.forum.SeatEvent.Vacated;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;

/** Finds the seats of a forum, and changes who holds them. */
final class Seats {

    private Seats() {}

    static Optional<Seat> find(Forum forum, SeatPlace place) {
        return forum.organ(place.organ()).flatMap(organ -> organ.getSeats().stream()
                .filter(seat -> seat.getId().equals(place.seat()))
                .findFirst());
    }

    /** Returns who held a seat on a day for certain; else who may have. */
    static Optional<Tenure> holding(Seat seat, LocalDate on) {
        Tenure possible = null;
        for (Tenure tenure : seat.from(on)) {
            Tri held = tenure.on(on);
            if (held.isYes()) {
                return Optional.of(tenure);
            }
            possible = held.isNo() || possible != null ? possible : tenure;
        }
        return Optional.ofNullable(possible);
    }

    /** Returns the seats that are, or may be, held on behalf of a member on a day. */
    static List<SeatPlace> of(Forum forum, OrganisationId member, LocalDate on) {
        List<SeatPlace> places = new ArrayList<>();
        for (Organ organ : forum.getOrgans()) {
            for (Seat seat : organ.getSeats()) {
                boolean held = holding(seat, on)
                        .flatMap(Tenure::getOnBehalfOf)
                        .filter(member::equals)
                        .isPresent();
                if (held) {
                    places.add(new SeatPlace(organ.getId(), seat.getId()));
                }
            }
        }
        return places;
    }

    /** Returns the organs of which a seat was taken after a day on behalf of a member, by none of its other memberships. */
    static Set<LocalId> takenAfter(Forum forum, Membership membership, LocalDate on) {
        OrganisationId member = membership.getMember();
        List<Membership> others = forum.getMemberships().ofMember(member).stream()
                .filter(other -> !other.equals(membership))
                .toList();
        Set<LocalId> organs = new LinkedHashSet<>();
        for (Organ organ : forum.getOrgans()) {
            organ.getSeats().stream()
                    .flatMap(seat -> seat.from(on).stream())
                    .filter(tenure ->
                            tenure.getOnBehalfOf().filter(member::equals).isPresent())
                    .filter(tenure -> !Days.beganBefore(tenure.life(), on.plusDays(1)))
                    .filter(tenure -> others.stream().noneMatch(other -> mayBeTakenBy(other, tenure)))
                    .forEach(later -> organs.add(organ.getId()));
        }
        return organs;
    }

    private static boolean mayBeTakenBy(Membership membership, Tenure tenure) {
        return tenure.life()
                .beginning()
                .flatMap(PartialDate::earliest)
                .filter(day -> !membership.on(day).isNo())
                .isPresent();
    }

    static Forum filled(Forum forum, Filled event) {
        return ofSeat(forum, event.place(), seat -> {
            List<Tenure> tenures = new ArrayList<>(seat.getTenures().size() + 1);
            tenures.addAll(seat.getTenures());
            tenures.add(tenure(event.nominee(), Days.from(event.on(), event.until())));
            return with(seat, tenures);
        });
    }

    /** Returns a seat with other tenures, without a walk over those that it had: nothing but the generated class implements it. */
    private static Seat with(Seat seat, List<Tenure> tenures) {
        return ((ImmutableSeat) seat).withTenures(tenures);
    }

    private static Tenure tenure(Nominee nominee, Lifespan during) {
        return Tenure.builder()
                .holder(nominee.person())
                .onBehalfOf(nominee.member())
                .during(Claim.stated(during))
                .build();
    }

    static Forum vacated(Forum forum, Vacated event) {
        return ofSeat(forum, event.place(), seat -> {
            List<Tenure> recent = seat.from(event.on());
            int past = seat.getTenures().size() - recent.size();
            List<Tenure> tenures = new ArrayList<>(seat.getTenures().subList(0, past));
            for (Tenure tenure : recent) {
                if (tenure.on(event.on()).isNo()) {
                    tenures.add(tenure);
                } else if (Days.beganBefore(tenure.life(), event.on())) { // else it was held on no day
                    tenures.add(lasting(tenure, tenure.life().endedOn(event.on())).toBuilder()
                            .end(event.why())
                            .build());
                }
            }
            return with(seat, tenures);
        });
    }

    private static Tenure lasting(Tenure tenure, Lifespan life) {
        Claim<Lifespan> during = tenure.getDuring()
                .map(known -> new Claim<>(life, known.basis(), known.evidence()))
                .orElseGet(() -> Claim.stated(life));
        return tenure.toBuilder().during(during).build();
    }

    /**
     * The same holder goes on in the same seat for the heir, as long as for the former member; a seat of which it is not certain
     * that it is held stays as it is.
     */
    static Forum handedOver(Forum forum, Succeeded event) {
        Forum after = forum;
        for (SeatPlace place : of(forum, event.member(), event.on())) {
            Tenure tenure =
                    holding(find(forum, place).orElseThrow(), event.on()).orElseThrow();
            if (tenure.on(event.on()).isYes()) {
                Tenure next = lasting(tenure, tenure.life().beganOn(event.on())).toBuilder()
                        .onBehalfOf(event.heir().organisation())
                        .build();
                after = vacated(after, new Vacated(place, SeatEnds.SUCCEEDED, event.on()));
                after = ofSeat(
                        after, place, seat -> seat.toBuilder().addTenures(next).build());
            }
        }
        return after;
    }

    private static Forum ofSeat(Forum forum, SeatPlace place, UnaryOperator<Seat> change) {
        List<Organ> organs = forum.getOrgans().stream()
                .map(organ -> organ.getId().equals(place.organ()) ? ofSeat(organ, place.seat(), change) : organ)
                .toList();
        return Consequences.sharing(forum).withOrgans(organs);
    }

    private static Organ ofSeat(Organ organ, LocalId id, UnaryOperator<Seat> change) {
        return organ.toBuilder()
                .seats(organ.getSeats().stream()
                        .map(seat -> seat.getId().equals(id) ? change.apply(seat) : seat)
                        .toList())
                .build();
    }
}
