package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Matters;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.SharedDays;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.people.Post;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.vocabulary.Code;

/** The rules that charters of forums commonly state; each binds only a forum whose charter states its clause. */
final class CharterRules {

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

    private record Held(String path, Organ organ, Seat seat, Tenure tenure, Lifespan asked) {

        Lifespan life() {
            return tenure.life();
        }

        List<LocalId> where() {
            return List.of(organ.getId(), seat.getId());
        }

        Optional<ForMember> forMember() {
            return tenure.getOnBehalfOf().map(member -> new ForMember(organ.getId(), member));
        }
    }

    private static Verdict seatsForMembers(Forum forum, Context context) {
        Map<OrganisationId, SharedDays<OrganisationId>> members = new HashMap<>();
        forum.getMemberships().forEach(one -> members.computeIfAbsent(one.getMember(), any -> new SharedDays<>())
                .keep(one.getDuring(), one.getMember()));
        List<Failure> violations = new ArrayList<>();
        Tri all = Tri.YES;
        List<Held> asked = held(forum, ClauseKinds.COUNCIL_FROM_MEMBERS, context.date());
        for (Held held : asked) {
            LocalDate day = dayAsked(held).orElse(context.date());
            Optional<OrganisationId> member = held.tenure.getOnBehalfOf();
            Tri isMember = member.map(one -> isMember(members.get(one), day)).orElse(Tri.UNKNOWN);
            boolean withoutPost = !isMember.isNo() && holdsNoPost(held.tenure, day, context);
            all = all.and(isMember);
            if (isMember.isNo() || withoutPost) {
                String part = withoutPost ? "/holder" : "/onBehalfOf";
                Failure violation = Failure.of(RuleFindings.SEAT_OUTSIDE_MEMBERS, held.path + part)
                        .with("seat", held.seat.getId())
                        .with("member", member.orElseThrow())
                        .with("date", day);
                violations.add(
                        withoutPost ? violation.as(Severity.WARNING) : violation); // not every post need be known
            }
        }
        return Verdict.of(violations, all == Tri.UNKNOWN, Reasons.MEMBER_NOT_STATED);
    }

    /** Somebody of whom no post at the member is stated at all may have had one; so may one whose post has no dates. */
    private static boolean holdsNoPost(Tenure tenure, LocalDate day, Context context) {
        List<Post> posts = tenure.getHolder().flatMap(context.sector()::person).stream()
                .flatMap(person -> person.getPosts().stream())
                .filter(post -> tenure.getOnBehalfOf()
                        .filter(post.getOrganisation()::equals)
                        .isPresent())
                .toList();
        return !posts.isEmpty()
                && posts.stream()
                        .allMatch(post -> post.getTenure().includes(day).isNo());
    }

    /** As {@link Forum#isMember} tells it, without a look at every membership for every seat. */
    private static Tri isMember(@Nullable SharedDays<OrganisationId> memberships, LocalDate day) {
        return memberships == null ? Tri.NO : memberships.on(day);
    }

    /** What only one seat may be held for at a time. */
    private record ForMember(LocalId organ, OrganisationId member) {}

    /** Tenures of one seat do not compete here: that is the rule on its holders. */
    private static Verdict oneSeatPerMember(Forum forum, Context context) {
        Clashes<ForMember, Seat> clashes = new Clashes<>();
        List<Held> asked = held(forum, ClauseKinds.ONE_SEAT_PER_MEMBER, context.date());
        for (List<Held> ofSeat : bySeat(asked)) {
            for (Held held : ofSeat) {
                held.forMember()
                        .ifPresent(among -> clashes.ask(
                                among, held.life(), first -> Failure.of(RuleFindings.SEATS_OF_ONE_MEMBER, held.path)
                                        .with("member", among.member)
                                        .with("first", first.getId())
                                        .with("second", held.seat.getId())));
            }
            for (Held held : ofSeat) {
                held.forMember().ifPresent(among -> clashes.keep(among, held.life(), held.seat));
            }
        }
        return clashes.verdict();
    }

    private static Verdict oneHolderPerSeat(Forum forum, Context context) {
        Clashes<List<LocalId>, Seat> clashes = new Clashes<>();
        for (Held held : held(forum, ClauseKinds.ONE_HOLDER_PER_SEAT, context.date())) {
            Failure violation =
                    Failure.of(RuleFindings.SEAT_HELD_TWICE, held.path).with("seat", held.seat.getId());
            clashes.add(held.where(), held.life(), held.seat, seat -> violation);
        }
        return clashes.verdict();
    }

    /** The day on which the seat was taken; where the clause came into force while it was held, the first day of the clause. */
    private static Optional<LocalDate> dayAsked(Held held) {
        Optional<LocalDate> stated = held.asked.beginning().flatMap(PartialDate::exact);
        return dayOfElection(held).map(taken -> stated.filter(taken::isBefore).orElse(taken));
    }

    /** The day on which the seat was taken; where that is not exact, the day of the election of the organ. */
    private static Optional<LocalDate> dayOfElection(Held held) {
        Optional<LocalDate> taken = held.tenure.life().beginning().flatMap(PartialDate::exact);
        return taken.or(() -> held.organ
                .getElection()
                .flatMap(election -> election.getDay())
                .flatMap(day -> day.value().exact()));
    }

    private static Collection<List<Held>> bySeat(List<Held> all) {
        return all.stream()
                .collect(Collectors.groupingBy(Held::where, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    /**
     * Returns who held the seats of those organs that a clause of a kind is about, of its own organ, or of all where it names none,
     * while it was in force; or who ever held a seat where the rule is asked though no clause states it.
     */
    private static List<Held> held(Forum forum, Code kind, LocalDate date) {
        List<Held> all = new ArrayList<>();
        boolean stated = forum.getCharter().states(kind, date);
        for (int i = 0; i < forum.getOrgans().size(); i++) {
            Organ organ = forum.getOrgans().get(i);
            Optional<Clause> clause = forum.getCharter().binding(kind, organ.getKind(), Matters.ELECTION, date);
            if (stated && clause.isEmpty()) {
                continue;
            }
            Lifespan asked = clause.map(Clause::getDuring).orElseGet(Lifespan::unknown);
            for (int j = 0; j < organ.getSeats().size(); j++) {
                Seat seat = organ.getSeats().get(j);
                for (int k = 0; k < seat.getTenures().size(); k++) {
                    String path = "/organs/" + i + "/seats/" + j + "/tenures/" + k;
                    Held held = new Held(path, organ, seat, seat.getTenures().get(k), asked);
                    if (held.life().overlaps(asked) != Tri.NO) {
                        all.add(held);
                    }
                }
            }
        }
        return all;
    }
}
