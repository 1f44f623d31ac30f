package pl.zwornik.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.NumberScheme.Restart;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumEvent;
import pl.zwornik.forum.Holding;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatEvent;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.MeetingEvent;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.port.Document;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;
import pl.zwornik.result.Refusal;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** A run of commands; what must hold is asked after each. */
final class GovernanceRun {

    private static final JsonFormat FORMAT = JsonFormat.strict();

    private final GovernanceState start;
    private GovernanceState state;
    private final Map<MeetingId, Meeting> meetings = new TreeMap<>();
    private final Map<LocalId, ResolutionNumber> last = new HashMap<>();
    private final List<Event> happened = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final GovernanceRules rules = new GovernanceRules();
    private List<Aggregate> changed = List.of();

    GovernanceRun(GovernanceState start) {
        this.start = start;
        this.state = start;
    }

    /** Returns the forum before any command. */
    Forum start() {
        return start.forum();
    }

    /** Returns what the last command changed; empty where it changed nothing. */
    List<Aggregate> changed() {
        return changed;
    }

    Forum forum() {
        return state.forum();
    }

    Map<MeetingId, Meeting> meetings() {
        return meetings;
    }

    /** Returns what has happened: kinds of events, failures, and what the clauses say that refused. */
    Set<String> seen() {
        return seen;
    }

    /** Puts a command, and asks what must hold. */
    void step(GovernanceCommand command) {
        changed = state.put(command).map(decision -> decided(command, decision)).orElse(List.of());
    }

    private List<Aggregate> decided(GovernanceCommand command, Decision<Sitting> decision) {
        if (!decision.isAccepted()) {
            refused(command, decision.refusal().orElseThrow());
            return List.of();
        }
        Sitting decided = decision.orThrow();
        Forum before = state.forum();
        Sitting now = state.now();
        for (Event event : decision.events()) {
            happened(before, event);
            GovernanceLaw.assertLawful(now, event);
            rules.follow(now.forum(), event);
            now = now.after(event);
        }
        assertThat(now).isEqualTo(decided);
        List<Aggregate> after = new ArrayList<>();
        if (!before.equals(decided.forum())) {
            after.add(decided.forum());
        }
        if (decision.events().stream().anyMatch(MeetingEvent.class::isInstance)) {
            meetings.put(decided.meeting().getId(), decided.meeting());
            after.add(decided.meeting());
            assertVotes(decided.meeting());
        }
        state = state.after(command, decided);
        assertSeats(state.forum(), state.day());
        after.forEach(GovernanceRun::assertWritten);
        return after;
    }

    /** A clause that refuses does so in truth: without it the command is accepted, or refused for another one. */
    private void refused(GovernanceCommand command, Refusal refusal) {
        refusal.byClause().ifPresent(clause -> {
            seen.add(refusal.failure().code().code());
            seen.add(GovernanceClauses.said(GovernanceLaw.clause(forum(), LocalId.parse(clause))));
            Optional<Refusal> again =
                    state.without(clause).put(command).orElseThrow().refusal();
            assertThat(again.flatMap(Refusal::byClause))
                    .as("%s without %s", command, clause)
                    .isNotEqualTo(Optional.of(clause));
            again.filter(other -> other.byClause().isEmpty())
                    .ifPresent(other -> assertThat(other.failure().code())
                            .as("%s without %s", command, clause)
                            .isNotEqualTo(refusal.failure().code()));
        });
    }

    private void happened(Forum before, Event event) {
        seen.add(event.getClass().getSimpleName());
        happened.add(event);
        if (event instanceof ForumEvent.Numbered numbered) {
            assertNext(before, numbered);
            last.put(numbered.clause(), numbered.number());
        } else if (event instanceof SeatEvent.TermEnded ended) {
            last.keySet().removeIf(clause -> beginsAnew(before, clause, ended.organ()));
        }
    }

