package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumEvent;
import pl.zwornik.forum.ForumFailures;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Holding;
import pl.zwornik.forum.LastNumber;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Language;
import pl.zwornik.result.Refusal;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("A sitting")
class SittingTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 11, 3);
    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final LocalId COUNCIL = LocalId.parse("council");
    private static final LocalId M1 = LocalId.parse("m-1");
    private static final LocalId R1 = LocalId.parse("r-1");
    private static final MeetingId FIRST = MeetingId.parse("spotkanie-1");

    /** An invented forum of so many members with a council of four seats. */
    private static Forum forum(int members, Clause... clauses) {
        return Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT)
                .addOrgans(Organ.builder(COUNCIL, OrganKinds.COUNCIL)
                        .seats(IntStream.rangeClosed(1, 4)
                                .mapToObj(seat -> Seat.builder(seat(seat)).build())
                                .toList())
                        .build())
                .addClauses(clauses)
                .build()
                .decide(FOUNDED)
                .found(IntStream.rangeClosed(1, members)
                        .mapToObj(one -> Applicant.of(member(one)))
                        .toList())
                .orThrow();
    }

    private static OrganisationId member(int number) {
        return OrganisationId.parse("ops-" + number);
    }

    private static LocalId seat(int number) {
        return LocalId.parse("seat-" + number);
    }

    private static Clause clause(String id, Code kind, Provision provision) {
        return clause(id, kind, null, provision);
    }

    private static Clause clause(String id, Code kind, @Nullable Code matter, Provision provision) {
        Clause.Builder clause =
                Clause.builder(LocalId.parse(id), kind, "Zmyślone.").provision(provision);
        return matter == null ? clause.build() : clause.matter(matter).build();
    }

    private static final Clause HALF = clause("half", ClauseKinds.QUORUM, Quorum.of(Threshold.atLeast(1, 2)));
    private static final Clause MORE =
            clause("more", ClauseKinds.QUORUM, new Quorum(Threshold.moreThan(1, 2), Threshold.atLeast(1, 3)));
    private static final Clause SIMPLE = clause("simple", ClauseKinds.MAJORITY, Majority.simple());
    private static final Clause NUMBERS = clause(
            "numbers",
            ClauseKinds.RESOLUTION_NUMBERS,
            new NumberScheme("Uchwała nr {n}/{yyyy}", NumberScheme.Restart.YEAR));

    private static List<Voter> members(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(one -> Voter.of(member(one)))
                .toList();
    }

    private static Sitting convened(Forum forum) {
        return Sitting.convene(forum, Meeting.builder(FIRST).build(), DAY).orThrow();
    }

    private static Sitting opened(Forum forum, int present) {
        return convened(forum).decide().open(members(present)).orThrow();
    }

    private static Sitting put(Sitting sitting, @Nullable Code matter) {
        Motion.Builder motion = Motion.builder(M1, "Czy jesteś za?");
        return sitting.decide()
                .propose(matter == null ? motion.build() : motion.matter(matter).build())
                .orThrow();
    }

    private static void assertRefused(Decision<Sitting> decision, FailureCode failure, @Nullable String clause) {
        Refusal refusal = decision.refusal().orElseThrow();
        assertThat(refusal.failure().code()).isEqualTo(failure);
        assertThat(refusal.clause()).isEqualTo(clause);
        assertThat(refusal.failure().message(Language.PL)).doesNotContain("{", "null");
    }

    @Test
    @DisplayName("is called for a day on which the forum is")
    void convenes() {
        Forum forum = forum(3);
        Decision<Sitting> decision =
                Sitting.convene(forum, Meeting.builder(FIRST).build(), DAY);
        Meeting meeting = decision.orThrow().meeting();
        assertThat(meeting.getState()).contains(MeetingStates.CONVENED);
        assertThat(meeting.exactDay()).contains(DAY);
        assertThat(meeting.isOf(forum.getId())).isTrue();
        assertThat(decision.events()).containsExactly(new MeetingEvent.Convened(meeting, DAY));
        assertRefused(
                Sitting.convene(forum, Meeting.builder(FIRST).build(), FOUNDED.minusDays(1)),
                MeetingFailures.FORUM_NOT_IN_BEING,
                null);
        assertRefused(Sitting.convene(forum, meeting, DAY), MeetingFailures.STATE_WRONG, null);
    }

    @Test
    @DisplayName("is of its forum, on a known day, of an organ that there is")
    void isOfItsForum() {
        Forum forum = forum(3);
        Meeting meeting = convened(forum).meeting();
        Forum other = forum.toBuilder().id(ForumId.parse("inne")).build();
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Sitting(other, meeting))
                .satisfies(e -> assertThat(e.getFailure().code()).isEqualTo(MeetingFailures.FORUM_DIFFERS));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Sitting(
                        forum, Meeting.builder(FIRST).forum(forum.getId()).build()))
                .satisfies(e -> assertThat(e.getFailure().code()).isEqualTo(MeetingFailures.DAY_UNKNOWN));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Sitting.convene(
                        forum,
                        Meeting.builder(FIRST)
                                .forum(forum.getId())
                                .organ(LocalId.parse("x"))
                                .build(),
                        DAY))
                .satisfies(e -> assertThat(e.getFailure().code()).isEqualTo(MeetingFailures.ORGAN_MISSING));
    }

    @Test
    @DisplayName("is opened with a quorum, which is reckoned and explained")
    void opensWithQuorum() {
        assertRefused(convened(forum(21, HALF)).decide().open(members(10)), MeetingFailures.QUORUM_NOT_MET, "half");
        assertThat(opened(forum(21, HALF), 11).quorum().orElseThrow()).hasToString("11 of 21, needed 11 (>=1/2)");
        assertThat(opened(forum(22, HALF), 11).quorum().map(Reckoning::isMet)).contains(true);
        assertRefused(convened(forum(22, MORE)).decide().open(members(11)), MeetingFailures.QUORUM_NOT_MET, "more");
        assertThat(opened(forum(22, MORE), 12).quorum().orElseThrow().needed()).isEqualTo(12);
        assertThat(opened(forum(22), 1).quorum()).isEmpty();
        Sitting opened = opened(forum(22, HALF), 11);
        assertThat(opened.meeting().getEntitled()).isEqualTo(Count.exactly(22));
        assertThat(opened.meeting().present()).isEqualTo(Count.exactly(11));
        assertThat(opened.meeting().getState()).contains(MeetingStates.OPEN);
    }

    @Test
    @DisplayName("counts those who are entitled on the day, and nobody twice")
    void countsEntitled() {
        Forum forum = forum(22, HALF)
                .decide(DAY.minusDays(5))
                .suspend(member(22))
                .then(one -> one.decide(DAY.minusDays(5)).withdraw(member(21)))
                .orThrow();
        assertThat(convened(forum).entitled()).isEqualTo(Count.exactly(20));
        assertThat(opened(forum, 10).quorum().orElseThrow()).hasToString("10 of 20, needed 10 (>=1/2)");
        List<Voter> stranger = new ArrayList<>(members(10));
        stranger.add(Voter.of(member(22)));
        assertRefused(convened(forum).decide().open(stranger), MeetingFailures.NOT_ENTITLED, null);
        assertRefused(
                convened(forum).decide().open(List.of(Voter.of(PersonId.parse("p-1")))),
                MeetingFailures.NOT_ENTITLED,
                null);
        List<Voter> twice = new ArrayList<>(members(10));
        twice.add(new Voter(member(1), PersonId.parse("p-1")));
        assertRefused(convened(forum).decide().open(twice), MeetingFailures.VOTER_TWICE, null);
        List<Voter> samePerson = List.of(new Voter(member(1), PersonId.parse("p-1")), Voter.of(PersonId.parse("p-1")));
        assertRefused(convened(forum).decide().open(samePerson), MeetingFailures.VOTER_TWICE, null);
        Forum unsure = forum.toBuilder()
                .addMemberships(Membership.builder(OrganisationId.parse("cus-1"))
                        .during(Lifespan.unknown())
                        .build())
                .build();
        assertThat(convened(unsure).entitled()).isEqualTo(Count.unknown());
        assertThat(convened(unsure).decide().open(members(1)).orThrow().quorum())
                .isEmpty();
    }

    @Test
    @DisplayName("counts nobody, and keeps nobody out, where no member is known")
    void countsNobodyWhereNoneIsKnown() {
        Forum forum = forum(0, HALF);
        assertThat(convened(forum).entitled()).isEqualTo(Count.unknown());
        Sitting opened = convened(forum).decide().open(members(3)).orThrow();
        assertThat(opened.quorum()).isEmpty();
        assertThat(convened(forum).decide().openWith(Count.exactly(3)).isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("is opened with a number where names are not known")
    void opensWithNumbers() {
        Sitting convened = convened(forum(24, HALF));
        assertThat(convened.decide()
                        .openWith(Count.exactly(20))
                        .orThrow()
                        .quorum()
                        .orElseThrow())
                .hasToString("20 of 24, needed 12 (>=1/2)");
        assertRefused(convened.decide().openWith(Count.exactly(11)), MeetingFailures.QUORUM_NOT_MET, "half");
        assertRefused(convened.decide().openWith(Count.exactly(25)), MeetingFailures.TOO_MANY_VOTES, null);
        assertThat(convened.decide().openWith(Count.about(11)).orThrow().quorum())
                .isEmpty();
        assertThat(convened.decide().openWith(Count.about(30)).isAccepted()).isTrue();
        assertThat(convened.decide().openWith(Count.moreThan(23)).isAccepted()).isTrue();
        assertRefused(convened.decide().openWith(Count.moreThan(24)), MeetingFailures.TOO_MANY_VOTES, null);
        assertRefused(convened.decide().openWith(Count.atLeast(25)), MeetingFailures.TOO_MANY_VOTES, null);
    }

    @Test
    @DisplayName("is put off to a second date, for which a lower quorum may be enough")
    void adjourns() {
        Forum forum = forum(22, MORE);
        Sitting convened = convened(forum);
        assertRefused(convened.decide().open(members(8)), MeetingFailures.QUORUM_NOT_MET, "more");
        Sitting adjourned = convened.decide().adjourn().orThrow();
        MeetingId second = MeetingId.parse("spotkanie-1-b");
        assertRefused(convened.decide().secondDate(second, DAY.plusDays(7)), MeetingFailures.STATE_WRONG, null);
        Sitting again = adjourned.decide().secondDate(second, DAY.plusDays(7)).orThrow();
        assertThat(again.meeting().getSecondDateOf()).contains(FIRST);
        assertThat(again.decide().open(members(8)).orThrow().quorum().orElseThrow())
                .hasToString("8 of 22, needed 8 (>=1/3)");
        assertRefused(again.decide().open(members(7)), MeetingFailures.QUORUM_NOT_MET, "more");
        assertRefused(adjourned.decide().open(members(12)), MeetingFailures.STATE_WRONG, null);
    }

    @Test
    @DisplayName("votes by numbers, and carries by the majority that the charter asks for")
    void votesByNumbers() {
        Clause amending =
                clause("amending", ClauseKinds.MAJORITY, Matters.AMENDMENT, Majority.qualified(2, 3, Base.PRESENT));
        Forum forum = forum(22, HALF, SIMPLE, amending);
        Sitting simple = put(opened(forum, 21), null)
                .decide()
                .vote(M1, Vote.counted(9, 8, 4))
                .orThrow();
        assertThat(simple.meeting().motion(M1).orElseThrow().getCarried()).isEqualTo(Tri.YES);
        assertThat(simple.majority(M1).orElseThrow()).hasToString("9 of 17, needed 9 (>1/2)");
        assertThat(simple.wasQuorate(M1)).isEqualTo(Tri.YES);
        Sitting amended = put(opened(forum, 21), Matters.AMENDMENT)
                .decide()
                .vote(M1, Vote.counted(13, 8, 0))
                .orThrow();
        assertThat(amended.meeting().motion(M1).orElseThrow().getCarried()).isEqualTo(Tri.NO);
        assertThat(amended.majority(M1).orElseThrow()).hasToString("13 of 21, needed 14 (>=2/3)");
    }

    @Test
    @DisplayName("asks for the quorum of the matter when it votes on it")
    void asksForQuorumOfMatter() {
        Clause amending = clause("amending", ClauseKinds.QUORUM, Matters.AMENDMENT, Quorum.of(Threshold.atLeast(2, 3)));
        Sitting sitting = put(opened(forum(22, HALF, amending), 12), Matters.AMENDMENT);
        assertRefused(sitting.decide().vote(M1, Vote.counted(12, 0, 0)), MeetingFailures.QUORUM_NOT_MET, "amending");
        assertThat(sitting.wasQuorate(M1)).isEqualTo(Tri.NO);
        assertThat(sitting.wasQuorate(LocalId.parse("x"))).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    @DisplayName("votes by name; those present who do not vote are in no number")
    void votesByName() {
        Sitting sitting = put(opened(forum(5, HALF, SIMPLE), 3), null);
        Vote vote = Vote.byName(List.of(
                new Choice(Voter.of(member(1)), Choice.Way.IN_FAVOUR),
                new Choice(Voter.of(member(2)), Choice.Way.ABSTAINING),
                new Choice(Voter.of(member(3)), Choice.Way.NOT_VOTING)));
        Sitting after = sitting.decide().vote(M1, vote).orThrow();
        assertThat(vote.tally().orElseThrow()).hasToString("1:0:1");
        assertThat(after.meeting().motion(M1).orElseThrow().getCarried()).isEqualTo(Tri.YES);
        Vote stranger = Vote.byName(List.of(new Choice(Voter.of(member(4)), Choice.Way.IN_FAVOUR)));
        assertRefused(sitting.decide().vote(M1, stranger), MeetingFailures.NOT_PRESENT, null);
    }

    @Test
    @DisplayName("takes a unanimous vote without numbers, and an outcome of which no more is known")
    void votesWithoutNumbers() {
        Sitting sitting = put(opened(forum(5, HALF, SIMPLE), 3), null);
        Motion unanimous = sitting.decide()
                .vote(M1, Vote.unanimous())
                .orThrow()
                .meeting()
                .motion(M1)
                .orElseThrow();
        assertThat(unanimous.getCarried()).isEqualTo(Tri.YES);
        assertThat(unanimous.getVote().orElseThrow().tally()).isEmpty();
        assertThat(sitting.decide()
                        .vote(M1, Vote.declaredAs(false))
                        .orThrow()
                        .meeting()
                        .motion(M1)
                        .orElseThrow()
                        .getCarried())
                .isEqualTo(Tri.NO);
        assertThat(sitting.decide().vote(M1, Vote.unanimous()).orThrow().majority(M1))
                .isEmpty();
    }

    @Test
    @DisplayName("carries nothing by itself where the charter does not say how")
    void needsAClauseToCarry() {
        Sitting sitting = put(opened(forum(5), 3), null);
        assertThat(sitting.decide()
                        .vote(M1, Vote.counted(3, 0, 0))
                        .orThrow()
                        .meeting()
                        .motion(M1)
                        .orElseThrow()
                        .getCarried())
                .isEqualTo(Tri.UNKNOWN);
    }

    @Test
    @DisplayName("refuses votes that cannot have been")
    void refusesImpossibleVotes() {
        Sitting sitting = put(opened(forum(5, SIMPLE), 3), null);
        assertRefused(sitting.decide().vote(M1, Vote.counted(2, 1, 1)), MeetingFailures.TOO_MANY_VOTES, null);
        assertRefused(
                sitting.decide()
                        .vote(
                                M1,
                                Vote.counted(1, 2, 0).toBuilder()
                                        .declared(Tri.YES)
                                        .build()),
                MeetingFailures.OUTCOME_CONTRADICTED,
                "simple");
        assertRefused(
                sitting.decide().vote(LocalId.parse("x"), Vote.unanimous()), MeetingFailures.MOTION_UNKNOWN, null);
        Sitting voted = sitting.decide().vote(M1, Vote.counted(2, 1, 0)).orThrow();
        assertRefused(voted.decide().vote(M1, Vote.unanimous()), MeetingFailures.ALREADY_VOTED, null);
        assertRefused(voted.decide().propose(Motion.builder(M1, "Znowu?").build()), MeetingFailures.PART_TAKEN, null);
        assertRefused(
                voted.decide()
                        .propose(Motion.builder(LocalId.parse("m-2"), "?")
                                .vote(Vote.unanimous())
                                .build()),
                MeetingFailures.ALREADY_VOTED,
                null);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() ->
                        Vote.counted(1, 1, 0).toBuilder().unanimity(Tri.YES).build());
        assertThatExceptionOfType(InvariantViolationException.class).isThrownBy(() -> Vote.counted(1, 0, 0).toBuilder()
                .addChoices(new Choice(Voter.of(member(1)), Choice.Way.AGAINST))
                .build());
    }

    @Test
    @DisplayName("lets the chair decide a tie where the charter says so")
    void settlesTies() {
        Clause chair = clause("chair", ClauseKinds.TIE_RULE, new Tie(TieSettlements.CHAIR));
        Vote tie = Vote.counted(2, 2, 0);
        Sitting sitting = put(opened(forum(4, SIMPLE, chair), 4), null);
        assertThat(carried(sitting, tie.toBuilder().chair(Tri.YES).build())).isEqualTo(Tri.YES);
        assertThat(carried(sitting, tie.toBuilder().chair(Tri.NO).build())).isEqualTo(Tri.NO);
        assertThat(carried(sitting, tie)).isEqualTo(Tri.UNKNOWN);
        Clause fails = clause("fails", ClauseKinds.TIE_RULE, new Tie(TieSettlements.NOT_CARRIED));
        assertThat(carried(
                        put(opened(forum(4, SIMPLE, fails), 4), null),
                        tie.toBuilder().chair(Tri.YES).build()))
                .isEqualTo(Tri.NO);
    }

    private static Tri carried(Sitting sitting, Vote vote) {
        return sitting.decide()
                .vote(M1, vote)
                .orThrow()
                .meeting()
                .motion(M1)
                .orElseThrow()
                .getCarried();
    }

    @Test
    @DisplayName("adopts what was carried with the next number, which the forum keeps")
    void adopts() {
        Forum forum = forum(5, SIMPLE, NUMBERS);
        Sitting voted = put(opened(forum, 3), null)
                .decide()
                .vote(M1, Vote.counted(3, 0, 0))
                .orThrow();
        Decision<Sitting> decision = voted.decide().adopt(M1, R1, "W sprawie zmyślonej");
        ResolutionNumber number = new ResolutionNumber(1, null, 2022);
        assertThat(decision.events())
                .startsWith(new ForumEvent.Numbered(LocalId.parse("numbers"), number, DAY))
                .hasSize(2);
        Sitting after = decision.orThrow();
        Resolution resolution = after.meeting().getResolutions().get(0);
        assertThat(resolution.getNumber()).contains(number);
        assertThat(resolution.getWritten()).contains("Uchwała nr 1/2022");
        assertThat(after.forum().getLastNumbers())
                .containsExactly(new LastNumber(LocalId.parse("numbers"), number, DAY));
        assertThat(after.meeting().adopted(forum.getId(), number)).isTrue();
        assertRefused(after.decide().adopt(M1, LocalId.parse("r-2"), "Znowu"), MeetingFailures.ALREADY_ADOPTED, null);

        Sitting nextYear = Sitting.convene(
                        after.forum(),
                        Meeting.builder(MeetingId.parse("spotkanie-2")).build(),
                        DAY.plusYears(1))
                .then(one -> one.decide().open(members(3)))
                .then(one -> one.decide().propose(Motion.builder(M1, "?").build()))
                .then(one -> one.decide().vote(M1, Vote.unanimous()))
                .then(one -> one.decide().adopt(M1, R1, "W nowym roku"))
                .orThrow();
        assertThat(nextYear.meeting().getResolutions().get(0).getWritten()).contains("Uchwała nr 1/2023");
        Sitting yearBefore = put(opened(nextYear.forum(), 3), null)
                .decide()
                .vote(M1, Vote.unanimous())
                .orThrow();
        assertRefused(yearBefore.decide().adopt(M1, R1, "Za późno"), MeetingFailures.NUMBER_NOT_POSSIBLE, "numbers");
    }

    @Test
    @DisplayName("adopts nothing that was not carried, and needs no number where the charter has none")
    void adoptsWhatWasCarried() {
        Sitting put = put(opened(forum(5, SIMPLE), 3), null);
        assertRefused(put.decide().adopt(M1, R1, "?"), MeetingFailures.NOT_CARRIED, null);
        assertRefused(put.decide().adopt(LocalId.parse("x"), R1, "?"), MeetingFailures.MOTION_UNKNOWN, null);
        Sitting lost = put.decide().vote(M1, Vote.counted(1, 2, 0)).orThrow();
        assertRefused(lost.decide().adopt(M1, R1, "?"), MeetingFailures.NOT_CARRIED, null);
        Sitting carried = put.decide().vote(M1, Vote.counted(2, 1, 0)).orThrow();
        Sitting adopted = carried.decide().adopt(M1, R1, "Bez numeru").orThrow();
        assertThat(adopted.meeting().getResolutions().get(0).getNumber()).isEmpty();
        Sitting second = adopted.decide()
                .propose(Motion.builder(LocalId.parse("m-2"), "?").build())
                .then(one -> one.decide().vote(LocalId.parse("m-2"), Vote.counted(2, 1, 0)))
                .orThrow();
        assertRefused(second.decide().adopt(LocalId.parse("m-2"), R1, "?"), MeetingFailures.PART_TAKEN, null);
    }

    private static Nominee nominee(int number) {
        return Nominee.of(PersonId.parse("p-" + number), member(number));
    }

    private static Ballot ballot(String id, int seats, int... votes) {
        Ballot.Builder ballot = Ballot.builder(LocalId.parse(id), COUNCIL)
                .seats(IntStream.rangeClosed(1, seats)
                        .mapToObj(SittingTest::seat)
                        .toList())
                .papers(Count.exactly(21));
        for (int i = 0; i < votes.length; i++) {
            ballot.addCandidates(Candidacy.of(nominee(i + 1), votes[i]));
        }
        return ballot.build();
    }

    private static List<String> council(Sitting sitting) {
        return sitting.forum().on(DAY).composition(COUNCIL).stream()
                .map(Holding::tenure)
                .map(tenure -> tenure.getHolder().orElseThrow().value())
                .toList();
    }

    @Test
    @DisplayName("elects six for four: those with the most votes, in their order")
    void electsABlock() {
        Sitting after = opened(forum(22, HALF), 21)
                .decide()
                .elect(ballot("b-1", 4, 12, 15, 9, 18, 7, 14))
                .orThrow();
        assertThat(council(after)).containsExactly("p-4", "p-2", "p-6", "p-1");
        Ballot held = after.meeting().ballot(LocalId.parse("b-1")).orElseThrow();
        assertThat(held.getCandidates().get(3).takenSeat()).contains(seat(1));
        assertThat(held.getCandidates().get(2).takenSeat()).isEmpty();
    }

    @Test
    @DisplayName("leaves the fourth seat vacant where two are equal for it, until a runoff")
    void holdsRunoffs() {
        Sitting tied = opened(forum(22, HALF), 21)
                .decide()
                .elect(ballot("b-1", 4, 18, 15, 14, 12, 12, 7))
                .orThrow();
        assertThat(council(tied)).containsExactly("p-1", "p-2", "p-3");
        Ballot runoff = Ballot.builder(LocalId.parse("b-2"), COUNCIL)
                .addSeats(seat(4))
                .runoffOf(LocalId.parse("b-1"))
                .addCandidates(Candidacy.of(nominee(4), 9))
                .addCandidates(Candidacy.of(nominee(5), 11))
                .build();
        assertThat(council(tied.decide().elect(runoff).orThrow())).containsExactly("p-1", "p-2", "p-3", "p-5");
        Ballot stranger =
                runoff.toBuilder().addCandidates(Candidacy.of(nominee(9), 1)).build();
        assertRefused(tied.decide().elect(stranger), MeetingFailures.CANDIDATE_NEW, null);
        assertRefused(
                tied.decide()
                        .elect(runoff.toBuilder().runoffOf(LocalId.parse("x")).build()),
                MeetingFailures.MOTION_UNKNOWN,
                null);
    }

    @Test
    @DisplayName("settles a tie by lot or by the chair, unless the charter has it otherwise")
    void settlesTiesInElections() {
        Ballot tie = ballot("b-1", 4, 18, 15, 14, 12, 12, 7);
        Clause lot = clause("lot", ClauseKinds.TIE_RULE, new Tie(TieSettlements.LOT));
        assertThat(council(opened(forum(22, lot), 21)
                        .decide()
                        .elect(tie, List.of(nominee(5)))
                        .orThrow()))
                .containsExactly("p-1", "p-2", "p-3", "p-5");
        Clause runoff = clause("runoff", ClauseKinds.TIE_RULE, new Tie(TieSettlements.RUNOFF));
        assertRefused(
                opened(forum(22, runoff), 21).decide().elect(tie, List.of(nominee(5))),
                MeetingFailures.TIE_SETTLED_OTHERWISE,
                "runoff");
        assertThat(council(opened(forum(22), 21)
                        .decide()
                        .elect(tie, List.of(nominee(4)))
                        .orThrow()))
                .containsExactly("p-1", "p-2", "p-3", "p-4");
    }

    @Test
    @DisplayName("seats nobody who refuses, or lacks the majority that the charter asks for")
    void seatsTheElected() {
        Ballot ballot = ballot("b-1", 2, 17, 10, 15);
        Ballot refused = ballot.toBuilder()
                .candidates(List.of(
                        ballot.getCandidates().get(0).refusing(),
                        ballot.getCandidates().get(1),
                        ballot.getCandidates().get(2)))
                .build();
        assertThat(council(opened(forum(22), 21).decide().elect(refused).orThrow()))
                .containsExactly("p-3", "p-2");
        Clause absolute = clause("absolute", ClauseKinds.MAJORITY, Matters.ELECTION, Majority.absolute());
        assertThat(council(
                        opened(forum(22, absolute), 21).decide().elect(refused).orThrow()))
                .containsExactly("p-3");
    }

    @Test
    @DisplayName("elects by the majority for elections of the organ; how the organ itself votes is no matter")
    void electsByTheMajorityForElections() {
        Ballot ballot = ballot("b-1", 2, 17, 10);
        Clause inCouncil = SIMPLE.toBuilder()
                .organ(OrganKinds.COUNCIL)
                .provision(Majority.qualified(3, 4, Base.PRESENT))
                .build();
        assertThat(council(
                        opened(forum(22, inCouncil), 21).decide().elect(ballot).orThrow()))
                .containsExactly("p-1", "p-2");
        Clause ofCouncil = inCouncil.toBuilder().matter(Matters.ELECTION).build();
        assertThat(council(
                        opened(forum(22, ofCouncil), 21).decide().elect(ballot).orThrow()))
                .containsExactly("p-1");
    }

    @Test
    @DisplayName("has nobody stand twice in one ballot, unless nobody knows who they are")
    void hasNobodyStandTwice() {
        Ballot ballot = ballot("b-1", 2, 9);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> ballot.toBuilder()
                        .addCandidates(Candidacy.of(nominee(1), 8))
                        .build())
                .satisfies(e -> assertThat(e.getFailure().code()).isEqualTo(MeetingFailures.CANDIDATE_TWICE));
        Candidacy unnamed = Candidacy.of(new Nominee(null, member(1)), 8);
        Ballot held = opened(forum(22), 21)
                .decide()
                .elect(ballot.toBuilder().candidates(List.of(unnamed, unnamed)).build())
                .orThrow()
                .meeting()
                .ballot(ballot.getId())
                .orElseThrow();
        assertThat(held.getCandidates())
                .extracting(candidate -> candidate.takenSeat().orElseThrow())
                .containsExactly(seat(1), seat(2));
    }

    @Test
    @DisplayName("refuses ballots that cannot have been, or that a clause forbids")
    void refusesBallots() {
        Clause each = clause("each", ClauseKinds.ELECTION, new Balloting(Balloting.Way.PER_SEAT, Tri.UNKNOWN, null));
        Sitting sitting = opened(forum(22, each), 21);
        assertRefused(sitting.decide().elect(ballot("b-1", 2, 9, 8)), MeetingFailures.SEATS_VOTED_ON_TOGETHER, "each");
        Sitting one = sitting.decide().elect(ballot("b-1", 1, 9, 8)).orThrow();
        assertThat(council(one)).containsExactly("p-1");
        assertRefused(one.decide().elect(ballot("b-1", 1, 9)), MeetingFailures.PART_TAKEN, null);
        assertRefused(one.decide().elect(ballot("b-2", 1, 9)), ForumFailures.SEAT_HELD, null);
        assertRefused(sitting.decide().elect(ballot("b-1", 1, 22)), MeetingFailures.TOO_MANY_VOTES, null);
        assertRefused(sitting.decide().elect(ballot("b-1", 1, 12, 12)), MeetingFailures.TOO_MANY_VOTES, null);
        Clause quorum = clause("all", ClauseKinds.QUORUM, Matters.ELECTION, Quorum.of(Threshold.atLeast(1, 1)));
        assertRefused(
                opened(forum(22, quorum), 21).decide().elect(ballot("b-1", 1, 9)),
                MeetingFailures.QUORUM_NOT_MET,
                "all");
        Clause forMembers = Clause.of(LocalId.parse("for-members"), ClauseKinds.COUNCIL_FROM_MEMBERS, "Członkowie.");
        Ballot stranger = Ballot.builder(LocalId.parse("b-1"), COUNCIL)
                .addSeats(seat(1))
                .addCandidates(Candidacy.of(Nominee.of(PersonId.parse("p-9"), OrganisationId.parse("obcy")), 5))
                .build();
        assertRefused(
                opened(forum(22, forMembers), 21).decide().elect(stranger),
                ForumFailures.SEAT_FOR_MEMBERS,
                "for-members");
    }

    @Test
    @DisplayName("of an organ counts its seats, and its holders vote")
    void ofAnOrgan() {
        Forum forum = forum(22, HALF)
                .decide(DAY.minusDays(9))
                .fill(new SeatPlace(COUNCIL, seat(1)), nominee(1))
                .then(one -> one.decide(DAY.minusDays(9)).fill(new SeatPlace(COUNCIL, seat(2)), nominee(2)))
                .orThrow();
        Sitting council = Sitting.convene(
                        forum,
                        Meeting.builder(FIRST)
                                .forum(forum.getId())
                                .organ(COUNCIL)
                                .build(),
                        DAY)
                .orThrow();
        assertThat(council.entitled()).isEqualTo(Count.exactly(4));
        List<Voter> both = List.of(Voter.of(PersonId.parse("p-1")), new Voter(member(2), PersonId.parse("p-2")));
        assertThat(council.decide().open(both).orThrow().quorum().orElseThrow())
                .hasToString("2 of 4, needed 2 (>=1/2)");
        assertRefused(
                council.decide().open(List.of(Voter.of(PersonId.parse("p-3")))), MeetingFailures.NOT_ENTITLED, null);
        assertRefused(council.decide().open(List.of(Voter.of(member(1)))), MeetingFailures.QUORUM_NOT_MET, "half");
        Sitting unstated = new Sitting(forum(22, HALF), council.meeting());
        assertThat(unstated.decide()
                        .open(List.of(Voter.of(PersonId.parse("p-3")), Voter.of(PersonId.parse("p-4"))))
                        .isAccepted())
                .isTrue();
        Sitting oneUnnamed = new Sitting(
                forum.decide(DAY.minusDays(9))
                        .fill(new SeatPlace(COUNCIL, seat(3)), new Nominee(null, null))
                        .orThrow(),
                council.meeting());
        assertThat(oneUnnamed
                        .decide()
                        .open(List.of(Voter.of(member(1)), Voter.of(PersonId.parse("p-3"))))
                        .isAccepted())
                .isTrue();
        assertRefused(
                oneUnnamed.decide().open(List.of(Voter.of(PersonId.parse("p-3")), Voter.of(PersonId.parse("p-4")))),
                MeetingFailures.NOT_ENTITLED,
                null);
    }

    @Test
    @DisplayName("corrects a vote by a new fact, beside which the old one stays")
    void corrects() {
        Sitting voted = put(opened(forum(5, SIMPLE), 3), null)
                .decide()
                .vote(M1, Vote.counted(2, 1, 0))
                .then(one -> one.decide().close())
                .orThrow();
        Decision<Sitting> decision =
                voted.decide().correct(M1, Vote.counted(1, 2, 0), "pomyłka w liczeniu", DAY.plusDays(3));
        Meeting after = decision.orThrow().meeting();
        assertThat(after.getMotions().get(0).getCarried()).isEqualTo(Tri.YES);
        assertThat(after.motion(M1).orElseThrow().getCarried()).isEqualTo(Tri.NO);
        assertThat(after.motion(M1).orElseThrow().getVote()).contains(Vote.counted(1, 2, 0));
        assertThat(decision.events().get(0).on()).isEqualTo(DAY.plusDays(3));
        assertThat(after.getState()).contains(MeetingStates.CLOSED);
        assertRefused(
                voted.decide().correct(M1, Vote.counted(3, 2, 0), "?", DAY), MeetingFailures.TOO_MANY_VOTES, null);
        assertRefused(
                voted.decide().correct(LocalId.parse("x"), Vote.unanimous(), "?", DAY),
                MeetingFailures.MOTION_UNKNOWN,
                null);
        Sitting put = put(opened(forum(5, SIMPLE), 3), null);
        assertRefused(put.decide().correct(M1, Vote.unanimous(), "?", DAY), MeetingFailures.NOT_VOTED, null);
        assertRefused(voted.decide().close(), MeetingFailures.STATE_WRONG, null);
    }

    @Test
    @DisplayName("is made again by its events")
    void replays() {
        Forum forum = forum(22, HALF, SIMPLE, NUMBERS);
        Decision<Sitting> all = Sitting.convene(forum, Meeting.builder(FIRST).build(), DAY)
                .then(one -> one.decide().open(members(21)))
                .then(one -> one.decide().elect(ballot("b-1", 2, 9, 8)))
                .then(one -> one.decide().propose(Motion.builder(M1, "?").build()))
                .then(one -> one.decide().vote(M1, Vote.counted(20, 1, 0)))
                .then(one -> one.decide().adopt(M1, R1, "W sprawie"))
                .then(one -> one.decide().close())
                .then(one -> one.decide().correct(M1, Vote.counted(19, 2, 0), "pomyłka", DAY));
        Sitting start = new Sitting(forum, ((MeetingEvent.Convened) all.events().get(0)).meeting());
        assertThat(start.after(all.events().toArray(Event[]::new))).isEqualTo(all.orThrow());
    }
}
