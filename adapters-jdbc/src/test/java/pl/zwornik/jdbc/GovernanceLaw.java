package pl.zwornik.jdbc;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Balloting.Way;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.Tally;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.MemberEvent;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.SeatEvent;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.MeetingEvent;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.Vote;
import pl.zwornik.result.Event;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** What clauses ask for, told once more: nothing happens that one of them forbids. */
final class GovernanceLaw {

    private final Sitting before;
    private final Event event;

    private GovernanceLaw(Sitting before, Event event) {
        this.before = before;
        this.event = event;
    }

    /** Asks that what happened next to a forum and its meeting is by the charter. */
    static void assertLawful(Sitting before, Event event) {
        new GovernanceLaw(before, event).assertLawful();
    }

    private void assertLawful() {
        if (event instanceof MemberEvent.Admitted admitted) {
            assertTaken(admitted.applicant(), admitted.kind());
        } else if (event instanceof MemberEvent.Succeeded succeeded) {
            assertTaken(succeeded.heir(), kindOf(succeeded.member()));
        } else if (event instanceof SeatEvent.Filled filled) {
            assertFilled(filled);
        } else if (event instanceof MeetingEvent.Opened opened) {
            assertQuorum(null, opened.number(), opened.entitled());
        } else if (event instanceof MeetingEvent.Voted voted) {
            assertVoted(voted.motion(), voted.vote(), voted.carried());
        } else if (event instanceof MeetingEvent.Corrected corrected) {
            assertVoted(
                    corrected.correction().motion(),
                    corrected.correction().vote(),
                    corrected.correction().carried());
        } else if (event instanceof MeetingEvent.Balloted balloted) {
            assertBalloted(balloted.ballot());
        } else if (event instanceof MeetingEvent.Adopted adopted) {
            assertNumbered(adopted.resolution());
        }
    }

