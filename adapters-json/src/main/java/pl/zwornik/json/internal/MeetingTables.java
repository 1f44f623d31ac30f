package pl.zwornik.json.internal;

import pl.zwornik.fact.Count;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.MeetingFailures;
import pl.zwornik.meeting.MeetingStates;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Meetings. */
final class MeetingTables {

    static final Table<Meeting, Meeting.Builder> MEETING = Table.<Meeting, Meeting.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its identifier, unique among meetings.",
                    m -> m.getId().value(),
                    (b, t) -> b.id(MeetingId.parse(t)))
            .optional(
                    "forum",
                    Shape.ID,
                    "The forum whose meeting it is, by its id.",
                    m -> m.getForum().map(ForumId::value).orElse(null),
                    (b, t) -> b.forum(ForumId.parse(t)))
            .optional(
                    "organ",
                    Shape.ID,
                    "The organ that met, by its id within the forum; where it does not stand, all members did.",
                    m -> m.getOrgan().map(LocalId::value).orElse(null),
                    (b, t) -> b.organ(LocalId.parse(t)))
            .optional(
                    "series",
                    Shape.ID,
                    "The series that it belongs to, by its id.",
                    m -> m.getSeries().map(SeriesId::value).orElse(null),
                    (b, t) -> b.series(SeriesId.parse(t)))
            .optional(
                    "number",
                    Shape.NUMBER,
                    "Its number among the sessions.",
                    m -> m.getNumber().map(Object::toString).orElse(null),
                    (b, t) -> b.number(Numbers.parse(t)))
            .optional(
                    "title",
                    Shape.LINE,
                    "What it was called.",
                    m -> m.getTitle().orElse(null),
                    (b, t) -> b.title(t))
            .object("day", FactTables.Claims.DATE, "The day, stated or inferred.", Meeting::getDay, (b, d) -> b.day(d))
            .optional(
                    "place",
                    Shape.TERC,
                    "The unit in which it took place, usually a gmina.",
                    m -> m.getPlace().map(TercCode::value).orElse(null),
                    (b, t) -> b.place(TercCode.parse(t)))
            .optional(
                    "mode",
                    Shape.CODE,
                    "How people met, a code of meeting-mode.",
                    m -> m.getMode().map(Code::value).orElse(null),
                    (b, t) -> b.mode(MeetingModes.of(t)))
            .optional(
                    "state",
                    Shape.CODE,
                    "How far it has come, a code of meeting-state.",
                    m -> m.getState().map(Code::value).orElse(null),
                    (b, t) -> b.state(MeetingStates.of(t)))
            .optional(
                    "secondDateOf",
                    Shape.ID,
                    "The meeting whose second date it is, by its id.",
                    m -> m.getSecondDateOf().map(MeetingId::value).orElse(null),
                    (b, t) -> b.secondDateOf(MeetingId.parse(t)))
            .texts(
                    "agenda",
                    Shape.LINE,
                    "What was to be talked about, in order.",
                    Meeting::getAgenda,
                    text -> text,
                    (b, t) -> b.addAgenda(t))
            .optional(
                    "minutes",
                    Shape.LINE,
                    "Where the minutes are.",
                    m -> m.getMinutes().orElse(null),
                    (b, t) -> b.minutes(t))
            .optional(
                    "entitled",
                    Shape.COUNT,
                    "How many were entitled to vote.",
                    m -> BallotTables.stated(m.getEntitled()),
                    (b, t) -> b.entitled(Count.parse(t)))
            .optional(
                    "statedPresent",
                    Shape.COUNT,
                    "How many of those entitled were present, apart from their names.",
                    m -> BallotTables.stated(m.getStatedPresent()),
                    (b, t) -> b.statedPresent(Count.parse(t)))
            .objects(
                    "present",
                    VoteTables.VOTER,
                    "Those entitled who were present.",
                    Meeting::getPresent,
                    (b, voter) -> b.addPresent(voter))
            .objects(
                    "attendance",
                    GatheringTables.Attendances.ATTENDANCE,
                    "How many people came and as what, entitled or not.",
                    Meeting::getAttendance,
                    (b, one) -> b.addAttendance(one))
            .objects(
                    "motions",
                    VoteTables.MOTION,
                    "What was put to the vote.",
                    Meeting::getMotions,
                    (b, motion) -> b.addMotions(motion))
            .objects(
                    "ballots",
                    BallotTables.BALLOT,
                    "The ballots for seats.",
                    Meeting::getBallots,
                    (b, ballot) -> b.addBallots(ballot))
            .objects(
                    "resolutions",
                    BallotTables.RESOLUTION,
                    "The resolutions.",
                    Meeting::getResolutions,
                    (b, resolution) -> b.addResolutions(resolution))
            .objects(
                    "corrections",
                    VoteTables.CORRECTION,
                    "What was recorded wrongly, in the order in which it was corrected.",
                    Meeting::getCorrections,
                    (b, correction) -> b.addCorrections(correction))
            .objects(
                    "involvements",
                    GatheringTables.INVOLVEMENT,
                    "Who had a part in it.",
                    Meeting::getInvolvements,
                    (b, one) -> b.addInvolvements(one))
            .objects(
                    "sources",
                    FactTables.SOURCE,
                    "Where the facts were found.",
                    Meeting::getSources,
                    (b, source) -> b.addSources(source))
            .extensions(Meeting::getExtensions, (b, extensions) -> b.extensions(extensions))
            .table(
                    "meeting",
                    "One meeting: who came, what was voted on, what was resolved.",
                    Meeting::builder,
                    b -> b.build());

    private MeetingTables() {}

    /** Numbers from 1, as {@link Shape#NUMBER} has them. */
    private static final class Numbers {

        private static int parse(String text) {
            if (!text.matches(Shape.NUMBER.pattern)) {
                throw new MalformedCodeException(MeetingFailures.NUMBER_OUT_OF_RANGE);
            }
            return Integer.parseInt(text);
        }
    }
}
