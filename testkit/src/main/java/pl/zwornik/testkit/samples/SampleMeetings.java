package pl.zwornik.testkit.samples;

import java.time.LocalDate;
import java.util.List;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.charter.Tally;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Nominee;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Choice;
import pl.zwornik.meeting.Correction;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.MeetingStates;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;
import pl.zwornik.territory.TercCode;

/**
 * Meetings, all invented, of {@link SampleForums}.
 *
 * @since 0.1.0
 */
public final class SampleMeetings {

    /** The id of {@link #full()}. */
    public static final MeetingId FULL = MeetingId.parse("spotkanie-przyklad");

    /** The number of a resolution of {@link #full()}. */
    public static final ResolutionNumber NUMBER = ResolutionNumber.parse("7s22/2022");

    private SampleMeetings() {}

    /** Returns all of them. */
    public static List<Meeting> all() {
        return List.of(full(), minimal());
    }

    /** Returns one with every attribute filled. */
    public static Meeting full() {
        return Meeting.builder(FULL)
                .forum(SampleForums.FULL)
                .organ(LocalId.parse("council"))
                .series(SampleSeries.FULL)
                .number(22)
                .title("Spotkanie „Przykład”")
                .day(Claim.inferred(PartialDate.parse("2022-03-10"), Source.of("Plan (zmyślony)")))
                .place(TercCode.parse("3064011"))
                .mode(MeetingModes.HYBRID)
                .state(MeetingStates.CLOSED)
                .secondDateOf(minimal().getId())
                .addAgenda("Powitanie")
                .addAgenda("Wybór rady")
                .minutes("protokół 3/2022 (zmyślony)")
                .entitled(Count.exactly(4))
                .statedPresent(Count.atLeast(3))
                .addPresent(Voter.of(SampleOrganisations.MINIMAL))
                .addPresent(Voter.of(SamplePeople.MINIMAL))
                .addPresent(new Voter(SampleOrganisations.FULL, SamplePeople.FULL))
                .addAttendance(
                        new Attendance(AttendeeKinds.REPRESENTATIVES, Count.about(2), SampleOrganisations.PARENT))
                .addMotions(motion())
                .addMotions(Motion.builder(LocalId.parse("m-2"), "Drugi wniosek\nw dwóch wierszach.")
                        .vote(Vote.builder()
                                .stated(new Tally(2, 1, 0))
                                .secrecy(Tri.YES)
                                .declared(Tri.YES)
                                .chair(Tri.NO)
                                .build())
                        .build())
                .addMotions(Motion.builder(LocalId.parse("m-3"), "Trzeci wniosek.")
                        .vote(Vote.unanimous())
                        .carried(Tri.YES)
                        .build())
                .addBallots(ballot())
                .addBallots(Ballot.builder(LocalId.parse("b-2"), LocalId.parse("council"))
                        .runoffOf(LocalId.parse("b-1"))
                        .build())
                .addResolutions(Resolution.builder(LocalId.parse("r-1"), "W sprawie przykładu")
                        .motion(LocalId.parse("m-1"))
                        .number(NUMBER)
                        .written("Nr XXII/7/22")
                        .scheme(LocalId.parse("p-3"))
                        .build())
                .addResolutions(Resolution.builder(LocalId.parse("r-2"), "W innej sprawie")
                        .build())
                .addCorrections(new Correction(
                        LocalId.parse("m-2"),
                        Vote.counted(1, 2, 0),
                        Tri.NO,
                        "pomyłka w liczeniu (zmyślona)",
                        LocalDate.of(2022, 3, 17)))
                .addInvolvements(new Involvement(SampleOrganisations.PARENT, InvolvementRoles.ORGANISER, "zespół"))
                .addSources(Source.of("Protokół (zmyślony)", "obecni: czworo"))
                .extensions(SampleOrganisations.extensions())
                .build();
    }

    private static Motion motion() {
        return Motion.builder(LocalId.parse("m-1"), "Kto jest za?")
                .matter(Matters.AMENDMENT)
                .vote(Vote.byName(List.of(
                        new Choice(Voter.of(SampleOrganisations.MINIMAL), Choice.Way.IN_FAVOUR),
                        new Choice(new Voter(SampleOrganisations.FULL, SamplePeople.FULL), Choice.Way.ABSTAINING),
                        new Choice(Voter.of(SamplePeople.MINIMAL), Choice.Way.NOT_VOTING))))
                .carried(Tri.YES)
                .build();
    }

    private static Ballot ballot() {
        Nominee first = new Nominee(SamplePeople.FULL, SampleOrganisations.FULL);
        return Ballot.builder(LocalId.parse("b-1"), LocalId.parse("council"))
                .addSeats(LocalId.parse("seat-1"))
                .addSeats(LocalId.parse("seat-2"))
                .addCandidates(new Candidacy(first, Count.exactly(3), Tri.YES, LocalId.parse("seat-1")))
                .addCandidates(new Candidacy(new Nominee(SamplePeople.MINIMAL, null), Count.atLeast(1), Tri.NO, null))
                .addCandidates(new Candidacy(new Nominee(null, null), Count.unknown(), Tri.UNKNOWN, null))
                .papers(Count.exactly(3))
                .secrecy(Tri.NO)
                .build();
    }

    /** Returns one of which nothing is stated but what every meeting has. */
    public static Meeting minimal() {
        return Meeting.builder(MeetingId.parse("a")).build();
    }
}