    static Clause clause(Forum forum, LocalId id) {
        return forum.getClauses().stream()
                .filter(clause -> clause.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Code kindOf(Forum forum, LocalId organ) {
        return forum.getOrgans().stream()
                .filter(one -> one.getId().equals(organ))
                .map(Organ::getKind)
                .findFirst()
                .orElseThrow();
    }

    /** What is said of an organ comes before what is said of a matter, and both before what is said of all. */
    private Optional<Clause> binding(Code kind, @Nullable Code organ, @Nullable Code matter, LocalDate on) {
        return before.forum().getClauses().stream()
                .filter(clause -> clause.getKind().equals(kind)
                        && clause.getDuring().includes(on) != Tri.NO
                        && clause.getOrgan().filter(of -> !of.equals(organ)).isEmpty()
                        && clause.getMatter().filter(of -> !of.equals(matter)).isEmpty())
                .max(Comparator.comparing((Clause clause) -> clause.getOrgan().isPresent())
                        .thenComparing(clause -> clause.getMatter().isPresent()));
    }

    private <P extends Provision> Optional<P> said(
            Class<P> type, Code kind, @Nullable Code organ, @Nullable Code matter) {
        LocalDate on = event instanceof MeetingEvent ? before.day() : event.on();
        return binding(kind, organ, matter, on).flatMap(clause -> clause.provision(type));
    }

    private Code kindOf(OrganisationId member) {
        return before.forum().getMemberships().ofMember(member).stream()
                .filter(membership -> membership.on(event.on()).isYes())
                .findFirst()
                .orElseThrow()
                .getKind();
    }

    private void assertTaken(Applicant applicant, Code as) {
        Code kind = as.equals(MembershipKinds.SUPPORTING) ? ClauseKinds.SUPPORTING_MEMBERSHIP : ClauseKinds.MEMBERSHIP;
        said(Eligibility.class, kind, null, Matters.ADMISSION).ifPresent(asked -> {
            boolean isOne =
                    applicant.knownType().filter(asked.types()::contains).isPresent();
            boolean wasOne =
                    applicant.formerType().filter(asked.types()::contains).isPresent()
                            && !asked.successors().isNo();
            assertThat(asked.types().isEmpty() || isOne || wasOne).isTrue();
            assertThat(asked.memberForm().orElse(applicant.form())).isEqualTo(applicant.form());
        });
    }

    private void assertFilled(SeatEvent.Filled filled) {
        Code organ = kindOf(before.forum(), filled.place().organ());
        said(TermOfOffice.class, ClauseKinds.TERM, organ, Matters.ELECTION)
                .ifPresent(term -> assertThat(filled.untilDay().orElseThrow())
                        .isBeforeOrEqualTo(filled.on().plusMonths(term.months())));
        long held = before.forum()
                .on(filled.on())
                .composition(filled.place().organ())
                .size();
        said(Size.class, ClauseKinds.SIZE, organ, Matters.ELECTION)
                .ifPresent(size -> assertThat(held).isLessThan(size.most()));
        binding(ClauseKinds.COUNCIL_FROM_MEMBERS, organ, Matters.ELECTION, filled.on())
                .ifPresent(clause -> assertThat(filled.nominee().member()).hasValueSatisfying(member -> assertThat(
                                before.forum().on(filled.on()).isMember(member))
                        .isEqualTo(Tri.YES)));
    }

    private Code met() {
        return before.meeting()
                .getOrgan()
                .map(organ -> kindOf(before.forum(), organ))
                .orElse(OrganKinds.ASSEMBLY);
    }

    private static boolean isEnough(Threshold asked, int count, int whole) {
        long share = (long) asked.over() * whole;
        long votes = (long) count * asked.of();
        boolean enough = asked.isNumber() ? count >= asked.over() : asked.more() ? votes > share : votes >= share;
        return enough && count > 0;
    }

    private void assertQuorum(@Nullable Code matter, Count present, Count entitled) {
        boolean second = before.meeting().getSecondDateOf().isPresent();
        said(Quorum.class, ClauseKinds.QUORUM, met(), matter)
                .filter(any -> present.isExact() && entitled.isExact())
                .map(quorum -> second ? quorum.onSecondDate().orElse(quorum.first()) : quorum.first())
                .ifPresent(asked -> assertThat(isEnough(asked, present.number(), entitled.number()))
                        .isTrue());
    }

    private void assertVoted(LocalId motion, Vote vote, Tri carried) {
        Meeting meeting = before.meeting();
        Code matter = meeting.getMotions().stream()
                .filter(one -> one.getId().equals(motion))
                .findFirst()
                .orElseThrow()
                .getMatter()
                .orElse(null);
        assertQuorum(matter, meeting.present(), meeting.getEntitled());
        if (vote.tally().isEmpty()) {
            return;
        }
        Tally tally = vote.tally().get();
        boolean castingVote = tally.inFavour() == tally.against()
                && said(Tie.class, ClauseKinds.TIE_RULE, met(), matter)
                        .filter(tie -> tie.settlement().equals(TieSettlements.CHAIR))
                        .isPresent();
        said(Majority.class, ClauseKinds.MAJORITY, met(), matter)
                .flatMap(asked ->
                        whole(asked.base(), tally).map(whole -> isEnough(asked.share(), tally.inFavour(), whole)))
                .filter(enough -> enough || !castingVote)
                .ifPresent(enough -> assertThat(carried).isEqualTo(Tri.of(enough)));
    }

    private Optional<Integer> whole(Base base, Tally tally) {
        return switch (base) {
            case FOR_AND_AGAINST -> Optional.of(tally.inFavour() + tally.against());
            case VOTES_CAST -> Optional.of(tally.inFavour() + tally.against() + tally.abstaining());
            case PRESENT -> exactly(before.meeting().present());
            case FULL_COMPOSITION -> exactly(before.meeting().getEntitled());
        };
    }

    private static Optional<Integer> exactly(Count count) {
        return count.isExact() ? Optional.of(count.number()) : Optional.empty();
    }

    private void assertBalloted(Ballot ballot) {
        Code elected = kindOf(before.forum(), ballot.getOrgan());
        said(Balloting.class, ClauseKinds.ELECTION, elected, Matters.ELECTION).ifPresent(asked -> {
            assertThat(asked.electingOrgan().orElse(met())).isEqualTo(met());
            boolean together = ballot.getSeats().size() > 1;
            assertThat(together && asked.way() == Way.PER_SEAT).isFalse();
            boolean known = asked.secret() != Tri.UNKNOWN && ballot.getSecrecy() != Tri.UNKNOWN;
            assertThat(known && asked.secret() != ballot.getSecrecy()).isFalse();
        });
        assertQuorum(
                Matters.ELECTION, before.meeting().present(), before.meeting().getEntitled());
    }

    private void assertNumbered(Resolution resolution) {
        Code matter = resolution
                .getMotion()
                .flatMap(before.meeting()::motion)
                .flatMap(motion -> motion.getMatter())
                .orElse(null);
        Optional<LocalId> scheme = binding(ClauseKinds.RESOLUTION_NUMBERS, met(), matter, before.day())
                .filter(clause -> clause.provision(NumberScheme.class).isPresent())
                .map(Clause::getId);
        assertThat(resolution.getScheme()).isEqualTo(scheme);
    }
}
