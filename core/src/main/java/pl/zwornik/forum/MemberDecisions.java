package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.MemberEvent.Admitted;
import pl.zwornik.forum.MemberEvent.MembershipEnded;
import pl.zwornik.forum.MemberEvent.Resumed;
import pl.zwornik.forum.MemberEvent.Succeeded;
import pl.zwornik.forum.MemberEvent.Suspended;
import pl.zwornik.forum.SeatEvent.Vacated;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

/** The decisions on who belongs. */
final class MemberDecisions {

    private static final String MEMBER = "member";

    private final Forum forum;
    private final LocalDate on;

    MemberDecisions(Forum forum, LocalDate on) {
        this.forum = forum;
        this.on = on;
    }

    Decision<Forum> admit(Applicant applicant, Code kind, Code clauseKind) {
        if (Belonging.mayBeFrom(forum, applicant.organisation(), on)) {
            return refused(ForumFailures.ALREADY_MEMBER, applicant.organisation());
        }
        return shutOut(applicant, clauseKind).orElseGet(() -> Answers.accepted(forum, new Admitted(applicant, kind, on))
                .withLacking(lacking(clauseKind)));
    }

    List<String> lacking(Code clauseKind) {
        return forum.getCharter().lacking(null, Matters.ADMISSION, on, clauseKind);
    }

    /** Returns the refusal of one whom the clause on who may belong certainly shuts out. */
    Optional<Decision<Forum>> shutOut(Applicant applicant, Code clauseKind) {
        Optional<Clause> clause = forum.getCharter().binding(clauseKind, null, Matters.ADMISSION, on);
        Optional<Eligibility> eligibility = clause.flatMap(one -> one.provision(Eligibility.class));
        if (eligibility.isEmpty()) {
            return Optional.empty();
        }
        Tri takes = applicant
                .knownType()
                .map(type ->
                        eligibility.get().takes(type, applicant.formerType().orElse(null)))
                .orElse(Tri.UNKNOWN);
        if (takes.isNo()) {
            return Optional.of(Answers.refused(
                    clause.get(), ForumFailures.TYPE_NOT_ADMITTED, "/memberships", failure -> failure.with(
                                    MEMBER, applicant.organisation())
                            .with("type", applicant.knownType().orElseThrow().value())));
        }
        return eligibility
                .get()
                .memberForm()
                .filter(form -> !form.equals(applicant.form()))
                .map(form -> Answers.refused(
                        clause.get(), ForumFailures.FORM_NOT_ADMITTED, "/memberships", failure -> failure.with(
                                        MEMBER, applicant.organisation())
                                .with("form", applicant.form().value())
                                .with("asked", form.value())));
    }

    Decision<Forum> suspend(OrganisationId member) {
        return ofMember(
                member,
                membership -> membership.rests(on).isNo()
                        ? Answers.accepted(forum, new Suspended(member, on))
                        : refused(ForumFailures.ALREADY_SUSPENDED, member));
    }

    Decision<Forum> resume(OrganisationId member) {
        return ofMember(
                member,
                membership -> membership.rests(on).isNo()
                        ? refused(ForumFailures.NOT_SUSPENDED, member)
                        : Answers.accepted(forum, new Resumed(member, on)));
    }

    Decision<Forum> end(OrganisationId member, Code how) {
        return ofLeaving(member, () -> {
            List<ForumEvent> events = new ArrayList<>();
            events.add(new MembershipEnded(member, how, on));
            for (SeatPlace place : Seats.of(forum, member, on)) {
                if (isForMembersOnly(place.organ())) {
                    events.add(new Vacated(place, SeatEnds.MEMBER_LEFT, on));
                }
            }
            return Answers.accepted(forum, events.toArray(ForumEvent[]::new));
        });
    }

    private boolean isForMembersOnly(LocalId organ) {
        Code kind = forum.organ(organ).orElseThrow().getKind();
        return forum.getCharter()
                .binding(ClauseKinds.COUNCIL_FROM_MEMBERS, kind, null, on)
                .isPresent();
    }

    Decision<Forum> succeed(OrganisationId former, Applicant heir) {
        return ofLeaving(former, () -> {
            if (Belonging.mayBeFrom(forum, heir.organisation(), on)) {
                return refused(ForumFailures.ALREADY_MEMBER, heir.organisation());
            }
            return shutOut(heir, clauseOn(former))
                    .or(() -> new SeatDecisions(forum, on).againstSecondSeat(former, heir.organisation()))
                    .orElseGet(() -> Answers.accepted(forum, new Succeeded(former, heir, on))
                            .withLacking(lacking(clauseOn(former))));
        });
    }

    /** An heir belongs in the way of the one whose place it takes. */
    private Code clauseOn(OrganisationId former) {
        return Belonging.of(forum, former, on)
                .filter(membership -> membership.getKind().equals(MembershipKinds.SUPPORTING))
                .map(supporting -> ClauseKinds.SUPPORTING_MEMBERSHIP)
                .orElse(ClauseKinds.MEMBERSHIP);
    }

    private Decision<Forum> ofLeaving(OrganisationId member, Supplier<Decision<Forum>> decision) {
        return ofMember(member, membership -> {
            if (!Days.beganBefore(membership.getDuring(), on)) {
                return refused(ForumFailures.BEGAN_THAT_DAY, null);
            }
            boolean seatedLater =
                    Seats.takenAfter(forum, membership, on).stream().anyMatch(this::isForMembersOnly);
            return seatedLater ? refused(ForumFailures.SEATED_LATER, member) : decision.get();
        });
    }

    private Decision<Forum> ofMember(OrganisationId member, Function<Membership, Decision<Forum>> decision) {
        return Belonging.of(forum, Objects.requireNonNull(member, MEMBER), on)
                .map(decision)
                .orElseGet(() -> refused(ForumFailures.NOT_A_MEMBER, member));
    }

    private Decision<Forum> refused(ForumFailures failure, @Nullable OrganisationId member) {
        return Answers.refused(
                failure, "/memberships", one -> (member == null ? one : one.with(MEMBER, member)).with("date", on));
    }
}
