package pl.zwornik.poland;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.result.Failure;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.Verdict;
import pl.zwornik.vocabulary.Code;

/** The rule on who may be a member of an association of people: its units may join a forum, and no association. */
final class AssociationRules {

    /** Associations of natural persons; unions of associations and associations of local governments have other members. */
    private static final Set<Code> OF_PEOPLE =
            Set.of(ForumForms.ASSOCIATION, ForumForms.REGISTERED_ASSOCIATION, ForumForms.ORDINARY_ASSOCIATION);

    private AssociationRules() {}

    static List<Rule<?>> all() {
        return List.of(Rule.on(Forum.class, PolandFindings.UNIT_IN_ASSOCIATION, AssociationRules::ofPeople)
                .restingOn(Basis.statute(Acts.POS, "art. 10 ust. 3"))
                .unverified());
    }

    private static Verdict ofPeople(Forum forum, Context context) {
        if (!OF_PEOPLE.contains(forum.getForm())) {
            return Verdict.doesNotApply();
        }
        List<Failure> violations = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < forum.getMemberships().size(); i++) {
            Membership membership = forum.getMemberships().get(i);
            Tri wrong = membership.on(context.date()).and(mayNot(membership, forum, context));
            open |= wrong == Tri.UNKNOWN;
            if (wrong.isYes()) {
                violations.add(Failure.of(PolandFindings.UNIT_IN_ASSOCIATION, "/memberships/" + i + "/member")
                        .with("member", membership.getMember()));
            }
        }
        return Verdict.of(violations, open, Reasons.MEMBERS_NOT_SETTLED);
    }

    /** A unit may not, however it belongs; another organisation only where legal persons may support, which not every form allows. */
    private static Tri mayNot(Membership membership, Forum forum, Context context) {
        if (!membership.getForm().equals(MemberForms.UNIT)) {
            return Tri.NO;
        }
        boolean supports = membership.getKind().equals(MembershipKinds.SUPPORTING);
        if (!supports || forum.getForm().equals(ForumForms.ORDINARY_ASSOCIATION)) {
            return Tri.YES;
        }
        Optional<Organisation> member = context.sector().organisation(membership.getMember());
        return member.map(one -> Tri.of(BudgetUnitRules.isBudgetUnit(one))).orElse(Tri.UNKNOWN);
    }
}
