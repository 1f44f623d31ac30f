package pl.zwornik.meeting;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Tally;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Memberships;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.zwornik.meeting.Sessions.B1;
import static pl.zwornik.meeting.Sessions.COUNCIL;
import static pl.zwornik.meeting.Sessions.DAY;
import static pl.zwornik.meeting.Sessions.FIRST;
import static pl.zwornik.meeting.Sessions.M1;
import static pl.zwornik.meeting.Sessions.nominee;
import static pl.zwornik.meeting.Sessions.opened;

/** The forum, its members and its charters are invented. */
@DisplayName("The clauses of a charter in a sitting")
class SittingClausesTest {

    private static Clause clause(Code kind, Provision provision) {
        return Clause.builder(LocalId.parse("p"), kind, "Zmyślone.")
                .provision(provision)
                .build();
    }

    private static Forum forum(int members, Clause... clauses) {
        return Sessions.forum(2, members, clauses);
    }

    private static Sitting put(int present, Forum forum) {
        return opened(present, forum)
                .decide()
                .propose(Motion.builder(M1, "Czy jesteś za?").build())
                .orThrow();
    }

    private static Tri carried(Decision<Sitting> voted) {
        return voted.orThrow().meeting().motion(M1).orElseThrow().getCarried();
    }

    private static Ballot ballot(int seats, int... votes) {
        return Ballot.builder(B1, COUNCIL)
                .seats(IntStream.rangeClosed(1, seats)
                        .mapToObj(seat -> LocalId.parse("seat-" + seat))
                        .toList())
                .candidates(IntStream.range(0, votes.length)
                        .mapToObj(i -> Candidacy.of(nominee(i + 1), votes[i]))
                        .toList())
                .build();
    }

    private static List<Integer> seated(Sitting sitting) {
        List<Candidacy> candidates = sitting.meeting().ballot(B1).orElseThrow().getCandidates();
        return IntStream.range(0, candidates.size())
                .filter(i -> candidates.get(i).takenSeat().isPresent())
                .mapToObj(i -> i + 1)
                .toList();
    }

    private static void assertRefused(Decision<Sitting> decision, MeetingFailures failure, boolean byClause) {
        Sessions.assertRefused(decision, failure, byClause ? "p" : null);
    }

    @Test
    @DisplayName("are told as lacking by the decisions that would have followed them, and by no other")
    void areLacking() {
        Sitting convened =
                Sitting.convene(forum(3), Meeting.builder(FIRST).build(), DAY).orThrow();
        Decision<Sitting> opened = convened.decide().open(List.of(Voter.of(OrganisationId.parse("ops-1"))));
        assertThat(opened.lacking()).containsExactly("QUORUM");
        assertThat(opened.then(one ->
                                one.decide().propose(Motion.builder(M1, "?").build()))
                        .then(one -> one.decide().vote(M1, Vote.counted(1, 0, 0)))
                        .lacking())
                .containsExactly("QUORUM", "MAJORITY");
        assertThat(put(2, forum(3))
                        .decide()
                        .vote(M1, Vote.declaredAs(true))
                        .then(one -> one.decide().adopt(M1, LocalId.parse("r-1"), "Zmyślona"))
                        .lacking())
                .containsExactly("QUORUM", "MAJORITY", "RESOLUTION_NUMBERS");
        assertThat(opened(3, forum(3)).decide().elect(ballot(1, 2, 1)).lacking())
                .containsExactly("QUORUM", "ELECTION", "MAJORITY");
        assertThat(opened(3, forum(3)).decide().elect(ballot(1, 1, 1)).lacking())
                .contains("TIE_RULE");
        Clause half = clause(ClauseKinds.QUORUM, Quorum.of(Threshold.atLeast(1, 2)));
        assertThat(Sitting.convene(forum(3, half), Meeting.builder(FIRST).build(), DAY)
                        .then(one -> one.decide().openWith(Count.exactly(2)))
                        .lacking())
                .isEmpty();
        assertThat(Sitting.convene(forum(3, half), Meeting.builder(FIRST).build(), DAY)
                        .then(one -> one.decide().openWith(Count.exactly(1)))
                        .lacking())
                .isEmpty();
        assertThat(forum(3).decide(DAY).withdraw(OrganisationId.parse("ops-1")).lacking())
                .isEmpty();
        assertThat(forum(3).decide(DAY)
                        .admit(Applicant.of(OrganisationId.parse("ops-9")))
                        .lacking())
                .containsExactly("MEMBERSHIP");
        assertThat(forum(3).decide(DAY)
                        .fill(SeatPlace.of("council", "seat-1"), nominee(1))
                        .lacking())
                .containsExactly("TERM", "SIZE");
    }

