package pl.zwornik.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
import pl.zwornik.charter.Tally;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.charter.Threshold;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.BallotPaper;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Language;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The guide to governance")
class GovernanceGuideTest {

    private static final LocalDate FOUNDED = LocalDate.of(2022, 1, 10);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    private static final OrganisationId OPS = OrganisationId.parse("ops-zmyslony");
    private static final OrganisationId CUS = OrganisationId.parse("cus-zmyslony");
    private static final SeatPlace SEAT = SeatPlace.of("council", "seat-1");

    private static Forum konwent() {
        // snippet: charter
        Forum konwent = Forum.builder(ForumId.parse("konwent"), ForumForms.KONWENT)
                .addOrgans(Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                        .addSeats(Seat.builder(LocalId.parse("seat-1")).build())
                        .build())
                .addClauses(Clause.builder(
                                LocalId.parse("p-6"), ClauseKinds.QUORUM, "Kworum to co najmniej połowa członków.")
                        .provision(Quorum.of(Threshold.atLeast(1, 2)))
                        .build())
                .addClauses(Clause.builder(LocalId.parse("p-9"), ClauseKinds.TERM, "Kadencja trwa dwa lata.")
                        .provision(TermOfOffice.years(2))
                        .build())
                .build();
        // end
        return konwent;
    }

    @Test
    @DisplayName("shows a charter, and what it leaves open")
    void charter() {
        assertThat(konwent().on(DAY).unknownClauses())
                .containsExactly(
                        ClauseKinds.MEMBERSHIP,
                        ClauseKinds.SIZE,
                        ClauseKinds.ELECTION,
                        ClauseKinds.MAJORITY,
                        ClauseKinds.TIE_RULE,
                        ClauseKinds.RESOLUTION_NUMBERS);
    }

    @ParameterizedTest
    @CsvSource({">=1/2, 11, 11", ">1/2, 11, 12", ">=2/3, 14, 15"})
    @DisplayName("tells how many are a quorum of 21 and of 22")
    void quorum(String threshold, int of21, int of22) throws IOException {
        assertThat(Threshold.parse(threshold).least(21)).isEqualTo(of21);
        assertThat(Threshold.parse(threshold).least(22)).isEqualTo(of22);
        assertThat(guide()).contains("`" + threshold + "` | " + of21 + " | " + of22 + " |");
    }

    @Test
    @DisplayName("tells that a second date may ask for less")
    void secondDate() {
        Quorum quorum = new Quorum(Threshold.moreThan(1, 2), Threshold.atLeast(1, 3));
        assertThat(quorum.reckon(8, 22, false)).hasToString("8 of 22, needed 12 (>1/2)");
        assertThat(quorum.reckon(8, 22, false).isMet()).isFalse();
        assertThat(quorum.reckon(8, 22, true)).hasToString("8 of 22, needed 8 (>=1/3)");
        assertThat(quorum.reckon(8, 22, true).isMet()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1/2, FOR_AND_AGAINST,  9 of 17, true",
        "1/2, VOTES_CAST,       11 of 21, false",
        "2/3, PRESENT,          14 of 21, false",
        "1/2, FULL_COMPOSITION, 12 of 22, false"
    })
    @DisplayName("tells how many votes carry a motion, by the base")
    void majority(String share, Base base, String needed, boolean carried) throws IOException {
        Majority majority =
                share.equals("2/3") ? Majority.qualified(2, 3, base) : new Majority(Threshold.moreThan(1, 2), base);
        Reckoning reckoning = majority.reckon(new Tally(9, 8, 4), 21, 22);
        assertThat(reckoning.needed() + " of " + reckoning.whole()).isEqualTo(needed);
        assertThat(reckoning.isMet()).isEqualTo(carried);
        assertThat(guide()).contains(" of `" + base + "` | " + needed + " | " + (carried ? "yes" : "no") + " |");
    }

    private static Forum seated(Forum konwent) {
        return konwent.decide(FOUNDED)
                .found(List.of(Applicant.of(OPS)))
                .then(forum -> forum.decide(FOUNDED).fill(SEAT, Nominee.of(PersonId.parse("p-1"), OPS)))
                .orThrow();
    }

    @Test
    @DisplayName("tells what becomes of a seat whose member withdraws in mid-term")
    void withdrawal() {
        Clause forMembers = Clause.of(
                LocalId.parse("p-10"), ClauseKinds.COUNCIL_FROM_MEMBERS, "W radzie są przedstawiciele członków.");
        Forum keeping = seated(konwent().toBuilder().addClauses(forMembers).build())
                .decide(DAY)
                .withdraw(OPS)
                .orThrow();
        assertThat(keeping.on(DAY.minusDays(1)).holders(SEAT)).hasSize(1);
        assertThat(keeping.on(DAY).holders(SEAT)).isEmpty();
        Forum silent = seated(konwent()).decide(DAY).withdraw(OPS).orThrow();
        assertThat(silent.on(DAY).holders(SEAT))
                .hasSize(1)
                .isEqualTo(silent.on(DAY).lapsed());
    }

