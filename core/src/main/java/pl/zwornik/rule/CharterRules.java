package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ClauseKinds;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Failure;

/** The rules that charters of forums commonly state; each binds only a forum whose charter states its clause. */
final class CharterRules {

    private static final Reason MEMBER_NOT_STATED = new Reason("MEMBER_NOT_STATED");
    private static final Reason DATES_NOT_STATED = new Reason("DATES_NOT_STATED");

    private CharterRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Forum.class, RuleFindings.SEAT_OUTSIDE_MEMBERS, CharterRules::seatsForMembers)
                        .restingOn(Basis.clause(ClauseKinds.COUNCIL_FROM_MEMBERS)),
                Rule.on(Forum.class, RuleFindings.SEATS_OF_ONE_MEMBER, CharterRules::oneSeatPerMember)
                        .restingOn(Basis.clause(ClauseKinds.ONE_SEAT_PER_MEMBER)),
                Rule.on(Forum.class, RuleFindings.SEAT_HELD_TWICE, CharterRules::oneHolderPerSeat)
                        .restingOn(Basis.clause(ClauseKinds.ONE_HOLDER_PER_SEAT)));
    }

    private record Held(String path, Organ organ, Seat seat, Tenure tenure) {}

    private static Verdict seatsForMembers(Forum forum, Context context) {
        List<Failure> violations = new ArrayList<>();
        Tri all = Tri.YES;
        for (Held held : held(forum)) {
            LocalDate day = dayOfElection(held).orElse(context.date());
            Optional<OrganisationId> member = held.tenure.getOnBehalfOf();
            Tri isMember = member.map(one -> forum.isMember(one, day)).orElse(Tri.UNKNOWN);
            all = all.and(isMember);
            if (isMember.isNo()) {
                violations.add(Failure.of(RuleFindings.SEAT_OUTSIDE_MEMBERS, held.path + "/onBehalfOf")
                        .with("seat", held.seat.getId())
                        .with("member", member.orElseThrow())
                        .with("date", day));
            }
        }
        return violations.isEmpty() && all == Tri.UNKNOWN
                ? Verdict.notAssessable(MEMBER_NOT_STATED)
                : Verdict.violatedBy(violations);
    }

    private static Verdict oneSeatPerMember(Forum forum, Context context) {
        return noOverlap(
                forum,
                (first, second) -> first.organ.equals(second.organ)
                        && !first.seat.equals(second.seat)
                        && first.tenure.getOnBehalfOf().isPresent()
                        && first.tenure.getOnBehalfOf().equals(second.tenure.getOnBehalfOf()),
                (first, second) -> Failure.of(RuleFindings.SEATS_OF_ONE_MEMBER, second.path)
                        .with("member", second.tenure.getOnBehalfOf().orElseThrow())
                        .with("first", first.seat.getId())
                        .with("second", second.seat.getId()));
    }

    private static Verdict oneHolderPerSeat(Forum forum, Context context) {
        return noOverlap(
                forum,
                (first, second) -> first.organ.equals(second.organ) && first.seat.equals(second.seat),
                (first, second) ->
                        Failure.of(RuleFindings.SEAT_HELD_TWICE, second.path).with("seat", second.seat.getId()));
    }

    private interface Blame {
        Failure of(Held first, Held second);
    }

    /** No two tenures that compete were held on one day. */
    private static Verdict noOverlap(Forum forum, BiPredicate<Held, Held> compete, Blame blame) {
        List<Held> all = held(forum);
        List<Failure> violations = new ArrayList<>();
        boolean unknown = false;
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                if (compete.test(all.get(i), all.get(j))) {
                    Tri overlap =
                            all.get(i).tenure.life().overlaps(all.get(j).tenure.life());
                    unknown |= overlap == Tri.UNKNOWN;
                    if (overlap.isYes()) {
                        violations.add(blame.of(all.get(i), all.get(j)));
                    }
                }
            }
        }
        return violations.isEmpty() && unknown
                ? Verdict.notAssessable(DATES_NOT_STATED)
                : Verdict.violatedBy(violations);
    }

    /** The day on which the seat was taken; where that is not exact, the day of the election of the organ. */
    private static Optional<LocalDate> dayOfElection(Held held) {
        Optional<LocalDate> taken = held.tenure.life().beginning().flatMap(PartialDate::exact);
        return taken.or(() -> held.organ
                .getElection()
                .flatMap(election -> election.getDay())
                .flatMap(day -> day.value().exact()));
    }

    private static List<Held> held(Forum forum) {
        List<Held> all = new ArrayList<>();
        for (int i = 0; i < forum.getOrgans().size(); i++) {
            Organ organ = forum.getOrgans().get(i);
            for (int j = 0; j < organ.getSeats().size(); j++) {
                Seat seat = organ.getSeats().get(j);
                for (int k = 0; k < seat.getTenures().size(); k++) {
                    String path = "/organs/" + i + "/seats/" + j + "/tenures/" + k;
                    all.add(new Held(path, organ, seat, seat.getTenures().get(k)));
                }
            }
        }
        return all;
    }
}