    @Test
    @DisplayName("on the assembly bind a meeting of all members")
    void bindTheAssembly() {
        Clause half = clause(ClauseKinds.QUORUM, Quorum.of(Threshold.atLeast(1, 2))).toBuilder()
                .organ(OrganKinds.ASSEMBLY)
                .build();
        Sitting convened = Sitting.convene(
                        forum(22, half), Meeting.builder(FIRST).build(), DAY)
                .orThrow();
        assertRefused(convened.decide().openWith(Count.exactly(10)), MeetingFailures.QUORUM_NOT_MET, true);
        assertThat(convened.decide().openWith(Count.exactly(11)).isAccepted()).isTrue();
    }

    @Test
    @DisplayName(
            "that ask for a number ask it also where nobody knows how many are entitled; at least so many may be enough")
    void askForNumbers() {
        Clause five = clause(ClauseKinds.QUORUM, Quorum.of(Threshold.number(5)));
        Forum unknown =
                forum(3, five).toBuilder().memberships(Memberships.none()).build();
        Sitting convened =
                Sitting.convene(unknown, Meeting.builder(FIRST).build(), DAY).orThrow();
        assertRefused(convened.decide().openWith(Count.exactly(3)), MeetingFailures.QUORUM_NOT_MET, true);
        assertThat(convened.decide().openWith(Count.exactly(5)).isAccepted()).isTrue();
        assertThat(convened.decide().openWith(Count.atLeast(3)).isAccepted()).isTrue();
        Clause half = clause(ClauseKinds.QUORUM, Quorum.of(Threshold.atLeast(1, 2)));
        Sitting some = Sitting.convene(forum(22, half), Meeting.builder(FIRST).build(), DAY)
                .orThrow()
                .decide()
                .openWith(Count.atLeast(12))
                .orThrow();
        assertThat(some.quorum())
                .hasValueSatisfying(quorum -> assertThat(quorum.isMet()).isTrue());
    }

    @Test
    @DisplayName("let no meeting be called that has decided, and no motion be put that is carried")
    void letNothingIn() {
        Motion carried = Motion.builder(M1, "Czy jesteś za?").carried(Tri.YES).build();
        assertRefused(opened(2, forum(3)).decide().propose(carried), MeetingFailures.ALREADY_VOTED, false);
        Meeting decided = Meeting.builder(FIRST)
                .addResolutions(
                        Resolution.builder(LocalId.parse("r-1"), "Zmyślona").build())
                .build();
        assertRefused(Sitting.convene(forum(3), decided, DAY), MeetingFailures.STATE_WRONG, false);
        assertRefused(
                Sitting.convene(
                        forum(3), Meeting.builder(FIRST).addMotions(carried).build(), DAY),
                MeetingFailures.STATE_WRONG,
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "FOR_AND_AGAINST, >1/2, 5:5:11, YES",
        "VOTES_CAST, >1/2, 5:5:0, YES",
        "VOTES_CAST, >1/2, 5:5:11, NO",
        "PRESENT, >=2/3, 5:5:11, NO",
        "FULL_COMPOSITION, >1/2, 5:5:11, NO",
        "VOTES_CAST, >=1/1, 5:5:0, NO"
    })
    @DisplayName("give the chair one vote more in a tie, and no majority that this does not make")
    void giveTheChairOneVote(Base base, String share, String tally, Tri expected) {
        Clause majority = clause(ClauseKinds.MAJORITY, new Majority(Threshold.parse(share), base));
        Clause chair = Clause.builder(LocalId.parse("chair"), ClauseKinds.TIE_RULE, "Zmyślone.")
                .provision(new Tie(TieSettlements.CHAIR))
                .build();
        Vote tied = Vote.builder().stated(Tally.parse(tally)).chair(Tri.YES).build();
        Sitting sitting = put(21, forum(21, majority, chair));
        assertThat(carried(sitting.decide().vote(M1, tied))).isEqualTo(expected);
        assertThat(carried(
                        sitting.decide().vote(M1, tied.toBuilder().chair(Tri.NO).build())))
                .isEqualTo(Tri.NO);
    }

