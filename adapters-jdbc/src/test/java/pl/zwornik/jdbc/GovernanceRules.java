package pl.zwornik.jdbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import pl.zwornik.Zwornik;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumEvent.Amended;
import pl.zwornik.forum.MemberEvent.MembershipEnded;
import pl.zwornik.forum.MemberEvent.Succeeded;
import pl.zwornik.forum.SeatEvent.Filled;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.result.Event;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.RuleBook;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the rules find in what decisions alone have made: nothing wrong, unless what was decided lawfully was made unlawful behind its
 * back, by an amendment or an end on a day before it or on that very day.
 */
final class GovernanceRules {

    private static final RuleBook BOOK = Zwornik.builder().build().ruleBook();
    private static final List<Code> ON_HOLDERS =
            List.of(ClauseKinds.COUNCIL_FROM_MEMBERS, ClauseKinds.ONE_SEAT_PER_MEMBER, ClauseKinds.SIZE);

    private LocalDate latest = LocalDate.MIN;
    private LocalDate filled = LocalDate.MIN;
    private boolean orderly = true;

    /** Takes note of what happens to a forum. */
    void follow(Forum before, Event event) {
        orderly &= before.getLife().end().isEmpty();
        if (event instanceof Amended amended) {
            boolean asksMore = amended.added().stream().anyMatch(clause -> ON_HOLDERS.contains(clause.getKind()))
                    && !before.on(amended.on()).composition().isEmpty();
            orderly &= amended.on().isAfter(latest) && !asksMore;
        } else if (event instanceof MembershipEnded || event instanceof Succeeded) {
            orderly &= !event.on().isBefore(filled);
        } else if (event instanceof Filled) {
            orderly &= before.getClauses().stream().noneMatch(clause -> asksLater(clause, event.on()));
            filled = later(filled, event.on());
        }
        latest = later(latest, event.on());
    }

    /** Tells whether a clause will ask of holders what nobody asked on a day. */
    private static boolean asksLater(Clause clause, LocalDate day) {
        return ON_HOLDERS.contains(clause.getKind())
                && clause.getDuring()
                        .beginning()
                        .flatMap(PartialDate::exact)
                        .filter(day::isBefore)
                        .isPresent();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Tells whether nothing was decided behind the back of an earlier decision. */
    boolean isOrderly() {
        return orderly;
    }

    /** Asks that the rules find nothing wrong. */
    void assertNothingWrong(Forum forum, Collection<Meeting> meetings, LocalDate day) {
        if (orderly) {
            assertThat(BOOK.on(day).check(sector(forum, meetings)).findings())
                    .filteredOn(finding -> finding.severity() == Severity.ERROR)
                    .isEmpty();
        }
    }

    private static Sector sector(Forum forum, Collection<Meeting> meetings) {
        Sector.Builder sector = Sector.builder().add(forum).external(OrganisationId.parse("obcy"));
        meetings.forEach(sector::add);
        IntStream.range(0, GovernanceState.MEMBERS).forEach(number -> sector.external(GovernanceState.member(number))
                .external(GovernanceState.heir(number))
                .external(GovernanceState.person(number)));
        return sector.build().orThrow();
    }
}
