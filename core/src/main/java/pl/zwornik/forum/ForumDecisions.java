package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.forum.ForumEvent.Founded;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

/**
 * What may be decided on a forum on a day. Each decision is accepted, with the new forum and what happened, or refused, with the
 * clause and the figures; the forum that was asked stays as it was.
 *
 * <p>A clause refuses only what certainly breaks it. What no clause states refuses nothing, and {@link Decision#lacking} tells it;
 * which clauses a forum lacks at all is told by {@link ForumOnDay#unknownClauses}. Whether a body decided lawfully, with its quorum
 * and majority, is asked of its meeting. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class ForumDecisions {

    private final Forum forum;
    private final LocalDate on;
    private final MemberDecisions members;
    private final SeatDecisions seats;

    ForumDecisions(Forum forum, LocalDate on) {
        this.forum = forum;
        this.on = Objects.requireNonNull(on, "on");
        this.members = new MemberDecisions(forum, on);
        this.seats = new SeatDecisions(forum, on);
    }

    /**
     * Founds the forum: it begins on the day, and its founders are its members.
     *
     * <p>Refused if it has a beginning or members already, or if the clause on who may belong shuts out a founder.
     *
     * @param founders in order, no organisation twice
     */
    public Decision<Forum> found(List<Applicant> founders) {
        Objects.requireNonNull(founders, "founders");
        boolean begun = !forum.getMemberships().isEmpty()
                || forum.getLife().beginning().isPresent()
                || forum.getLife().includes(on).isNo();
        long distinct =
                founders.stream().map(Applicant::organisation).distinct().count();
        if (begun || distinct < founders.size()) {
            return Answers.refused(
                    begun ? ForumFailures.ALREADY_FOUNDED : ForumFailures.ALREADY_MEMBER,
                    begun ? "/life" : "/memberships",
                    failure -> begun
                            ? failure
                            : failure.with("member", twice(founders)).with("date", on));
        }
        return founders.stream()
                .flatMap(one -> members.shutOut(one, ClauseKinds.MEMBERSHIP).stream())
                .findFirst()
                .orElseGet(() -> Answers.accepted(forum, new Founded(founders, on))
                        .withLacking(members.lacking(ClauseKinds.MEMBERSHIP)));
    }

    private static OrganisationId twice(List<Applicant> founders) {
        List<OrganisationId> all =
                founders.stream().map(Applicant::organisation).toList();
        return all.stream()
                .filter(one -> all.indexOf(one) < all.lastIndexOf(one))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Admits an ordinary member.
     *
     * <p>Refused for one who belongs then or later, or may, and where the clause on who may belong shuts it out.
     */
    public Decision<Forum> admit(Applicant applicant) {
        return inBeing(() -> members.admit(applicant, MembershipKinds.ORDINARY, ClauseKinds.MEMBERSHIP));
    }

    /** Decides whether an organisation, of which no more is told, becomes an ordinary member; otherwise as {@link #admit(Applicant)}. */
    public Decision<Forum> admit(OrganisationId organisation) {
        return admit(Applicant.of(organisation));
    }

    /** Admits a supporting member, by the clause on these; otherwise as {@link #admit}. */
    public Decision<Forum> admitSupporting(Applicant applicant) {
        return inBeing(() -> members.admit(applicant, MembershipKinds.SUPPORTING, ClauseKinds.SUPPORTING_MEMBERSHIP));
    }

    /** Suspends the rights of a member, who goes on belonging. Refused if it does not belong, or they rest already. */
    public Decision<Forum> suspend(OrganisationId member) {
        return inBeing(() -> members.suspend(member));
    }

    /** Gives a member its rights back. Refused if it does not belong, or they do not rest. */
    public Decision<Forum> resume(OrganisationId member) {
        return inBeing(() -> members.resume(member));
    }

    /**
     * Ends the membership of one who leaves. Where the charter keeps seats for representatives of members, its seats become
     * vacant; elsewhere they are told as lapsed.
     *
     * <p>Refused if it does not belong, or has belonged since that very day, or if such a seat was taken on its behalf after the day.
     */
    public Decision<Forum> withdraw(OrganisationId member) {
        return inBeing(() -> members.end(member, MembershipEnds.WITHDRAWN));
    }

    /** Excludes a member; otherwise as {@link #withdraw}. */
    public Decision<Forum> exclude(OrganisationId member) {
        return inBeing(() -> members.end(member, MembershipEnds.EXCLUDED));
    }

    /**
     * Puts a unit in the place of the member that it was, as a CUS for an OPS: it belongs from the day on as the former did, and
     * holds its seats as long as it would have held them.
     *
     * <p>Refused if the former does not belong or has belonged since that very day, if the heir belongs already, or where the
     * clause on who may belong shuts it out, or that on one seat for each the seats that it would hold, or if a seat for members only was
     * taken on behalf of the former after the day.
     */
    public Decision<Forum> succeed(OrganisationId former, Applicant heir) {
        return inBeing(() -> members.succeed(former, heir));
    }

    /**
     * Seats somebody until the term is over, if a clause says how long it is.
     *
     * <p>Refused if there is no such seat, if somebody holds it, or may, on a day of that time, or by a clause on the size of
     * the organ, on seats for members only, or on one seat for each.
     */
    public Decision<Forum> fill(SeatPlace place, Nominee nominee) {
        return inBeing(() -> seats.fill(place, nominee, null));
    }

    /**
     * Seats somebody until a day, as in a by-election; otherwise as {@link #fill(SeatPlace, Nominee)}.
     *
     * <p>Refused also if that is later than the term allows. It is given up at the latest when the forum ends, where that day is known.
     *
     * @param until the first day on which the seat is no longer held, after the day of the decision
     */
    public Decision<Forum> fill(SeatPlace place, Nominee nominee, LocalDate until) {
        return inBeing(() -> seats.fill(place, nominee, Objects.requireNonNull(until, "until")));
    }

    /**
     * Makes a seat vacant. Refused if there is no such seat, if nobody holds it, or if it was taken that very day.
     *
     * @param why a code of {@link SeatEnds}
     */
    public Decision<Forum> vacate(SeatPlace place, Code why) {
        return inBeing(() -> seats.vacate(place, why));
    }

    /**
     * Ends the term of an organ: every seat of it becomes vacant, and numbers that go by terms begin anew. Refused if none is held and no
     * number was given since the last end of a term.
     */
    public Decision<Forum> endTerm(LocalId organ) {
        return inBeing(() -> seats.endTerm(organ));
    }

    /**
     * Amends the charter from the day on.
     *
     * <p>Refused if a repealed clause is not there or no longer in force, if a new one has the id of another, or if two would
     * settle the same at the same time.
     *
     * @param added clauses that come into force, whatever they say of when
     * @param repealed ids of clauses that no longer are in force
     */
    public Decision<Forum> amend(List<Clause> added, List<LocalId> repealed) {
        return inBeing(() -> CharterDecisions.amend(forum, added, repealed, on));
    }

    /**
     * Ends the forum, and with it memberships and terms. Refused if it began on that very day, or if a membership or a term began on it
     * or later.
     */
    public Decision<Forum> dissolve() {
        return inBeing(() -> Dissolution.of(forum, on));
    }

    private Decision<Forum> inBeing(Supplier<Decision<Forum>> decision) {
        return forum.getLife().includes(on).isNo()
                ? Answers.refused(ForumFailures.NOT_IN_BEING, "/life", failure -> failure.with("date", on))
                : decision.get();
    }
}
