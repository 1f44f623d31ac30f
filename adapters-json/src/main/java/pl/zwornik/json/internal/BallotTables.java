package pl.zwornik.json.internal;

import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Nominee;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Resolution;

/** Ballots for seats, and resolutions. */
final class BallotTables {

    private static final Table<Candidacy, Draft> CANDIDACY = Table.<Candidacy, Draft>rows()
            .optional(
                    "person",
                    Shape.ID,
                    "Who runs, by the person's id.",
                    c -> c.nominee().person().map(PersonId::value).orElse(null),
                    (d, t) -> d.person = PersonId.parse(t))
            .optional(
                    "member",
                    Shape.ID,
                    "The member on whose behalf, by its id.",
                    c -> c.nominee().member().map(OrganisationId::value).orElse(null),
                    (d, t) -> d.member = OrganisationId.parse(t))
            .optional(
                    "votes",
                    Shape.COUNT,
                    "How many votes they got.",
                    c -> stated(c.votes()),
                    (d, t) -> d.votes = Count.parse(t))
            .optional(
                    "accepts",
                    Shape.TRI,
                    "Whether they accept.",
                    c -> Words.stated(c.accepts()),
                    (d, t) -> d.accepts = Words.parse(Tri.class, t))
            .optional(
                    "seat",
                    Shape.ID,
                    "The seat that they took, by its id within the organ.",
                    c -> c.takenSeat().map(LocalId::value).orElse(null),
                    (d, t) -> d.seat = LocalId.parse(t))
            .table("candidacy", "A candidate for the seats of a ballot.", Draft::new, Draft::finish);

    static final Table<Ballot, Ballot.Builder> BALLOT = Table.<Ballot, Ballot.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its id, unique within its meeting.",
                    b -> b.getId().value(),
                    (b, t) -> b.id(LocalId.parse(t)))
            .required(
                    "organ",
                    Shape.ID,
                    "The organ, by its id within the forum.",
                    b -> b.getOrgan().value(),
                    (b, t) -> b.organ(LocalId.parse(t)))
            .texts(
                    "seats",
                    Shape.ID,
                    "The seats that were voted on, in the order in which they are taken.",
                    Ballot::getSeats,
                    LocalId::value,
                    (b, t) -> b.addSeats(LocalId.parse(t)))
            .optional(
                    "runoffOf",
                    Shape.ID,
                    "The ballot whose tie it settles, by its id within the meeting.",
                    b -> b.getRunoffOf().map(LocalId::value).orElse(null),
                    (b, t) -> b.runoffOf(LocalId.parse(t)))
            .objects(
                    "candidates",
                    CANDIDACY,
                    "The candidates, in the order of the ballot paper.",
                    Ballot::getCandidates,
                    (b, candidate) -> b.addCandidates(candidate))
            .optional(
                    "papers",
                    Shape.COUNT,
                    "How many ballot papers were cast, valid or not.",
                    b -> stated(b.getPapers()),
                    (b, t) -> b.papers(Count.parse(t)))
            .optional(
                    "secrecy",
                    Shape.TRI,
                    "Whether it was secret.",
                    b -> Words.stated(b.getSecrecy()),
                    (b, t) -> b.secrecy(Words.parse(Tri.class, t)))
            .table("ballot", "A ballot in which seats of an organ were voted on.", Ballot::builder, b -> b.build());

    static final Table<Resolution, Resolution.Builder> RESOLUTION = Table.<Resolution, Resolution.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its id, unique within its meeting.",
                    r -> r.getId().value(),
                    (b, t) -> b.id(LocalId.parse(t)))
            .required("title", Shape.LINE, "What it is called, or about.", Resolution::getTitle, (b, t) -> b.title(t))
            .optional(
                    "motion",
                    Shape.ID,
                    "The motion that it came of, by its id within the meeting.",
                    r -> r.getMotion().map(LocalId::value).orElse(null),
                    (b, t) -> b.motion(LocalId.parse(t)))
            .optional(
                    "number",
                    Shape.RESOLUTION_NUMBER,
                    "Its number.",
                    r -> r.getNumber().map(ResolutionNumber::toString).orElse(null),
                    (b, t) -> b.number(ResolutionNumber.parse(t)))
            .optional(
                    "written",
                    Shape.LINE,
                    "Its number as it is written.",
                    r -> r.getWritten().orElse(null),
                    (b, t) -> b.written(t))
            .optional(
                    "scheme",
                    Shape.ID,
                    "The clause by which it is numbered, by its id within the charter.",
                    r -> r.getScheme().map(LocalId::value).orElse(null),
                    (b, t) -> b.scheme(LocalId.parse(t)))
            .table("resolution", "A resolution that a meeting adopted.", Resolution::builder, b -> b.build());

    private BallotTables() {}

    static @Nullable String stated(Count count) {
        return count.bound() == Count.Bound.UNKNOWN ? null : count.toString();
    }

    static final class Draft {
        private @Nullable PersonId person;
        private @Nullable OrganisationId member;
        private Count votes = Count.unknown();
        private Tri accepts = Tri.UNKNOWN;
        private @Nullable LocalId seat;

        private Candidacy finish() {
            return new Candidacy(new Nominee(person, member), votes, accepts, seat);
        }
    }
}
