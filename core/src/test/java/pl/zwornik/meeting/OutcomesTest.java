package pl.zwornik.meeting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumDecisions;
import pl.zwornik.forum.ForumFailures;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.SeatEnds;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.result.Decision;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static pl.zwornik.meeting.Sessions.B1;
import static pl.zwornik.meeting.Sessions.COUNCIL;
import static pl.zwornik.meeting.Sessions.DAY;
import static pl.zwornik.meeting.Sessions.M1;
import static pl.zwornik.meeting.Sessions.assertRefused;
import static pl.zwornik.meeting.Sessions.forum;
import static pl.zwornik.meeting.Sessions.nominee;

/** The forum, its members and its charters are invented. */
@DisplayName("What a meeting decided")
class OutcomesTest {

    private static final OrganisationId OPS = OrganisationId.parse("ops-1");
    private static final SeatPlace SEAT = SeatPlace.of("council", "seat-1");

    /** Returns a meeting of which one of three seats is held. */
    private static Sitting opened(Clause... clauses) {
        Forum forum = forum(3, 21, clauses)
                .decide(DAY.minusMonths(3))
                .fill(SEAT, nominee(9))
                .orThrow();
        return Sessions.opened(21, forum);
    }

    private static Clause absolute() {
        return Clause.builder(LocalId.parse("p"), ClauseKinds.MAJORITY, "Zmyślone.")
                .provision(Majority.absolute())
                .build();
    }

    private static Decision<Sitting> enacted(
            @Nullable Code matter, Vote vote, Function<ForumDecisions, Decision<Forum>> what) {
        Motion.Builder motion = Motion.builder(M1, "Czy jesteś za?");
        if (matter != null) {
            motion.matter(matter);
        }
        return opened(absolute())
                .decide()
                .propose(motion.build())
                .then(put -> put.decide().vote(M1, vote))
                .then(voted -> voted.decide().enact(M1, what));
    }

    private static Function<ForumDecisions, Decision<Forum>> decision(
            Function<ForumDecisions, Decision<Forum>> decision) {
        return decision;
    }

    static Stream<Arguments> decisionsByMatter() {
        return Stream.of(
                Arguments.of(Matters.EXCLUSION, decision(forum -> forum.exclude(OPS))),
                Arguments.of(Matters.ADMISSION, decision(forum -> forum.admit(OrganisationId.parse("ops-99")))),
                Arguments.of(Matters.AMENDMENT, decision(forum -> forum.amend(List.of(), List.of(LocalId.parse("p"))))),
                Arguments.of(Matters.DISSOLUTION, decision(ForumDecisions::dissolve)),
                Arguments.of(Matters.RECALL, decision(forum -> forum.vacate(SEAT, SeatEnds.RECALLED))),
                Arguments.of(
                        Matters.ELECTION, decision(forum -> forum.fill(SeatPlace.of("council", "seat-2"), nominee(8)))),
                Arguments.of(Matters.RESOLUTION, decision(forum -> forum.suspend(OPS))));
    }

    @ParameterizedTest
    @MethodSource("decisionsByMatter")
    @DisplayName("is done in the forum on the day, if the motion was on that matter or states none")
    void isEnacted(Code matter, Function<ForumDecisions, Decision<Forum>> what) {
        for (Code stated : new Code[] {matter, null}) {
            Decision<Sitting> enacted = enacted(stated, Vote.counted(12, 9, 0), what);
            Sitting after = enacted.orThrow();
            assertThat(after.forum())
                    .isEqualTo(
                            what.apply(opened(absolute()).forum().decide(DAY)).orThrow());
            assertThat(opened(absolute()).after(enacted.events().toArray(pl.zwornik.result.Event[]::new)))
                    .isEqualTo(after);
        }
        Code other = matter.equals(Matters.RESOLUTION) ? Matters.AMENDMENT : Matters.RESOLUTION;
        assertRefused(enacted(other, Vote.counted(12, 9, 0), what), MeetingFailures.MATTER_DIFFERS, null);
        assertRefused(enacted(matter, Vote.counted(9, 12, 0), what), MeetingFailures.NOT_CARRIED, null);
    }