    @Test
    @DisplayName("are broken also by votes without numbers, where even all who are present would be too few")
    void reckonAtBest() {
        Clause twoThirds = clause(ClauseKinds.MAJORITY, Majority.qualified(2, 3, Base.FULL_COMPOSITION));
        assertRefused(
                put(11, forum(21, twoThirds)).decide().vote(M1, Vote.declaredAs(true)),
                MeetingFailures.OUTCOME_CONTRADICTED,
                true);
        assertRefused(
                put(11, forum(21, twoThirds)).decide().vote(M1, Vote.unanimous()),
                MeetingFailures.OUTCOME_CONTRADICTED,
                true);
        Vote unknown = Vote.builder().build();
        assertThat(carried(put(11, forum(21, twoThirds)).decide().vote(M1, unknown)))
                .isEqualTo(Tri.NO);
        assertThat(carried(put(14, forum(21, twoThirds)).decide().vote(M1, unknown)))
                .isEqualTo(Tri.UNKNOWN);
        assertThat(carried(put(14, forum(21, twoThirds)).decide().vote(M1, Vote.declaredAs(true))))
                .isEqualTo(Tri.YES);
        Clause all = clause(ClauseKinds.MAJORITY, Majority.unanimous(Base.VOTES_CAST));
        Vote notUnanimous = Vote.builder().unanimity(Tri.NO).build();
        assertThat(carried(put(11, forum(21, all)).decide().vote(M1, notUnanimous)))
                .isEqualTo(Tri.NO);
    }

    @Test
    @DisplayName("on the simple majority ask no more of candidates than the most votes")
    void askTheMostVotes() {
        Clause simple = clause(ClauseKinds.MAJORITY, Majority.simple());
        Ballot close = ballot(1, 9, 8, 4).toBuilder().papers(Count.exactly(21)).build();
        assertThat(seated(opened(21, forum(21, simple)).decide().elect(close).orThrow()))
                .containsExactly(1);
        Clause absolute = clause(ClauseKinds.MAJORITY, Majority.absolute());
        assertThat(seated(opened(21, forum(21, absolute)).decide().elect(close).orThrow()))
                .isEmpty();
    }

    @Test
    @DisplayName("say who elects, and whether secretly")
    void sayWhoElects() {
        Clause assembly = clause(ClauseKinds.ELECTION, new Balloting(null, Tri.YES, OrganKinds.ASSEMBLY));
        Sitting sitting = opened(5, forum(5, assembly));
        assertRefused(
                sitting.decide().elect(ballot(1, 3).toBuilder().secrecy(Tri.NO).build()),
                MeetingFailures.SECRECY_DIFFERS,
                true);
        assertThat(sitting.decide().elect(ballot(1, 3)).isAccepted()).isTrue();
        assertThat(sitting.decide()
                        .elect(ballot(1, 3).toBuilder().secrecy(Tri.YES).build())
                        .isAccepted())
                .isTrue();
        Clause board = clause(ClauseKinds.ELECTION, new Balloting(null, Tri.UNKNOWN, OrganKinds.BOARD));
        assertRefused(opened(5, forum(5, board)).decide().elect(ballot(1, 3)), MeetingFailures.ELECTED_BY_OTHERS, true);
    }

    private static Ballot runoff(Ballot of) {
        return of.toBuilder().id(LocalId.parse("b-2")).runoffOf(B1).build();
    }