    /** Numbers of a clause on one organ go by the terms of that organ, others by those of any. */
    private static boolean beginsAnew(Forum forum, LocalId clause, LocalId ended) {
        Code organ = GovernanceLaw.kindOf(forum, ended);
        return forum.getClauses().stream()
                .filter(one -> one.getId().equals(clause)
                        && one.getOrgan().filter(of -> !of.equals(organ)).isEmpty())
                .flatMap(one -> one.provision(NumberScheme.class).stream())
                .anyMatch(scheme -> scheme.restart() == Restart.TERM);
    }

    private static NumberScheme scheme(Forum forum, LocalId clause) {
        return GovernanceLaw.clause(forum, clause).provision(NumberScheme.class).orElseThrow();
    }

    private void assertNext(Forum forum, ForumEvent.Numbered numbered) {
        ResolutionNumber previous = last.get(numbered.clause());
        boolean anew = previous == null
                || (scheme(forum, numbered.clause()).restart() == Restart.YEAR
                        && !previous.ofYear().equals(numbered.number().ofYear()));
        assertThat(numbered.number().sequence()).isEqualTo(anew ? 1 : previous.sequence() + 1);
        if (previous != null) {
            assertThat(numbered.number().ofYear().orElse(0))
                    .isGreaterThanOrEqualTo(previous.ofYear().orElse(0));
        }
    }

    /** No seat has two holders on one day, and who stands for nobody who belongs is told as lapsed. */
    private static void assertSeats(Forum forum, LocalDate day) {
        for (Organ organ : forum.getOrgans()) {
            for (Seat seat : organ.getSeats()) {
                List<Tenure> tenures = seat.getTenures();
                for (int i = 0; i < tenures.size(); i++) {
                    for (int j = i + 1; j < tenures.size(); j++) {
                        assertThat(tenures.get(i).life().overlaps(tenures.get(j).life()))
                                .isEqualTo(Tri.NO);
                    }
                }
            }
        }
        List<Holding> lapsed = forum.on(day).lapsed();
        for (Holding holding : forum.on(day).composition()) {
            boolean belongs = holding.tenure()
                    .getOnBehalfOf()
                    .filter(member -> forum.getMemberships().stream()
                            .anyMatch(one -> one.getMember().equals(member)
                                    && !one.getDuring().includes(day).isNo()))
                    .isPresent();
            boolean nobody = holding.tenure().getOnBehalfOf().isEmpty();
            assertThat(lapsed.contains(holding)).isEqualTo(!belongs && !nobody);
        }
    }

    /** Votes are never more than those who could vote. */
    private static void assertVotes(Meeting meeting) {
        Count entitled = meeting.getEntitled();
        int most = entitled.bound() == Count.Bound.EXACTLY ? entitled.number() : Integer.MAX_VALUE;
        for (Motion motion : meeting.getMotions()) {
            motion.getVote().flatMap(vote -> vote.tally()).ifPresent(tally -> assertThat(tally.cast())
                    .isLessThanOrEqualTo(most));
        }
        for (Ballot ballot : meeting.getBallots()) {
            ballot.getCandidates()
                    .forEach(one -> assertThat(one.votes().number()).isLessThanOrEqualTo(most));
        }
    }

    private static void assertWritten(Aggregate value) {
        Document document = new Document("document", FORMAT.write(value));
        assertThat(FORMAT.read(value.getClass().getSuperclass().asSubclass(Aggregate.class), document)
                        .orThrow())
                .isEqualTo(value);
    }

    /** Tells whether nothing was decided behind the back of an earlier decision. */
    boolean isOrderly() {
        return rules.isOrderly();
    }

    /** Asks what must hold when all is over. */
    void end() {
        assertReplayed();
        rules.assertNothingWrong(state.forum(), meetings.values(), state.day());
    }

    /** The events make the forum and the meetings again that the decisions made. */
    private void assertReplayed() {
        Map<MeetingId, Meeting> held = new TreeMap<>();
        Sitting again = start.now();
        for (Event event : happened) {
            again = again.after(event);
            if (event instanceof MeetingEvent) {
                held.put(again.meeting().getId(), again.meeting());
            }
        }
        assertThat(again.forum()).isEqualTo(state.forum());
        assertThat(held).isEqualTo(meetings);
    }
}
