package pl.zwornik.rule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.NumberScheme.Restart;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.charter.Threshold;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Nominee;
import pl.zwornik.gathering.Ordinal;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.meeting.Vote;
import pl.zwornik.result.Failure;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The rules on meetings")
class MeetingRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final ForumId FORUM = ForumId.parse("gaj");
    private static final LocalId SCHEME = LocalId.parse("numbers");

    private static Forum forum(Clause... clauses) {
        return Forum.builder(FORUM, ForumForms.KONWENT).addClauses(clauses).build();
    }

    /** Says that resolutions are numbered, and not how. */
    private static Forum worded() {
        return forum(Clause.of(LocalId.parse("worded"), ClauseKinds.RESOLUTION_NUMBERS, "Zmyślone."));
    }

    private static Meeting.Builder meeting(String id, LocalDate day) {
        return Meeting.builder(MeetingId.parse(id)).forum(FORUM).day(Claim.stated(PartialDate.of(day)));
    }

    private static List<Finding> findings(RuleFindings code, Forum forum, Meeting... meetings) {
        Sector.Builder sector = Sector.builder().add(forum);
        sector.external(PersonId.parse("a")).external(PersonId.parse("b"));
        forum.getMemberships().forEach(membership -> sector.external(membership.getMember()));
        List.of(meetings).forEach(sector::add);
        return Zwornik.builder().build().ruleBook().on(DAY).check(sector.build().orThrow()).findings().stream()
                .filter(finding -> finding.failure().code() == code)
                .toList();
    }

    private static Meeting voted(Count entitled, Count present, Vote vote, Tri carried) {
        return meeting("m", DAY)
                .entitled(entitled)
                .statedPresent(present)
                .addMotions(Motion.builder(LocalId.parse("m-1"), "?")
                        .vote(vote)
                        .carried(carried)
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "22, 21, 9, 8, 4, 0",
        "22, 21, 9, 8, 5, 1",
        "22, 23, 9, 8, 5, 1",
        "?,  21, 9, 8, 5, 1",
        "22, ?,  9, 8, 6, 1",
        "22, ?,  9, 8, 5, 0",
        "22, ~20, 9, 8, 5, 0",
        "?,  ?,  99, 8, 5, 0"
    })
    @DisplayName("ask that nobody votes who is not there, and nobody is there who is not entitled (CHK-G4)")
    void countVoters(String entitled, String present, int yes, int no, int abstaining, int findings) {
        Meeting meeting =
                voted(Count.parse(entitled), Count.parse(present), Vote.counted(yes, no, abstaining), Tri.UNKNOWN);
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum(), meeting)).hasSize(findings);
    }

    @Test
    @DisplayName("ask for the quorum and the majority that the charter states, with their figures (CHK-G4)")
    void askTheCharter() {
        Clause simple = Clause.builder(LocalId.parse("p-1"), ClauseKinds.MAJORITY, "Zmyślone.")
                .provision(Majority.absolute())
                .build();
        Clause half = Clause.builder(LocalId.parse("p-2"), ClauseKinds.QUORUM, "Zmyślone.")
                .provision(Quorum.of(Threshold.moreThan(1, 2)))
                .build();
        Meeting lost = voted(Count.exactly(22), Count.exactly(21), Vote.counted(9, 8, 4), Tri.YES);
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum(), lost)).isEmpty();
        Failure failure = findings(RuleFindings.VOTES_CONTRADICT, forum(simple), lost)
                .get(0)
                .failure();
        assertThat(failure.parameters()).containsEntry("count", "9").containsEntry("whole", "21");
        assertThat(failure.place().pointer()).isEqualTo("/motions/0/vote");
        Meeting few = voted(Count.exactly(22), Count.exactly(11), Vote.counted(11, 0, 0), Tri.YES);
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum(half), few))
                .extracting(one -> one.failure().parameters().get("count"))
                .containsExactly("11");
        Meeting nobodyKnows = voted(Count.exactly(22), Count.unknown(), Vote.counted(11, 0, 0), Tri.YES);
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum(half), nobodyKnows))
                .isEmpty();
        Meeting elsewhere = lost.toBuilder().day(Optional.empty()).build();
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum(simple), elsewhere))
                .isEmpty();
        Meeting strange = lost.toBuilder().organ(LocalId.parse("x")).build();
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum(simple), strange))
                .isEmpty();
    }

    @Test
    @DisplayName("find an outcome that was only declared, where even all who were present would be too few (CHK-G4)")
    void askAtBest() {
        Clause ofAll = Clause.builder(LocalId.parse("p-1"), ClauseKinds.MAJORITY, "Zmyślone.")
                .provision(Majority.qualified(2, 3, Base.FULL_COMPOSITION))
                .build();
        Meeting few = voted(Count.exactly(21), Count.exactly(11), Vote.declaredAs(true), Tri.YES);
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum(ofAll), few))
                .extracting(one -> one.failure().parameters().get("count"))
                .containsExactly("11");
        Meeting enough = voted(Count.exactly(21), Count.exactly(14), Vote.declaredAs(true), Tri.YES);
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum(ofAll), enough))
                .isEmpty();
    }

    @Test
    @DisplayName("ask for the quorum though it is not recorded how many were entitled, where the forum knows (CHK-G4)")
    void askTheForum() {
        Clause half = Clause.builder(LocalId.parse("p-2"), ClauseKinds.QUORUM, "Zmyślone.")
                .provision(Quorum.of(Threshold.moreThan(1, 2)))
                .build();
        Forum.Builder forum = Forum.builder(FORUM, ForumForms.KONWENT).addClauses(half);
        for (int i = 0; i < 4; i++) {
            forum.addMemberships(Membership.builder(OrganisationId.parse("ops-" + i))
                    .during(Lifespan.began(DAY))
                    .build());
        }
        Meeting few = meeting("m", DAY)
                .statedPresent(Count.exactly(2))
                .addMotions(Motion.builder(LocalId.parse("m-1"), "?")
                        .vote(Vote.unanimous())
                        .build())
                .build();
        assertThat(findings(RuleFindings.VOTES_CONTRADICT, forum.build(), few))
                .extracting(one -> one.failure().parameters().get("whole"))
                .containsExactly("4");
    }

    @ParameterizedTest
    @CsvSource({
        "21, 20, 1, ''",
        "22, 20, 1, papers",
        "21, 22, 1, votes",
        "?, 22, 1, votes",
        "?, 21, 21, ''",
        "~30, 20, 1, ''"
    })
    @DisplayName("ask that no ballot has more papers than voters, and no candidate more votes than papers (CHK-G4)")
    void countPapers(String papers, int first, int second, String found) {
        Nominee one = new Nominee(PersonId.parse("a"), null);
        Nominee two = new Nominee(PersonId.parse("b"), null);
        Meeting meeting = meeting("m", DAY)
                .statedPresent(Count.exactly(21))
                .addBallots(Ballot.builder(LocalId.parse("b-1"), LocalId.parse("council"))
                        .papers(Count.parse(papers))
                        .addCandidates(Candidacy.of(one, first), Candidacy.of(two, second))
                        .build())
                .build();
        List<String> places = findings(RuleFindings.VOTES_CONTRADICT, forum(), meeting).stream()
                .map(finding -> finding.failure().place().pointer())
                .toList();
        assertThat(String.join(" ", places))
                .isEqualTo(
                        found.isEmpty()
                                ? ""
                                : found.equals("papers") ? "/ballots/0/papers" : "/ballots/0/candidates/0/votes");
    }

    private static Meeting resolved(
            String id, LocalDate day, @Nullable LocalId scheme, String number, @Nullable String written) {
        Resolution.Builder resolution = Resolution.builder(LocalId.parse("r-1"), "W sprawie zmyślonej")
                .number(ResolutionNumber.parse(number))
                .written(Optional.ofNullable(written))
                .scheme(Optional.ofNullable(scheme));
        return meeting(id, day).addResolutions(resolution.build()).build();
    }

    private static Forum numbering(String pattern, Restart restart) {
        return forum(Clause.builder(SCHEME, ClauseKinds.RESOLUTION_NUMBERS, "Zmyślone.")
                .provision(new NumberScheme(pattern, restart))
                .build());
    }

    private static List<Finding> order(Forum forum, Meeting... meetings) {
        return findings(RuleFindings.NUMBERS_OUT_OF_ORDER, forum, meetings);
    }

    @Test
    @DisplayName("ask that numbers go up with the days of the meetings, anew each year (CHK-G6)")
    void orderNumbers() {
        Meeting first = resolved("b", DAY, null, "1/2022", null);
        assertThat(order(worded(), first, resolved("a", DAY.plusDays(1), null, "3/2022", null)))
                .isEmpty();
        assertThat(order(worded(), first, resolved("a", DAY.plusDays(1), null, "1/2022", null)))
                .extracting(one -> one.subject().key())
                .containsExactly("a");
        assertThat(order(worded(), first, resolved("a", DAY.minusDays(1), null, "2/2022", null)))
                .extracting(one -> one.subject().key())
                .containsExactly("b");
        assertThat(order(worded(), first, resolved("a", DAY.plusYears(1), null, "1/2023", null)))
                .isEmpty();
    }

    @Test
    @DisplayName("let numbers begin anew with a term where the charter says so, or says nothing (CHK-G6)")
    void orderNumbersByTerm() {
        Meeting first = resolved("b", DAY, SCHEME, "7", null);
        Meeting anew = resolved("c", DAY.plusDays(9), SCHEME, "1", null);
        Meeting down = resolved("c", DAY.plusDays(9), SCHEME, "5", null);
        assertThat(order(numbering("{n}", Restart.TERM), first, anew)).isEmpty();
        assertThat(order(numbering("{n}", Restart.TERM), first, down)).hasSize(1);
        assertThat(order(numbering("{n}", Restart.NEVER), first, anew)).hasSize(1);
        assertThat(order(worded(), first, anew)).isEmpty();
        assertThat(order(forum(), first, down)).isEmpty();
    }

    @Test
    @DisplayName(
            "ask that numbers with a year go on over the years where the charter does not begin anew with them (CHK-G6)")
    void goOnOverYears() {
        Meeting first = resolved("a", DAY, SCHEME, "7/2022", null);
        Meeting again = resolved("b", DAY.plusYears(1), SCHEME, "5/2023", null);
        Meeting anew = resolved("b", DAY.plusYears(1), SCHEME, "1/2023", null);
        assertThat(order(numbering("{n}/{yyyy}", Restart.YEAR), first, again)).isEmpty();
        assertThat(order(numbering("{n}/{yyyy}", Restart.TERM), first, again)).hasSize(1);
        assertThat(order(numbering("{n}/{yyyy}", Restart.TERM), first, anew)).isEmpty();
        assertThat(order(numbering("{n}/{yyyy}", Restart.NEVER), first, again)).hasSize(1);
        assertThat(order(numbering("{n}/{yyyy}", Restart.NEVER), first, anew)).hasSize(1);
    }

    @Test
    @DisplayName("look at a meeting as it is asked about, not as the sector has it (CHK-G6)")
    void lookAtTheAsked() {
        Meeting first = resolved("a", DAY, null, "3/2022", null);
        Meeting kept = resolved("b", DAY.plusDays(1), null, "4/2022", null);
        Meeting changed = resolved("b", DAY.plusDays(1), null, "2/2022", null);
        DatedRuleBook book = Zwornik.builder().build().ruleBook().on(DAY);
        Sector sector =
                Sector.builder().add(worded()).add(first).add(kept).build().orThrow();
        assertThat(book.check(sector, Stream.of(kept)).findings()).isEmpty();
        assertThat(book.check(sector, Stream.of(changed)).findings())
                .extracting(finding -> finding.failure().code())
                .containsExactly(RuleFindings.NUMBERS_OUT_OF_ORDER);
    }

    @Test
    @DisplayName("ask that a number is written as the charter has it (CHK-G6)")
    void writeNumbers() {
        Forum forum = numbering("Nr {S}/{n}/{yy}", Restart.TERM);
        assertThat(order(forum, resolved("a", DAY, SCHEME, "144s22/2022", "Nr XXII/144/22")))
                .isEmpty();
        assertThat(order(forum, resolved("a", DAY, SCHEME, "144s22/2022", "Nr 22/144/22")))
                .hasSize(1);
        assertThat(order(forum, resolved("a", DAY, SCHEME, "144/2022", "Nr XXII/144/22")))
                .hasSize(1);
        assertThat(order(forum, resolved("a", DAY, SCHEME, "144/2022", null))).isEmpty();
        assertThat(order(forum, resolved("a", DAY, null, "144/2022", "144/2022")))
                .isEmpty();
    }

    @Test
    @DisplayName("ask that a number is of the year of its meeting (CHK-G6)")
    void yearOfNumbers() {
        assertThat(order(worded(), resolved("a", DAY, SCHEME, "1/2022", null))).isEmpty();
        assertThat(order(worded(), resolved("a", DAY, SCHEME, "1/2021", null))).hasSize(1);
        assertThat(order(worded(), resolved("a", DAY, SCHEME, "1", null))).isEmpty();
    }

    @Test
    @DisplayName("ask for numbers where the charter of the day of the meeting states them, and nowhere else (CHK-G6)")
    void charterOfTheDay() {
        Clause before = Clause.builder(SCHEME, ClauseKinds.RESOLUTION_NUMBERS, "Zmyślone.")
                .during(Lifespan.parse("2022-01-01/2022-03-01"))
                .build();
        Meeting miscounted = resolved("a", DAY, SCHEME, "1/2021", null);
        assertThat(order(forum(before), miscounted)).isEmpty();
        assertThat(order(forum(before), resolved("a", LocalDate.of(2022, 2, 1), SCHEME, "1/2021", null)))
                .hasSize(1);
        Report asked = Zwornik.builder()
                .build()
                .ruleBook()
                .askingFor(RuleFindings.NUMBERS_OUT_OF_ORDER)
                .on(DAY)
                .check(Sector.builder().add(forum()).add(miscounted).build().orThrow());
        assertThat(asked.findings().stream()
                        .filter(finding -> finding.failure().code() == RuleFindings.NUMBERS_OUT_OF_ORDER))
                .extracting(Finding::assumed)
                .containsExactly(true);
    }

    @Test
    @DisplayName("take meetings of one day in the order of their numbers (CHK-G6)")
    void ofOneDay() {
        Meeting first = resolved("z", DAY, SCHEME, "1/2022", null);
        assertThat(order(worded(), first, resolved("a", DAY, SCHEME, "2/2022", null)))
                .isEmpty();
        assertThat(order(worded(), first, resolved("a", DAY, SCHEME, "1/2022", null)))
                .hasSize(1);
    }

    private static Clause clause(String id, Code kind, Provision provision) {
        return Clause.builder(LocalId.parse(id), kind, "Zmyślone.")
                .provision(provision)
                .build();
    }

    private static Meeting elected(Count present, int votes) {
        Candidacy candidate = Candidacy.of(new Nominee(PersonId.parse("a"), null), votes);
        return meeting("m", DAY)
                .entitled(Count.exactly(22))
                .statedPresent(present)
                .addBallots(Ballot.builder(LocalId.parse("b-1"), LocalId.parse("council"))
                        .addSeats(LocalId.parse("s-1"))
                        .papers(Count.exactly(10))
                        .addCandidates(candidate.taking(LocalId.parse("s-1")))
                        .build())
                .build();
    }

    @Test
    @DisplayName("ask of a ballot for the quorum, and of those who took seats for the majority (CHK-G4)")
    void askOfElections() {
        Clause half = clause("p-1", ClauseKinds.QUORUM, Quorum.of(Threshold.moreThan(1, 2)));
        Clause absolute = clause("p-2", ClauseKinds.MAJORITY, Majority.absolute());
        assertThat(places(forum(half, absolute), elected(Count.exactly(12), 6))).isEmpty();
        assertThat(places(forum(half, absolute), elected(Count.exactly(11), 6))).containsExactly("/ballots/0/papers");
        assertThat(places(forum(half, absolute), elected(Count.exactly(12), 5)))
                .containsExactly("/ballots/0/candidates/0/votes");
        assertThat(places(forum(), elected(Count.exactly(11), 5))).isEmpty();
    }

    private static List<String> places(Forum forum, Meeting meeting) {
        return findings(RuleFindings.VOTES_CONTRADICT, forum, meeting).stream()
                .map(finding -> finding.failure().place().pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"true, NOT_ASSESSABLE", "false, DOES_NOT_APPLY"})
    @DisplayName("cannot tell of votes of which no number is known (CHK-G4)")
    void noNumbers(boolean voted, Verdict.Answer expected) {
        Motion.Builder motion = Motion.builder(LocalId.parse("m-1"), "?");
        Meeting meeting = meeting("m", DAY)
                .addMotions((voted ? motion.vote(Vote.unanimous()) : motion).build())
                .build();
        Sector sector = Sector.builder().add(forum()).add(meeting).build().orThrow();
        Report report = Zwornik.builder().build().ruleBook().on(DAY).check(sector);
        RuleSummary summary = report.rules().stream()
                .filter(one -> one.rule().code() == RuleFindings.VOTES_CONTRADICT)
                .findFirst()
                .orElseThrow();
        assertThat(expected == Verdict.Answer.NOT_ASSESSABLE ? summary.notAssessable() : summary.notApplying())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-09, WEDNESDAY, SECOND, ''",
        "2022-03-10, WEDNESDAY, SECOND, MDL-011",
        "2022-03-16, WEDNESDAY, SECOND, MDL-011",
        "2022-03-16, WEDNESDAY, ,       ''",
        "2022-03-30, WEDNESDAY, LAST,   ''"
    })
    @DisplayName("note a meeting on a day on which its series does not meet (MDL-011)")
    void dayOfSeries(LocalDate day, DayOfWeek name, @Nullable Ordinal ordinal, String expected) {
        Series series = Series.builder(SeriesId.parse("s"))
                .weekday(name)
                .ordinal(Optional.ofNullable(ordinal))
                .build();
        Sector sector = Sector.builder()
                .add(series)
                .add(Meeting.builder(MeetingId.parse("m"))
                        .series(series.getId())
                        .day(Claim.stated(PartialDate.of(day)))
                        .build())
                .build()
                .orThrow();
        assertThat(Zwornik.builder().build().ruleBook().on(DAY).check(sector).findings().stream()
                        .map(finding -> finding.failure().code().code()))
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    private static Meeting resolving(String id, LocalDate day, String... numbers) {
        Meeting.Builder meeting = meeting(id, day);
        for (String number : numbers) {
            meeting.addResolutions(Resolution.builder(LocalId.parse("r-" + number.replace('/', '-')), "Zmyślona")
                    .number(ResolutionNumber.parse(number))
                    .scheme(SCHEME)
                    .build());
        }
        return meeting.build();
    }

    /** A meeting in which the term ended. */
    private static Meeting resolvingTwoTerms() {
        Meeting.Builder meeting = meeting("f", DAY);
        int id = 0;
        for (String number : List.of("1", "2", "3", "1", "2")) {
            meeting.addResolutions(Resolution.builder(LocalId.parse("r-" + id++), "Zmyślona")
                    .number(ResolutionNumber.parse(number))
                    .scheme(SCHEME)
                    .build());
        }
        return meeting.build();
    }

    @Test
    @DisplayName("take the last numbers of a term and the first of the next, of one day, in that order (CHK-G6)")
    void termsOfOneDay() {
        Forum forum = numbering("{n}", Restart.TERM);
        Meeting before = resolving("a", DAY.minusDays(9), "56");
        Meeting last = resolving("c", DAY, "57");
        Meeting first = resolving("b", DAY, "1");
        Meeting later = resolving("d", DAY.plusDays(9), "2");
        assertThat(order(forum, before, last, first, later)).isEmpty();
        assertThat(order(
                        forum,
                        before,
                        last,
                        first,
                        resolving("d", DAY.plusDays(9), "1"),
                        resolving("e", DAY.plusDays(10), "1")))
                .isEmpty();
        assertThat(order(forum, resolvingTwoTerms())).isEmpty();
        assertThat(order(forum, before, last, resolving("b", DAY, "1", "2"), resolving("e", DAY.plusDays(1), "2")))
                .isEmpty(); // nobody knows in which term the last number was
        assertThat(order(forum, before, resolving("c", DAY, "3"))).hasSize(1);
        assertThat(order(forum, before, last, resolving("b", DAY, "57"))).hasSize(1);
        Forum byYear = numbering("{n}/{yyyy}", Restart.YEAR);
        assertThat(order(byYear, resolving("a", DAY, "1/2022", "3/2022"), resolving("b", DAY, "2/2022")))
                .isEmpty();
        assertThat(order(byYear, resolving("a", DAY, "1/2022", "3/2022"), resolving("b", DAY, "3/2022")))
                .hasSize(1);
        assertThat(order(forum, before, last, resolving("d", DAY.plusDays(9), "2")))
                .hasSize(1);
    }

    @Test
    @DisplayName("expect no second date on a day of its series (MDL-011)")
    void secondDates() {
        Series series =
                Series.builder(SeriesId.parse("s")).weekday(DayOfWeek.MONDAY).build();
        Sector sector = Sector.builder()
                .add(series)
                .add(meeting("a", DAY).series(series.getId()).build())
                .add(meeting("b", DAY.plusDays(7))
                        .series(series.getId())
                        .secondDateOf(MeetingId.parse("a"))
                        .build())
                .add(forum())
                .build()
                .orThrow();
        assertThat(Zwornik.builder().build().ruleBook().on(DAY).check(sector).findings().stream()
                        .filter(finding -> finding.failure().code() == RuleFindings.DAY_NOT_OF_SERIES))
                .extracting(finding -> finding.subject().key())
                .containsExactly("a");
    }
}