    @Test
    @DisplayName("allow a runoff between those who were equal, and of a ballot that left a seat")
    void allowRunoffs() {
        Sitting tied = opened(21, forum(21)).decide().elect(ballot(1, 8, 8, 3)).orThrow();
        assertThat(tied.decide().elect(runoff(ballot(1, 9, 7))).isAccepted()).isTrue();
        assertRefused(tied.decide().elect(runoff(ballot(1, 7, 2, 9))), MeetingFailures.CANDIDATE_NEW, false);
        Sitting settled =
                opened(21, forum(21)).decide().elect(ballot(1, 9, 8, 3)).orThrow();
        assertRefused(settled.decide().elect(runoff(ballot(1, 9, 7))), MeetingFailures.NOTHING_TO_RUN_OFF, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOT", "CHAIR"})
    @DisplayName("that settle a tie otherwise allow no runoff of it, but one where a majority was missing")
    void settleTiesOtherwise(String settlement) {
        Clause otherwise = clause(ClauseKinds.TIE_RULE, new Tie(TieSettlements.of(settlement)));
        Sitting tied = opened(21, forum(21, otherwise))
                .decide()
                .elect(ballot(1, 8, 8, 3))
                .orThrow();
        assertRefused(tied.decide().elect(runoff(ballot(1, 9, 7))), MeetingFailures.TIE_SETTLED_OTHERWISE, true);
        Clause absolute = Clause.builder(LocalId.parse("absolute"), ClauseKinds.MAJORITY, "Zmyślone.")
                .provision(Majority.absolute())
                .build();
        Sitting without = opened(21, forum(21, otherwise, absolute))
                .decide()
                .elect(ballot(1, 9, 8, 4).toBuilder().papers(Count.exactly(21)).build())
                .orThrow();
        assertThat(without.decide()
                        .elect(runoff(ballot(1, 12, 9)).toBuilder()
                                .papers(Count.exactly(21))
                                .build())
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("seat nobody where one's votes are not known, unless that one refuses")
    void seatNobodyUnknown() {
        Candidacy unknown = new Candidacy(nominee(9), Count.unknown(), Tri.YES, null);
        Ballot asked = ballot(1, 8, 7).toBuilder().addCandidates(unknown).build();
        assertThat(seated(opened(21, forum(21)).decide().elect(asked).orThrow()))
                .isEmpty();
        Ballot refused =
                ballot(1, 8, 7).toBuilder().addCandidates(unknown.refusing()).build();
        assertThat(seated(opened(21, forum(21)).decide().elect(refused).orThrow()))
                .containsExactly(1);
        Sitting open = opened(21, forum(21)).decide().elect(asked).orThrow();
        Ballot again = ballot(1, 8, 7).toBuilder()
                .id(LocalId.parse("b-2"))
                .runoffOf(B1)
                .build();
        assertThat(open.decide().elect(again).isAccepted()).isTrue(); // nobody knows who was equal
    }

    @Test
    @DisplayName("let the person vote who belongs on behalf of a member, and no other without naming it")
    void letPeopleVote() {
        Forum forum = forum(2).decide(DAY.minusDays(9))
                .admit(new Applicant(
                        OrganisationId.parse("ops-9"), null, null, MemberForms.PERSON, PersonId.parse("p-9")))
                .orThrow();
        Sitting convened =
                Sitting.convene(forum, Meeting.builder(FIRST).build(), DAY).orThrow();
        assertThat(convened.decide()
                        .open(List.of(Voter.of(PersonId.parse("p-9"))))
                        .isAccepted())
                .isTrue();
        assertRefused(
                convened.decide().open(List.of(Voter.of(PersonId.parse("p-8")))), MeetingFailures.NOT_ENTITLED, false);
    }

    @Test
    @DisplayName("let no more come than are entitled, whoever they are")
    void letNoMoreCome() {
        Forum forum = forum(1).decide(DAY.minusDays(9))
                .admit(Applicant.of(OrganisationId.parse("ops-9")).by(PersonId.parse("p-9")))
                .orThrow();
        List<Voter> twice = List.of(
                Voter.of(OrganisationId.parse("ops-1")),
                Voter.of(OrganisationId.parse("ops-9")),
                Voter.of(PersonId.parse("p-9")));
        Meeting.Builder meeting = Meeting.builder(FIRST);
        Sitting ofMembers = Sitting.convene(forum, meeting.build(), DAY).orThrow();
        assertRefused(ofMembers.decide().open(twice), MeetingFailures.VOTER_TWICE, false);
        Sitting ofCouncil = Sitting.convene(
                        forum, meeting.forum(forum.getId()).organ(COUNCIL).build(), DAY)
                .orThrow();
        List<Voter> three = IntStream.rangeClosed(1, 3)
                .mapToObj(one -> Voter.of(PersonId.parse("p-" + one)))
                .toList();
        assertThat(ofCouncil.decide().open(three.subList(1, 3)).isAccepted()).isTrue();
        assertRefused(ofCouncil.decide().open(three), MeetingFailures.TOO_MANY_VOTES, false);
    }

    @Test
    @DisplayName("let nobody come twice, as a member and as the person who speaks for it")
    void letNobodyComeTwice() {
        OrganisationId ops9 = OrganisationId.parse("ops-9");
        Forum forum = forum(2).decide(DAY.minusDays(9))
                .admit(Applicant.of(ops9).by(PersonId.parse("p-9")))
                .then(one -> one.decide(DAY.minusDays(8))
                        .fill(SeatPlace.of("council", "seat-1"), new Nominee(PersonId.parse("p-9"), ops9)))
                .orThrow();
        Meeting.Builder meeting = Meeting.builder(FIRST);
        Sitting ofMembers = Sitting.convene(forum, meeting.build(), DAY).orThrow();
        Sitting ofCouncil = Sitting.convene(
                        forum, meeting.forum(forum.getId()).organ(COUNCIL).build(), DAY)
                .orThrow();
        List<Voter> twice = List.of(Voter.of(ops9), Voter.of(PersonId.parse("p-9")));
        assertRefused(ofMembers.decide().open(twice), MeetingFailures.VOTER_TWICE, false);
        assertRefused(ofCouncil.decide().open(twice), MeetingFailures.VOTER_TWICE, false);
        List<Voter> two = List.of(Voter.of(OrganisationId.parse("ops-1")), Voter.of(PersonId.parse("p-9")));
        assertThat(ofMembers.decide().open(two).isAccepted()).isTrue();
    }

    @Test
    @DisplayName("let nobody take a seat whom the votes do not elect")
    void giveSeats() {
        Candidacy loser = new Candidacy(nominee(9), Count.exactly(0), Tri.YES, LocalId.parse("seat-1"));
        Ballot asked = ballot(2, 8, 7).toBuilder().addCandidates(loser).build();
        assertRefused(opened(21, forum(21)).decide().elect(asked), MeetingFailures.ELECTED_OTHERWISE, false);
    }

    @Test
    @DisplayName("on numbers give none to a meeting of a day before that of the last")
    void giveNumbersInOrder() {
        Clause numbers = clause(
                ClauseKinds.RESOLUTION_NUMBERS, new NumberScheme("Uchwała nr {n}/{yyyy}", NumberScheme.Restart.YEAR));
        Sitting adopted = put(3, forum(3, numbers))
                .decide()
                .vote(M1, Vote.declaredAs(true))
                .then(one -> one.decide().adopt(M1, LocalId.parse("r-1"), "Zmyślona"))
                .orThrow();
        Meeting earlier = Meeting.builder(MeetingId.parse("wczesniej")).build();
        assertRefused(
                Sitting.convene(adopted.forum(), earlier, DAY.minusDays(1))
                        .then(one -> one.decide().openWith(Count.exactly(3)))
                        .then(one ->
                                one.decide().propose(Motion.builder(M1, "?").build()))
                        .then(one -> one.decide().vote(M1, Vote.declaredAs(true)))
                        .then(one -> one.decide().adopt(M1, LocalId.parse("r-1"), "Zmyślona")),
                MeetingFailures.NUMBER_NOT_POSSIBLE,
                true);
    }

    @Test
    @DisplayName("have a second date after the first, which is a meeting of its own")
    void haveSecondDates() {
        Sitting adjourned = Sitting.convene(forum(3), Meeting.builder(FIRST).build(), DAY)
                .orThrow()
                .decide()
                .adjourn()
                .orThrow();
        MeetingId second = MeetingId.parse("spotkanie-2");
        assertRefused(adjourned.decide().secondDate(second, DAY), MeetingFailures.SECOND_DATE_WRONG, false);
        assertRefused(adjourned.decide().secondDate(FIRST, DAY.plusDays(7)), MeetingFailures.SECOND_DATE_WRONG, false);
        assertThat(adjourned.decide().secondDate(second, DAY.plusDays(1)).isAccepted())
                .isTrue();
    }
}
