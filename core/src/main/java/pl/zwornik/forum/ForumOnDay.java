package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.vocabulary.Code;

/**
 * What a forum was on a day, in three values where the sources leave it open. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ForumOnDay {

    private static final List<Code> ASKED = List.of(
            ClauseKinds.MEMBERSHIP,
            ClauseKinds.SIZE,
            ClauseKinds.ELECTION,
            ClauseKinds.TERM,
            ClauseKinds.QUORUM,
            ClauseKinds.MAJORITY,
            ClauseKinds.TIE_RULE,
            ClauseKinds.RESOLUTION_NUMBERS);

    private final Forum forum;
    private final LocalDate day;

    ForumOnDay(Forum forum, LocalDate day) {
        this.forum = forum;
        this.day = Objects.requireNonNull(day, "day");
    }

    /** Tells whether it was at all. */
    public Tri exists() {
        return forum.getLife().includes(day);
    }

    /** Tells whether an organisation was a member. */
    public Tri isMember(OrganisationId organisation) {
        return Belonging.on(forum, organisation, day);
    }

    /** Returns the members of whom it can be said with this answer that they belonged, in order. */
    public List<OrganisationId> members(Tri answer) {
        return organisations(membership -> membership.on(day), answer);
    }

    /**
     * Returns the members of whom it can be said with this answer that they were entitled to vote: ordinary ones, whose rights did
     * not rest.
     */
    public List<OrganisationId> voters(Tri answer) {
        return organisations(this::votes, answer);
    }

    /** Tells whether an organisation was entitled to vote: an ordinary member, whose rights did not rest. */
    public Tri isVoter(OrganisationId organisation) {
        return forum.getMemberships().ofMember(organisation).stream()
                .map(this::votes)
                .reduce(Tri.NO, Tri::or);
    }

    private Tri votes(Membership membership) {
        return membership.getKind().equals(MembershipKinds.ORDINARY)
                ? membership.on(day).and(membership.rests(day).not())
                : Tri.NO;
    }

    /** Who belonged only before that day did not on it, and need not be asked for any other answer. */
    private List<OrganisationId> organisations(Function<Membership, Tri> asked, Tri answer) {
        Memberships all = forum.getMemberships();
        List<Membership> recent = answer.isNo() ? all : all.from(day);
        Map<OrganisationId, Tri> answers = new LinkedHashMap<>();
        recent.forEach(membership -> answers.merge(membership.getMember(), asked.apply(membership), Tri::or));
        List<OrganisationId> found = new ArrayList<>();
        answers.forEach((member, given) -> {
            if (given == answer) {
                found.add(member);
            }
        });
        if (recent.size() < all.size()) { // one who came back stands where it first did
            found.sort(Comparator.comparingInt(
                    member -> all.indexes(member).findFirst().orElseThrow()));
        }
        return List.copyOf(found);
    }

    /** Returns who held a seat of any organ, or may have, in order of the seats; of a vacant seat nothing is returned. */
    public List<Holding> composition() {
        return composition(organ -> true);
    }

    /** Returns who held a seat of one organ, or may have; see {@link #composition()}. */
    public List<Holding> composition(LocalId organ) {
        return composition(one -> one.getId().equals(organ));
    }

    private List<Holding> composition(Predicate<Organ> asked) {
        List<Holding> found = new ArrayList<>();
        for (Organ organ : forum.getOrgans()) {
            for (Seat seat : asked.test(organ) ? organ.getSeats() : List.<Seat>of()) {
                SeatPlace place = new SeatPlace(organ.getId(), seat.getId());
                seat.from(day).stream()
                        .filter(tenure -> !tenure.on(day).isNo())
                        .forEach(tenure -> found.add(holding(organ, place, seat, tenure)));
            }
        }
        return List.copyOf(found);
    }

    /** Returns who held a seat, or may have; nobody where it was vacant or there is no such seat. */
    public List<Holding> holders(SeatPlace place) {
        return composition().stream()
                .filter(holding -> holding.place().equals(place))
                .toList();
    }

    private Holding holding(Organ organ, SeatPlace place, Seat seat, Tenure tenure) {
        Tri represents = tenure.getOnBehalfOf().map(this::isMember).orElse(Tri.UNKNOWN);
        return new Holding(organ.getKind(), place, seat.getRole().orElse(null), tenure, tenure.on(day), represents);
    }

    /** Returns who held a seat on behalf of one who no longer belonged: the seats that have lapsed. */
    public List<Holding> lapsed() {
        return composition().stream()
                .filter(holding -> holding.represents().isNo())
                .toList();
    }

    /** Returns who holds a seat on behalf of a member, and so loses it, or may, if that member leaves. */
    public List<Holding> heldFor(OrganisationId member) {
        return composition().stream()
                .filter(holding ->
                        holding.tenure().getOnBehalfOf().filter(member::equals).isPresent())
                .toList();
    }

    /** Returns the clause of a kind that bound every organ in every matter, where a source states one. */
    public Optional<Clause> clause(Code kind) {
        return forum.getCharter().binding(kind, day);
    }

    /**
     * Returns the clause of a kind that bound, where a source states one; see {@link pl.zwornik.charter.Charter#binding}.
     *
     * @param organ a code of {@link pl.zwornik.charter.OrganKinds}; null for the members themselves
     * @param matter a code of {@link pl.zwornik.charter.Matters}; null for no matter in particular
     */
    public Optional<Clause> clause(Code kind, @Nullable Code organ, @Nullable Code matter) {
        return forum.getCharter().binding(kind, organ, matter, day);
    }

    /**
     * Returns the kinds of clause that decisions ask for and none that bound says in a form that they can follow, codes of
     * {@link ClauseKinds}: what the charter leaves unknown.
     */
    public List<Code> unknownClauses() {
        return ASKED.stream()
                .filter(kind -> forum.getClauses().stream()
                        .noneMatch(clause -> clause.getKind().equals(kind)
                                && clause.bindsOn(day)
                                && clause.getProvision().isPresent()))
                .toList();
    }

    /**
     * Returns the kinds of clause of which none that bound one organ in one matter says anything that decisions can follow.
     *
     * @param organ a code of {@link pl.zwornik.charter.OrganKinds}, that of the assembly for meetings of members; null for no organ
     * @param matter a code of {@link pl.zwornik.charter.Matters}, such as the amendment of the charter; null for no matter in particular
     */
    public List<Code> unknownClauses(@Nullable Code organ, @Nullable Code matter) {
        return ASKED.stream()
                .filter(kind -> forum.getCharter()
                        .binding(kind, organ, matter, day)
                        .flatMap(Clause::getProvision)
                        .isEmpty())
                .toList();
    }

    @Override
    public String toString() {
        return forum.getId() + " on " + day;
    }
}
