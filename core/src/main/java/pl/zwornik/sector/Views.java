package pl.zwornik.sector;

import pl.zwornik.charter.Clause;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Memberships;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Series;

/** The views of forums and series, each attribute that holds text asked for. */
final class Views {

    private Views() {}

    static Series of(Series series, View view) {
        return series.toBuilder()
                .names(series.getNames().stream().map(view::name).toList())
                .run(view.claim("run", series.getRun()))
                .topics(view.wordings("topics", series.getTopics()))
                .outcomes(view.wordings("outcomes", series.getOutcomes()))
                .involvements(view.involvements(series.getInvolvements()))
                .sources(view.sources("sources", series.getSources()))
                .extensions(view.extensions(series.getExtensions()))
                .build();
    }

    static Forum of(Forum forum, View view) {
        return forum.toBuilder()
                .names(view.names(forum.getNames()))
                .founding(forum.getFounding().map(founding -> of(founding, view)))
                .statedFounders(view.claim("statedFounders", forum.getStatedFounders()))
                .memberships(Memberships.of(forum.getMemberships().stream()
                        .map(membership -> of(membership, view))
                        .toList()))
                .organs(forum.getOrgans().stream().map(organ -> of(organ, view)).toList())
                .clauses(forum.getClauses().stream()
                        .map(clause -> of(clause, view))
                        .toList())
                .purposes(view.wordings("purposes", forum.getPurposes()))
                .account(forum.getAccount().map(account -> AccountViews.of(account, view)))
                .involvements(view.involvements(forum.getInvolvements()))
                .sources(view.sources("sources", forum.getSources()))
                .extensions(view.extensions(forum.getExtensions()))
                .build();
    }

    private static Founding of(Founding founding, View view) {
        return founding.toBuilder()
                .firstSession(view.claim("founding/firstSession", founding.getFirstSession()))
                .build();
    }

    private static Membership of(Membership membership, View view) {
        return membership.toBuilder()
                .person(membership.getPerson().filter(person -> view.shows("memberships/person", person.value())))
                .build();
    }

    /** A scheme of numbers has words of its own, and none if they are not shown. */
    private static Clause of(Clause clause, View view) {
        return clause.toBuilder()
                .text(view.text("clauses/text", clause.getText()))
                .provision(clause.getProvision()
                        .filter(provision -> !(provision instanceof NumberScheme scheme)
                                || view.shows("clauses/numbers/pattern", scheme.pattern())))
                .sources(view.sources("clauses/sources", clause.getSources()))
                .build();
    }

    private static Organ of(Organ organ, View view) {
        return organ.toBuilder()
                .name(organ.getName().map(name -> view.text("organs/name", name)))
                .seats(organ.getSeats().stream().map(seat -> of(seat, view)).toList())
                .election(organ.getElection().map(election -> of(election, view)))
                .build();
    }

    private static Election of(Election election, View view) {
        return election.toBuilder()
                .day(view.claim("organs/election/day", election.getDay()))
                .build();
    }

    private static Seat of(Seat seat, View view) {
        return seat.toBuilder()
                .tenures(seat.getTenures().stream().map(one -> of(one, view)).toList())
                .build();
    }

    private static Tenure of(Tenure tenure, View view) {
        return tenure.toBuilder()
                .holder(tenure.getHolder().filter(holder -> view.shows("organs/seats/tenures/holder", holder.value())))
                .during(view.claim("organs/seats/tenures/during", tenure.getDuring()))
                .build();
    }
}
