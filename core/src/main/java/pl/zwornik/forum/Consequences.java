package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import pl.zwornik.charter.Clause;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ForumEvent.Amended;
import pl.zwornik.forum.ForumEvent.Dissolved;
import pl.zwornik.forum.ForumEvent.Founded;
import pl.zwornik.forum.ForumEvent.Numbered;
import pl.zwornik.forum.MemberEvent.Admitted;
import pl.zwornik.forum.MemberEvent.MembershipEnded;
import pl.zwornik.forum.MemberEvent.Resumed;
import pl.zwornik.forum.MemberEvent.Succeeded;
import pl.zwornik.forum.MemberEvent.Suspended;
import pl.zwornik.forum.SeatEvent.Filled;
import pl.zwornik.forum.SeatEvent.TermEnded;
import pl.zwornik.forum.SeatEvent.Vacated;
import pl.zwornik.id.OrganisationId;

/** What a forum is after an event; the only way in which decisions change one. */
final class Consequences {

    private Consequences() {}

    /** Returns the forum after events, in order. */
    static Forum of(Forum before, ForumEvent... events) {
        Forum forum = before;
        for (ForumEvent event : events) {
            forum = after(forum, event);
        }
        return forum;
    }

    private static Forum after(Forum forum, ForumEvent event) {
        if (event instanceof Founded founded) {
            return founded(forum, founded);
        } else if (event instanceof Admitted admitted) {
            Membership joined = joined(forum, admitted.applicant(), admitted.on())
                    .kind(admitted.kind())
                    .founding(wasThere(forum, admitted.on()))
                    .build();
            return with(forum, List.of(joined));
        } else if (event instanceof Suspended suspended) {
            return ofMember(forum, suspended.member(), suspended.on(), one -> one.toBuilder()
                    .addRests(Lifespan.began(suspended.on()).goingOn())
                    .build());
        } else if (event instanceof Resumed resumed) {
            return ofMember(forum, resumed.member(), resumed.on(), one -> resumed(one, resumed.on()));
        } else if (event instanceof MembershipEnded ended) {
            return ofMember(forum, ended.member(), ended.on(), one -> one.toBuilder()
                    .during(one.getDuring().endedOn(ended.on()))
                    .end(ended.how())
                    .build());
        } else if (event instanceof Succeeded succeeded) {
            return succeeded(forum, succeeded);
        } else if (event instanceof Filled filled) {
            return Seats.filled(forum, filled);
        } else if (event instanceof Vacated vacated) {
            return Seats.vacated(forum, vacated);
        } else if (event instanceof TermEnded ended) {
            return Terms.ended(forum, ended);
        } else if (event instanceof Numbered numbered) {
            return Terms.numbered(forum, numbered);
        } else if (event instanceof Amended amended) {
            return amended(forum, amended);
        }
        Dissolved dissolved = (Dissolved) event; // the last of them
        return sharing(forum).withLife(forum.getLife().endedOn(dissolved.on()));
    }

    private static Forum founded(Forum forum, Founded founded) {
        Founding.Builder founding = forum.getFounding().map(Founding::toBuilder).orElseGet(Founding::builder);
        Forum.Builder after = forum.toBuilder()
                .life(within(forum, founded.on()))
                .founding(founding.day(PartialDate.of(founded.on())).build());
        founded.founders()
                .forEach(one -> after.addMemberships(
                        joined(forum, one, founded.on()).founding(Tri.YES).build()));
        return after.build();
    }

    /** Returns a forum whose changed copies share what stays as it is: nothing but the generated class implements it. */
    static ImmutableForum sharing(Forum forum) {
        return (ImmutableForum) forum;
    }

    /** Returns a forum with more memberships behind its own. */
    static Forum with(Forum forum, List<Membership> joined) {
        return joined.isEmpty()
                ? forum
                : sharing(forum).withMemberships(forum.getMemberships().plus(joined));
    }

    /** Nothing goes on longer than the forum does. */
    private static Lifespan within(Forum forum, LocalDate on) {
        Lifespan life = forum.getLife();
        return life.end().isPresent() ? life.beganOn(on) : Lifespan.began(on).goingOn();
    }

    private static Membership.Builder joined(Forum forum, Applicant applicant, LocalDate on) {
        return Membership.builder(applicant.organisation())
                .form(applicant.form())
                .person(applicant.byPerson())
                .during(within(forum, on));
    }

    /** Nobody who came later was there at the founding; who came on its day may have been. */
    private static Tri wasThere(Forum forum, LocalDate on) {
        return forum.getLife()
                .beginning()
                .flatMap(PartialDate::latest)
                .filter(on::isAfter)
                .map(founded -> Tri.NO)
                .orElse(Tri.UNKNOWN);
    }

    /** A rest that would end on the day of its beginning held no day, and is left out. */
    private static Membership resumed(Membership membership, LocalDate on) {
        List<Lifespan> rests = new ArrayList<>();
        for (Lifespan rest : membership.getRests()) {
            if (rest.includes(on).isNo()) {
                rests.add(rest);
            } else if (Days.beganBefore(rest, on)) {
                rests.add(rest.endedOn(on));
            }
        }
        return membership.toBuilder().rests(rests).build();
    }

    private static Forum succeeded(Forum forum, Succeeded event) {
        Membership former = Belonging.of(forum, event.member(), event.on()).orElseThrow();
        Membership.Builder heir = joined(forum, event.heir(), event.on())
                .kind(former.getKind())
                .founding(Tri.NO)
                .continuing(event.member());
        former.getRests().stream()
                .filter(rest -> !rest.includes(event.on()).isNo())
                .map(rest -> rest.includes(event.on()).isYes() ? rest.beganOn(event.on()) : rest)
                .forEach(heir::addRests);
        Forum after = ofMember(forum, event.member(), event.on(), one -> one.toBuilder()
                .during(one.getDuring().endedOn(event.on()))
                .end(MembershipEnds.SUCCEEDED)
                .build());
        return Seats.handedOver(with(after, List.of(heir.build())), event);
    }

    private static Forum amended(Forum forum, Amended event) {
        List<Clause> clauses = new ArrayList<>();
        for (Clause clause : forum.getClauses()) {
            if (!event.repealed().contains(clause.getId())) {
                clauses.add(clause);
            } else if (Days.beganBefore(clause.getDuring(), event.on())) { // else it was in force on no day
                clauses.add(clause.toBuilder()
                        .during(clause.getDuring().endedOn(event.on()))
                        .build());
            }
        }
        event.added()
                .forEach(clause -> clauses.add(clause.toBuilder()
                        .during(Lifespan.began(event.on()).goingOn())
                        .build()));
        return sharing(forum).withClauses(clauses);
    }

    private static Forum ofMember(Forum forum, OrganisationId member, LocalDate on, UnaryOperator<Membership> change) {
        Memberships memberships = forum.getMemberships();
        int at = Belonging.indexOf(forum, member, on);
        return sharing(forum).withMemberships(memberships.replaced(at, change.apply(memberships.get(at))));
    }
}