    @Test
    @DisplayName("tells that a CUS keeps the seat of the OPS that it was, and until when")
    void succession() {
        Forum after =
                seated(konwent()).decide(DAY).succeed(OPS, Applicant.of(CUS)).orThrow();
        assertThat(after.on(DAY).isMember(OPS)).isEqualTo(Tri.NO);
        assertThat(after.on(DAY).isMember(CUS)).isEqualTo(Tri.YES);
        assertThat(after.on(DAY).holders(SEAT)).singleElement().satisfies(holding -> {
            assertThat(holding.tenure().getHolder()).contains(PersonId.parse("p-1"));
            assertThat(holding.tenure().getOnBehalfOf()).contains(CUS);
            assertThat(holding.tenure().life()).hasToString("2022-06-01/2024-01-10");
            assertThat(holding.represents()).isEqualTo(Tri.YES);
        });
    }

    private static Forum ofMembers(int members, Clause... clauses) {
        Organ council = Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                .seats(IntStream.rangeClosed(1, 4)
                        .mapToObj(seat -> Seat.builder(seat(seat)).build())
                        .toList())
                .build();
        return konwent().toBuilder()
                .organs(List.of(council))
                .clauses(List.of(clauses))
                .build()
                .decide(FOUNDED)
                .found(IntStream.rangeClosed(1, members)
                        .mapToObj(one -> Applicant.of(member(one)))
                        .toList())
                .orThrow();
    }

    private static OrganisationId member(int number) {
        return OrganisationId.parse("ops-zmyslony-" + number);
    }

    private static LocalId seat(int number) {
        return LocalId.parse("seat-" + number);
    }

    private static List<Voter> present(int members) {
        return IntStream.rangeClosed(1, members)
                .mapToObj(one -> Voter.of(member(one)))
                .toList();
    }

    private static Clause clause(String id, Code kind, Provision provision) {
        return Clause.builder(LocalId.parse(id), kind, "Zmyślone.")
                .provision(provision)
                .build();
    }

    @Test
    @DisplayName("shows a meeting that resolves something, with its number")
    void meeting() {
        Forum forum = ofMembers(
                22,
                clause("p-6", ClauseKinds.QUORUM, Quorum.of(Threshold.atLeast(1, 2))),
                clause("p-7", ClauseKinds.MAJORITY, Majority.simple()),
                clause(
                        "p-8",
                        ClauseKinds.RESOLUTION_NUMBERS,
                        new NumberScheme("Uchwała nr {n}/{yyyy}", NumberScheme.Restart.YEAR)));
        LocalDate day = DAY;
        List<Voter> present = present(21);
        LocalId motion = LocalId.parse("m-1");

        // snippet: meeting
        Meeting planned = Meeting.builder(MeetingId.parse("spotkanie-1")).build();
        Motion plan = Motion.builder(motion, "Czy przyjąć plan pracy?").build();
        Sitting after = Sitting.convene(forum, planned, day)
                .then(sitting -> sitting.decide().open(present)) // refused, with the figures, where they are too few
                .then(sitting -> sitting.decide().propose(plan))
                .then(sitting -> sitting.decide().vote(motion, Vote.counted(9, 8, 4)))
                .then(sitting -> sitting.decide().adopt(motion, LocalId.parse("r-1"), "W sprawie planu pracy"))
                .orThrow();
        // end

        assertThat(after.meeting().getResolutions())
                .extracting(resolution -> resolution.getWritten().orElseThrow())
                .containsExactly("Uchwała nr 1/2022");
        assertThat(after.majority(motion).orElseThrow()).hasToString("9 of 17, needed 9 (>1/2)");
        Decision<Sitting> tooFew = Sitting.convene(forum, planned, day)
                .then(sitting -> sitting.decide().open(present(10)));
        assertThat(tooFew.isAccepted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"15, true", "13, false"})
    @DisplayName("shows a motion that is enacted where it was carried")
    void enacted(int inFavour, boolean carried) {
        Forum forum = ofMembers(
                22,
                Clause.builder(
                                LocalId.parse("p-11"),
                                ClauseKinds.MAJORITY,
                                "Wykluczenie: dwie trzecie obecnych (zmyślone).")
                        .matter(Matters.EXCLUSION)
                        .provision(Majority.qualified(2, 3, Base.PRESENT))
                        .build());
        Sitting opened = Sitting.convene(
                        forum, Meeting.builder(MeetingId.parse("spotkanie-1")).build(), DAY)
                .then(sitting -> sitting.decide().open(present(21)))
                .orThrow();
        OrganisationId member = forum.getMemberships().get(0).getMember();
        LocalId motion = LocalId.parse("m-1");

        // snippet: enact
        Motion exclusion = Motion.builder(motion, "Czy wykluczyć członka?")
                .matter(Matters.EXCLUSION)
                .build();
        Decision<Sitting> excluded = opened.decide()
                .propose(exclusion)
                .then(sitting -> sitting.decide().vote(motion, Vote.counted(15, 4, 2)))
                .then(sitting -> sitting.decide().enact(motion, asked -> asked.exclude(member)));
        // end

        Decision<Sitting> asked = carried
                ? excluded
                : opened.decide()
                        .propose(exclusion)
                        .then(sitting -> sitting.decide().vote(motion, Vote.counted(inFavour, 4, 4)))
                        .then(sitting -> sitting.decide().enact(motion, one -> one.exclude(member)));
        assertThat(asked.isAccepted()).isEqualTo(carried);
        asked.value().ifPresent(after -> assertThat(after.forum().on(DAY).isMember(member))
                .isEqualTo(Tri.NO));
    }

