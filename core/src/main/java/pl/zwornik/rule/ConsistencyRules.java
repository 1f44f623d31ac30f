package pl.zwornik.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Membership;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.people.Post;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Severity;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Coded;

/** The rules that dates, numbers and vocabularies make by themselves, whatever the law. */
final class ConsistencyRules {

    private ConsistencyRules() {}

    static List<Rule<?>> all() {
        return List.of(
                Rule.on(Aggregate.class, RuleFindings.OUTSIDE_LIFE, ConsistencyRules::insideLives),
                Rule.on(Forum.class, RuleFindings.FOUNDERS_MISCOUNTED, ConsistencyRules::foundersCounted)
                        .severity(Severity.WARNING),
                Rule.on(Forum.class, RuleFindings.MEMBER_TWICE, ConsistencyRules::memberOnce),
                Rule.on(Coded.class, RuleFindings.CODE_UNKNOWN, ConsistencyRules::codesKnown)
                        .severity(Severity.WARNING),
                Rule.on(Person.class, RuleFindings.POSITION_NOT_STATED, ConsistencyRules::positionsStated)
                        .severity(Severity.WARNING));
    }

    private static Verdict insideLives(Aggregate aggregate, Context context) {
        Inside inside = new Inside(context);
        if (aggregate instanceof Forum forum) {
            for (int i = 0; i < forum.getMemberships().size(); i++) {
                Membership membership = forum.getMemberships().get(i);
                String path = "/memberships/" + i + "/during";
                inside.check(
                        membership.getDuring(),
                        forum.getLife(),
                        path,
                        forum.getId().value());
                inside.check(membership.getDuring(), membership.getMember(), path);
            }
        } else if (aggregate instanceof Person person) {
            for (int i = 0; i < person.getPosts().size(); i++) {
                Post post = person.getPosts().get(i);
                inside.check(post.getTenure(), post.getOrganisation(), "/posts/" + i + "/tenure");
                inside.check(post, "/posts/" + i + "/tenure");
            }
        } else if (aggregate instanceof Organisation organisation) {
            for (int i = 0; i < organisation.getPositions().size(); i++) {
                Lifespan life = organisation.getPositions().get(i).getLife();
                inside.check(life, organisation.getId(), "/positions/" + i + "/life");
            }
        }
        return inside.verdict();
    }

    /** Gathers what lies inside and what outside of lives. */
    private static final class Inside {

        private final Context context;
        private final List<Failure> violations = new ArrayList<>();
        private Tri all = Tri.YES;
        private boolean asked;

        Inside(Context context) {
            this.context = context;
        }

        void check(Lifespan inner, OrganisationId organisation, String path) {
            Optional<Lifespan> life =
                    context.sector().organisation(organisation).map(Organisation::getLife);
            check(inner, life.orElseGet(Lifespan::unknown), path, organisation.value());
        }

        /** A position of which no date is stated does not make a post unassessable; its organisation is asked as well. */
        void check(Post post, String path) {
            post.getPosition()
                    .flatMap(named -> context.sector().positions().find(post.getOrganisation(), named))
                    .filter(position -> !position.getLife().isUnknown())
                    .ifPresent(position -> check(
                            post.getTenure(),
                            position.getLife(),
                            path,
                            position.getId().value()));
        }

        void check(Lifespan inner, Lifespan outer, String path, String of) {
            if (inner.isUnknown()) {
                return; // no date is stated that could lie outside
            }
            asked = true;
            Tri within = inner.within(outer);
            all = all.and(within);
            if (within.isNo()) {
                violations.add(Failure.of(RuleFindings.OUTSIDE_LIFE, path)
                        .with("of", of)
                        .with("dates", inner)
                        .with("life", outer));
            }
        }

        Verdict verdict() {
            if (!asked) {
                return Verdict.doesNotApply();
            }
            return Verdict.of(violations, all == Tri.UNKNOWN, Reasons.LIFE_NOT_STATED);
        }
    }

    private static Verdict foundersCounted(Forum forum, Context context) {
        if (forum.getStatedFounders().isEmpty()) {
            return Verdict.notAssessable(Reasons.NUMBER_NOT_STATED);
        }
        List<Membership> members = forum.getMemberships();
        int founders =
                (int) members.stream().filter(one -> one.getFounding().isYes()).count();
        boolean complete = members.stream().noneMatch(one -> one.getFounding() == Tri.UNKNOWN);
        Tri same = forum.getStatedFounders().get().value().is(founders);
        if (!complete || same == Tri.UNKNOWN) {
            return Verdict.notAssessable(Reasons.NUMBER_NOT_STATED);
        }
        return same.isYes()
                ? Verdict.holds()
                : Verdict.violatedBy(Failure.of(RuleFindings.FOUNDERS_MISCOUNTED, "/statedFounders")
                        .with("stated", forum.getStatedFounders().get().value())
                        .with("counted", founders));
    }

    private static Verdict memberOnce(Forum forum, Context context) {
        Clashes<OrganisationId, Membership> clashes = new Clashes<>();
        for (int i = 0; i < forum.getMemberships().size(); i++) {
            Membership later = forum.getMemberships().get(i);
            Failure violation =
                    Failure.of(RuleFindings.MEMBER_TWICE, "/memberships/" + i).with("member", later.getMember());
            clashes.add(later.getMember(), later.getDuring(), later, earlier -> violation);
        }
        return clashes.verdict();
    }

    private static Verdict codesKnown(Coded coded, Context context) {
        return Verdict.violatedBy(coded.codes().stream()
                .filter(use -> !context.vocabularies().knows(use.code()))
                .map(use -> Failure.of(RuleFindings.CODE_UNKNOWN, use.path()).with("code", use.code()))
                .toList());
    }

    private static Verdict positionsStated(Person person, Context context) {
        List<Failure> violations = new ArrayList<>();
        Optional<Tri> all = Optional.empty();
        for (int i = 0; i < person.getPosts().size(); i++) {
            Post post = person.getPosts().get(i);
            if (post.getPosition().isEmpty()) {
                continue;
            }
            Tri stated = isStated(post, post.getPosition().get(), context.sector());
            all = Optional.of(all.orElse(Tri.YES).and(stated));
            if (stated.isNo()) {
                violations.add(Failure.of(RuleFindings.POSITION_NOT_STATED, "/posts/" + i + "/position")
                        .with("organisation", post.getOrganisation())
                        .with("position", post.getPosition().get())
                        .with("role", post.getRole().value()));
            }
        }
        if (all.isEmpty()) {
            return Verdict.doesNotApply();
        }
        return all.get() == Tri.UNKNOWN ? Verdict.notAssessable(Reasons.ELSEWHERE) : Verdict.violatedBy(violations);
    }

    /** Tells whether an organisation has a position with the role of a post; one that states no positions has none. */
    private static Tri isStated(Post post, LocalId named, Sector sector) {
        if (sector.organisation(post.getOrganisation()).isEmpty()) {
            return Tri.UNKNOWN;
        }
        return Tri.of(sector.positions()
                .find(post.getOrganisation(), named)
                .filter(position -> position.getRole().equals(post.getRole()))
                .isPresent());
    }
}
