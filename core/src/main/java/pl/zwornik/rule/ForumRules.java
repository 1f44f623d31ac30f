package pl.zwornik.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.Charter;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Size;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.territory.TercCode;

/** The rules on how organs and members of a forum fit what it says of itself. */
final class ForumRules {

    private static final List<Rule<?>> ALL = List.of(
            Rule.on(Forum.class, RuleFindings.TIES_UNSETTLED, inBeing(ForumRules::tiesSettled))
                    .severity(Severity.INFO),
            Rule.on(Forum.class, RuleFindings.MEMBER_OUTSIDE_AREA, inBeing(ForumRules::membersInArea))
                    .severity(Severity.WARNING),
            Rule.on(Forum.class, RuleFindings.ORGAN_SIZE_WRONG, inBeing(ForumRules::organsOfTheirSize))
                    .restingOn(Basis.clause(ClauseKinds.SIZE)));

    private ForumRules() {}

    static List<Rule<?>> all() {
        return ALL;
    }

    /** What was not on the day need not fit anything then. */
    private static RuleCheck<Forum> inBeing(RuleCheck<Forum> check) {
        return (forum, context) ->
                forum.getLife().includes(context.date()).isNo() ? Verdict.doesNotApply() : check.check(forum, context);
    }

    /** An organ of an even number can be divided in halves. */
    private static Verdict tiesSettled(Forum forum, Context context) {
        List<Failure> violations = new ArrayList<>();
        boolean any = false;
        for (int i = 0; i < forum.getOrgans().size(); i++) {
            Organ organ = forum.getOrgans().get(i);
            int seats = organ.getSeats().size();
            any |= seats > 0;
            if (seats > 0 && seats % 2 == 0 && !settlesTies(forum.getCharter(), organ, context)) {
                violations.add(Failure.of(RuleFindings.TIES_UNSETTLED, "/organs/" + i + "/seats")
                        .with("organ", organ.getId())
                        .with("seats", seats));
            }
        }
        return any ? Verdict.violatedBy(violations) : Verdict.doesNotApply();
    }

    private static boolean settlesTies(Charter charter, Organ organ, Context context) {
        return charter.clauses().stream()
                .filter(clause -> clause.getKind().equals(ClauseKinds.TIE_RULE) && clause.bindsOn(context.date()))
                .anyMatch(clause -> clause.getOrgan()
                        .filter(kind -> !kind.equals(organ.getKind()))
                        .isEmpty());
    }

    private static Verdict membersInArea(Forum forum, Context context) {
        Optional<TercCode> area = forum.getArea();
        if (area.isEmpty()) {
            return Verdict.doesNotApply();
        }
        List<Failure> violations = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < forum.getMemberships().size(); i++) {
            Membership membership = forum.getMemberships().get(i);
            Tri outside = membership
                    .on(context.date())
                    .and(sitsWithin(membership, area.get(), context).not());
            open |= outside == Tri.UNKNOWN;
            if (outside.isYes()) {
                violations.add(Failure.of(RuleFindings.MEMBER_OUTSIDE_AREA, "/memberships/" + i + "/member")
                        .with("member", membership.getMember())
                        .with("area", area.get()));
            }
        }
        return Verdict.of(violations, open, Reasons.SEAT_NOT_STATED);
    }

    /** Where several places come into question, it is certain only of what is so of all of them. */
    private static Tri sitsWithin(Membership membership, TercCode area, Context context) {
        List<Tri> within = context.sector().organisation(membership.getMember()).stream()
                .map(member -> seat(member, context))
                .flatMap(seat -> seat.options().stream())
                .map(place -> isWithin(place.value(), area))
                .distinct()
                .toList();
        return within.size() == 1 ? within.get(0) : Tri.UNKNOWN;
    }

    /** What is known of a place may be less exact than the area. */
    private static Tri isWithin(TercCode place, TercCode area) {
        return place.isWithin(area) ? Tri.YES : area.isWithin(place) ? Tri.UNKNOWN : Tri.NO;
    }

    private static Candidates<TercCode> seat(Organisation member, Context context) {
        return member.on(context.date()).seat();
    }

    /** More are held than there may be, or fewer are there than there have to be; that a seat is vacant breaks nothing. */
    private static Verdict organsOfTheirSize(Forum forum, Context context) {
        List<Failure> violations = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < forum.getOrgans().size(); i++) {
            Organ organ = forum.getOrgans().get(i);
            Optional<Size> size = forum.getCharter()
                    .binding(ClauseKinds.SIZE, organ.getKind(), Matters.ELECTION, context.date())
                    .flatMap(clause -> clause.provision(Size.class));
            if (size.isEmpty()) {
                continue;
            }
            int seats = organ.getSeats().size();
            int held = held(organ, context);
            boolean tooFew = seats > 0 && seats < size.get().least();
            open |= seats == 0;
            if (tooFew || held > size.get().most()) {
                violations.add(Failure.of(RuleFindings.ORGAN_SIZE_WRONG, "/organs/" + i + "/seats")
                        .with("organ", organ.getId())
                        .with("seats", tooFew ? seats : held)
                        .with("size", size.get()));
            }
        }
        return Verdict.of(violations, open, Reasons.NUMBER_NOT_STATED);
    }

    private static int held(Organ organ, Context context) {
        return (int) organ.getSeats().stream()
                .filter(seat -> seat.getTenures().stream()
                        .anyMatch(tenure -> tenure.on(context.date()).isYes()))
                .count();
    }
}