    private static Nominee candidate(int number) {
        return new Nominee(PersonId.parse("p-" + number), null);
    }

    @Test
    @DisplayName("counts its ballot papers")
    void papers() throws IOException {
        Ballot ballot = Ballot.builder(LocalId.parse("b-1"), LocalId.parse("council"))
                .addSeats(LocalId.parse("seat-1"), LocalId.parse("seat-2"))
                .addCandidates(Candidacy.of(candidate(1)), Candidacy.of(candidate(2)), Candidacy.of(candidate(3)))
                .build();
        List<BallotPaper> papers = List.of(
                BallotPaper.of(candidate(1), candidate(2)),
                BallotPaper.of(candidate(2)),
                BallotPaper.of(),
                BallotPaper.of(candidate(1), candidate(2), candidate(3)),
                BallotPaper.of(candidate(1), candidate(1)),
                BallotPaper.of(candidate(2), candidate(7)));
        Ballot counted = ballot.counted(papers);
        assertThat(counted.getCandidates())
                .extracting(Candidacy::votes)
                .containsExactly(Count.exactly(1), Count.exactly(2), Count.exactly(0));
        String valid = papers.stream()
                .map(paper -> paper.isValidIn(ballot) ? "yes" : "no")
                .collect(Collectors.joining(" | ", "| Valid | ", " |"));
        assertThat(guide())
                .contains(valid, "candidate 1 gets one vote, candidate 2 two, candidate 3 none, of six papers");
    }

    @Test
    @DisplayName("tells that a meeting which too few attend is put off, and held with fewer")
    void secondDateOfMeetings() {
        Forum forum = ofMembers(
                22, clause("p-6", ClauseKinds.QUORUM, new Quorum(Threshold.moreThan(1, 2), Threshold.atLeast(1, 3))));
        Sitting called = Sitting.convene(
                        forum, Meeting.builder(MeetingId.parse("spotkanie-1")).build(), DAY)
                .orThrow();
        assertThat(called.decide()
                        .open(present(8))
                        .refusal()
                        .orElseThrow()
                        .failure()
                        .message(Language.EN))
                .startsWith("8 of 22 are present, and 12 are needed (>1/2).");
        Sitting second = called.decide()
                .adjourn()
                .then(sitting -> sitting.decide().secondDate(MeetingId.parse("spotkanie-1-b"), DAY.plusDays(7)))
                .then(sitting -> sitting.decide().open(present(8)))
                .orThrow();
        assertThat(second.quorum().orElseThrow().isMet()).isTrue();
    }

    private static List<String> elected(int... votes) {
        Ballot.Builder ballot = Ballot.builder(LocalId.parse("b-1"), LocalId.parse("council"))
                .seats(IntStream.rangeClosed(1, 4)
                        .mapToObj(GovernanceGuideTest::seat)
                        .toList())
                .papers(Count.exactly(21));
        for (int i = 0; i < votes.length; i++) {
            ballot.addCandidates(Candidacy.of(Nominee.of(PersonId.parse("p-" + (i + 1)), member(i + 1)), votes[i]));
        }
        return Sitting.convene(
                        ofMembers(22), Meeting.builder(MeetingId.parse("s-1")).build(), DAY)
                .then(sitting -> sitting.decide().open(present(21)))
                .then(sitting -> sitting.decide().elect(ballot.build()))
                .orThrow()
                .forum()
                .on(DAY)
                .composition()
                .stream()
                .map(holding -> holding.tenure().getHolder().orElseThrow().value())
                .toList();
    }

    @Test
    @DisplayName("tells whom six candidates for four seats leave elected, and whom a tie for the fourth")
    void elections() throws IOException {
        assertThat(elected(12, 15, 9, 18, 7, 14)).containsExactly("p-4", "p-2", "p-6", "p-1");
        assertThat(elected(18, 15, 14, 12, 12, 7)).containsExactly("p-1", "p-2", "p-3");
        assertThat(guide())
                .contains("| Votes | 12 | 15 | 9 | 18 | 7 | 14 |")
                .contains("| Seat | fourth | second | – | first | – | third |")
                .contains("With 18, 15, 14, 12, 12 and 7 votes the first three are elected.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"charter", "meeting", "enact"})
    @DisplayName("prints what is run here")
    void prints(String snippet) throws IOException {
        assertThat(Snippets.printed("docs/guide/governance.md", snippet))
                .hasSizeGreaterThan(3)
                .containsExactlyElementsOf(Snippets.compiled(GovernanceGuideTest.class, snippet));
    }

    private static String guide() throws IOException {
        return Files.readString(Path.of("../../docs/guide/governance.md"));
    }
}