    @Test
    @DisplayName("is not done where there is no such motion, or the forum refuses it")
    void isNotEnacted() {
        assertRefused(opened().decide().enact(M1, forum -> forum.exclude(OPS)), MeetingFailures.MOTION_UNKNOWN, null);
        assertThat(enacted(
                                Matters.EXCLUSION,
                                Vote.counted(21, 0, 0),
                                forum -> forum.exclude(new OrganisationId("obca")))
                        .refusal())
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.failure().code()).isEqualTo(ForumFailures.NOT_A_MEMBER));
        Decision<Sitting> twice = enacted(Matters.EXCLUSION, Vote.counted(21, 0, 0), forum -> forum.exclude(OPS))
                .then(once -> once.decide().enact(M1, forum -> forum.exclude(OPS)));
        assertThat(twice.isAccepted()).isFalse();
    }

    private static Ballot ballot(Candidacy... candidates) {
        return Ballot.builder(B1, COUNCIL)
                .addSeats(LocalId.parse("seat-2"), LocalId.parse("seat-3"))
                .addCandidates(candidates)
                .papers(Count.exactly(21))
                .build();
    }

    private static Candidacy candidate(int number, String votes, @Nullable String seat) {
        Candidacy candidate = Candidacy.of(nominee(number)).withVotes(Count.parse(votes));
        return seat == null ? candidate : candidate.taking(LocalId.parse(seat));
    }

    private static List<String> holders(Sitting sitting) {
        return sitting.forum().organ(COUNCIL).orElseThrow().getSeats().stream()
                .map(seat -> seat.getTenures().stream()
                        .findFirst()
                        .flatMap(Tenure::getHolder)
                        .map(PersonId::value)
                        .orElse("-"))
                .toList();
    }

    @Test
    @DisplayName("in an election of which the votes are not known is who is said to have taken which seat")
    void isDeclared() {
        Ballot asked = ballot(candidate(1, "?", "seat-3"), candidate(2, "?", null), candidate(3, "?", "seat-2"));
        Decision<Sitting> elected = opened(absolute()).decide().elect(asked);
        assertThat(holders(elected.orThrow())).containsExactly("p-9", "p-3", "p-1");
        assertThat(elected.orThrow().meeting().ballot(B1)).contains(asked);
        Ballot nobody = ballot(candidate(1, "?", null), candidate(2, "?", null));
        assertThat(holders(opened().decide().elect(nobody).orThrow())).containsExactly("p-9", "-", "-");
    }

    @ParameterizedTest
    @CsvSource({
        "12, seat-2, 9,  seat-3, 5, ,       ''",
        "12, seat-3, 9,  seat-2, 5, ,       ''",
        "12, seat-2, 9,  ,       5, ,       MEE-036",
        "12, seat-2, 9,  ,       5, seat-3, MEE-036",
        "12, seat-2, 9,  seat-3, 9, ,       ''",
        "12, ,       ?,  seat-2, 5, seat-3, MEE-036",
        "12, seat-2, ?,  seat-3, 5, ,       ''",
        "?,  ,       ?,  seat-2, 5, seat-3, ''"
    })
    @DisplayName(
            "in an election is refused where its votes elect others; who is drawn of the equal is who took the seat")
    void isDeclaredOtherwise(
            String one, String seat1, String two, String seat2, String three, String seat3, String refused) {
        Decision<Sitting> elected = opened().decide()
                .elect(ballot(candidate(1, one, seat1), candidate(2, two, seat2), candidate(3, three, seat3)));
        assertThat(elected.refusal()
                        .map(refusal -> refusal.failure().code().code())
                        .orElse(""))
                .isEqualTo(refused);
    }

    @Test
    @DisplayName(
            "in an election is refused of one who refuses, or lacks the majority, and of the equal where a runoff is to be held")
    void isDeclaredOfOthers() {
        Candidacy refusing = new Candidacy(nominee(1), Count.unknown(), Tri.NO, LocalId.parse("seat-2"));
        assertRefused(
                opened().decide().elect(ballot(refusing, candidate(2, "?", null))),
                MeetingFailures.ELECTED_OTHERWISE,
                null);
        assertRefused(
                opened(absolute()).decide().elect(ballot(candidate(1, "10", "seat-2"), candidate(2, "?", null))),
                MeetingFailures.OUTCOME_CONTRADICTED,
                "p");
        Clause runoff = Clause.builder(LocalId.parse("tie"), ClauseKinds.TIE_RULE, "Zmyślone.")
                .provision(new Tie(TieSettlements.RUNOFF))
                .build();
        assertRefused(
                opened(runoff)
                        .decide()
                        .elect(ballot(
                                candidate(1, "12", "seat-2"), candidate(2, "9", "seat-3"), candidate(3, "9", null))),
                MeetingFailures.TIE_SETTLED_OTHERWISE,
                "tie");
    }

    @Test
    @DisplayName("is counted from ballot papers, and those that are not valid give nobody a vote")
    void isCounted() {
        Ballot asked = ballot(
                Candidacy.of(nominee(1)),
                Candidacy.of(nominee(2)),
                Candidacy.of(nominee(3)).refusing());
        Ballot counted = asked.counted(List.of(
                BallotPaper.of(nominee(1), nominee(2)),
                BallotPaper.of(nominee(2)),
                BallotPaper.of(),
                BallotPaper.of(nominee(1), nominee(2), nominee(3)), // three for two seats
                BallotPaper.of(nominee(1), nominee(1)),
                BallotPaper.of(nominee(2), nominee(7)))); // who is no candidate
        assertThat(counted.getPapers()).isEqualTo(Count.exactly(6));
        assertThat(counted.getCandidates())
                .extracting(Candidacy::votes)
                .containsExactly(Count.exactly(1), Count.exactly(2), Count.exactly(0));
        assertThat(counted.getCandidates().get(2).accepts()).isEqualTo(Tri.NO);
        assertThat(holders(opened().decide().elect(counted).orThrow())).containsExactly("p-9", "p-2", "p-1");
    }

    @Test
    @DisplayName("can be that too few came, which is kept, and tells why it was put off")
    void isPutOff() {
        Clause half = Clause.builder(LocalId.parse("p"), ClauseKinds.QUORUM, "Zmyślone.")
                .provision(Quorum.of(Threshold.moreThan(1, 2)))
                .build();
        Sitting convened = Sitting.convene(
                        opened(half).forum(),
                        Meeting.builder(MeetingId.parse("drugie")).build(),
                        DAY)
                .orThrow();
        Sitting off = convened.decide().adjournWith(Count.exactly(8)).orThrow();
        assertThat(off.meeting().getState()).contains(MeetingStates.ADJOURNED);
        assertThat(off.quorum().orElseThrow()).hasToString("8 of 21, needed 11 (>1/2)");
        assertThat(convened.decide().adjourn().orThrow().quorum()).isEmpty();
        assertRefused(convened.decide().adjournWith(Count.exactly(22)), MeetingFailures.TOO_MANY_VOTES, null);
    }

    private static Clause numbers(String id, String pattern) {
        return Clause.builder(LocalId.parse(id), ClauseKinds.RESOLUTION_NUMBERS, "Zmyślone.")
                .provision(new NumberScheme(pattern, NumberScheme.Restart.YEAR))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"{n}/{yyyy}, 2/2022", "Nr {n}/{yyyy}, Nr 1/2022"})
    @DisplayName("is numbered on where the clause on numbers was replaced by one that numbers in the same way")
    void isNumberedOn(String pattern, String expected) {
        Sitting first = opened(numbers("old", "{n}/{yyyy}"))
                .decide()
                .propose(Motion.builder(M1, "?").build())
                .then(one -> one.decide().vote(M1, Vote.unanimous()))
                .then(one -> one.decide().adopt(M1, LocalId.parse("r-1"), "Zmyślona"))
                .orThrow();
        Forum amended = first.forum()
                .decide(DAY.plusDays(1))
                .amend(List.of(numbers("new", pattern)), List.of(LocalId.parse("old")))
                .orThrow();
        Sitting second = Sitting.convene(
                        amended, Meeting.builder(MeetingId.parse("drugie")).build(), DAY.plusDays(2))
                .then(one -> one.decide().openWith(Count.exactly(21)))
                .then(one -> one.decide().propose(Motion.builder(M1, "?").build()))
                .then(one -> one.decide().vote(M1, Vote.unanimous()))
                .then(one -> one.decide().adopt(M1, LocalId.parse("r-1"), "Zmyślona"))
                .orThrow();
        assertThat(second.meeting().getResolutions().get(0).getWritten()).contains(expected);
    }

    @Test
    @DisplayName("is asked which clauses one organ lacks for one matter")
    void lacksClauses() {
        Clause onAmendments = Clause.builder(LocalId.parse("p"), ClauseKinds.MAJORITY, "Zmyślone.")
                .matter(Matters.AMENDMENT)
                .provision(Majority.absolute())
                .build();
        Forum forum = opened(onAmendments).forum();
        assertThat(forum.on(DAY).unknownClauses(OrganKinds.ASSEMBLY, Matters.AMENDMENT))
                .contains(ClauseKinds.QUORUM)
                .doesNotContain(ClauseKinds.MAJORITY);
        assertThat(forum.on(DAY).unknownClauses(OrganKinds.ASSEMBLY, null)).contains(ClauseKinds.MAJORITY);
        assertThat(forum.on(DAY).unknownClauses()).doesNotContain(ClauseKinds.MAJORITY);
    }

    @Test
    @DisplayName("is done for a matter that only its forum knows, and for none of the known ones beside its own")
    void isOnItsMatter() {
        Code own = Matters.of("SUSPENSION");
        assertThat(enacted(own, Vote.counted(12, 9, 0), forum -> forum.suspend(OPS))
                        .isAccepted())
                .isTrue();
        assertRefused(
                enacted(own, Vote.counted(12, 9, 0), forum -> forum.exclude(OPS)),
                MeetingFailures.MATTER_DIFFERS,
                null);
        assertRefused(
                enacted(Matters.EXCLUSION, Vote.counted(12, 9, 0), forum -> forum.exclude(OPS)
                        .then(one -> one.decide(DAY).amend(List.of(), List.of(LocalId.parse("p"))))),
                MeetingFailures.MATTER_DIFFERS,
                null);
    }

    @ParameterizedTest
    @CsvSource({"14, ''", "13, MEE-023"})
    @DisplayName("without a matter needs the majority of the matter that it is on")
    void needsTheMajorityOfItsMatter(int inFavour, String refused) {
        Clause strict = Clause.builder(LocalId.parse("p"), ClauseKinds.MAJORITY, "Zmyślone.")
                .matter(Matters.EXCLUSION)
                .provision(Majority.qualified(2, 3, Base.PRESENT))
                .build();
        Clause simple = Clause.builder(LocalId.parse("q"), ClauseKinds.MAJORITY, "Zmyślone.")
                .provision(Majority.simple())
                .build();
        Decision<Sitting> excluded = opened(strict, simple)
                .decide()
                .propose(Motion.builder(M1, "?").build())
                .then(put -> put.decide().vote(M1, Vote.counted(inFavour, 5, 2)))
                .then(voted -> voted.decide().enact(M1, forum -> forum.exclude(OPS)));
        assertThat(excluded.refusal()
                        .map(refusal -> refusal.failure().code().code())
                        .orElse(""))
                .isEqualTo(refused);
    }

    @Test
    @DisplayName("counts nobody twice who votes as a member and as the person who speaks for it")
    void countsNobodyTwice() {
        PersonId anna = PersonId.parse("anna");
        Sitting named = Sitting.convene(
                        opened().forum(),
                        Meeting.builder(MeetingId.parse("drugie")).build(),
                        DAY)
                .then(one -> one.decide()
                        .open(List.of(
                                new Voter(OPS, anna), new Voter(OrganisationId.parse("ops-2"), PersonId.parse("jan")))))
                .then(one -> one.decide().propose(Motion.builder(M1, "?").build()))
                .orThrow();
        Choice asMember = new Choice(Voter.of(OPS), Choice.Way.IN_FAVOUR);
        assertRefused(
                named.decide()
                        .vote(M1, Vote.byName(List.of(asMember, new Choice(Voter.of(anna), Choice.Way.IN_FAVOUR)))),
                MeetingFailures.VOTER_TWICE,
                null);
        Choice other = new Choice(Voter.of(PersonId.parse("jan")), Choice.Way.IN_FAVOUR);
        assertThat(named.decide()
                        .vote(M1, Vote.byName(List.of(asMember, other)))
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("in an election follows whom the caller says was drawn, and seats nobody of no votes")
    void followsTheDrawn() {
        Ballot tie = ballot(candidate(1, "10", "seat-2"), candidate(2, "10", null)).toBuilder()
                .seats(List.of(LocalId.parse("seat-2")))
                .build();
        assertRefused(opened().decide().elect(tie, List.of(nominee(2))), MeetingFailures.ELECTED_OTHERWISE, null);
        assertRefused(
                opened().decide().elect(ballot(candidate(1, "0", "seat-2"), candidate(2, "?", null))),
                MeetingFailures.ELECTED_OTHERWISE,
                null);
    }

    @Test
    @DisplayName("is not counted where two candidates cannot be told apart")
    void isNotCounted() {
        Nominee unnamed = new Nominee(null, OPS);
        Ballot asked = ballot(Candidacy.of(unnamed), Candidacy.of(unnamed));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> asked.counted(List.of(BallotPaper.of(unnamed))))
                .matches(e -> e.getFailure().code() == MeetingFailures.CANDIDATE_TWICE);
    }

    @Test
    @DisplayName("leaves a clause in force that numbered that very day")
    void leavesItsNumbers() {
        Sitting first = opened(numbers("old", "{n}/{yyyy}"))
                .decide()
                .propose(Motion.builder(M1, "?").build())
                .then(one -> one.decide().vote(M1, Vote.unanimous()))
                .orThrow();
        Forum anew = first.forum()
                .decide(DAY)
                .amend(List.of(numbers("new", "{n}/{yyyy}")), List.of(LocalId.parse("old")))
                .orThrow();
        Forum numbered = new Sitting(anew, first.meeting())
                .decide()
                .adopt(M1, LocalId.parse("r-1"), "Zmyślona")
                .orThrow()
                .forum();
        assertThat(numbered.decide(DAY)
                        .amend(List.of(numbers("third", "{n}/{yyyy}")), List.of(LocalId.parse("new")))
                        .refusal())
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.failure().code()).isEqualTo(ForumFailures.BEGAN_THAT_DAY));
    }
}
