package pl.zwornik.json.internal;

import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Count;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatEnds;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.vocabulary.Code;

/** The organs of a forum, with seats, tenures and elections. */
final class OrganTables {

    private static final Table<Tenure, Tenure.Builder> TENURE = Table.<Tenure, Tenure.Builder>rows()
            .optional(
                    "holder",
                    Shape.ID,
                    "Who holds the seat, by the person's id.",
                    t -> t.getHolder().map(PersonId::value).orElse(null),
                    (b, t) -> b.holder(PersonId.parse(t)))
            .optional(
                    "onBehalfOf",
                    Shape.ID,
                    "The organisation on whose behalf the seat is held, by its id.",
                    t -> t.getOnBehalfOf().map(OrganisationId::value).orElse(null),
                    (b, t) -> b.onBehalfOf(OrganisationId.parse(t)))
            .object(
                    "during",
                    FactTables.Claims.LIFESPAN,
                    "When the seat was held, stated or inferred.",
                    Tenure::getDuring,
                    (b, during) -> b.during(during))
            .optional(
                    "end",
                    Shape.CODE,
                    "Why it ended, a code of seat-end.",
                    t -> t.getEnd().map(Code::value).orElse(null),
                    (b, t) -> b.end(SeatEnds.of(t)))
            .table("tenure", "The holding of a seat by somebody.", Tenure::builder, b -> b.build());

    private static final Table<Seat, Seat.Builder> SEAT = Table.<Seat, Seat.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its id, unique within its organ.",
                    s -> s.getId().value(),
                    (b, t) -> b.id(LocalId.parse(t)))
            .optional(
                    "role",
                    Shape.CODE,
                    "What its holder is in the organ, a code of seat-role.",
                    s -> s.getRole().map(Code::value).orElse(null),
                    (b, t) -> b.role(SeatRoles.of(t)))
            .objects("tenures", TENURE, "Who has held it.", Seat::getTenures, (b, tenure) -> b.addTenures(tenure))
            .table("seat", "A seat of an organ.", Seat::builder, b -> b.build());

    private static final Table<Election, Election.Builder> ELECTION = Table.<Election, Election.Builder>rows()
            .object("day", FactTables.Claims.DATE, "The day, stated or inferred.", Election::getDay, (b, d) -> b.day(d))
            .optional(
                    "votes",
                    Shape.COUNT,
                    "How many votes were cast.",
                    e -> stated(e.getVotes()),
                    (b, t) -> b.votes(Count.parse(t)))
            .table("election", "The election of an organ.", Election::builder, b -> b.build());

    static final Table<Organ, Organ.Builder> ORGAN = Table.<Organ, Organ.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its id, unique within its forum.",
                    o -> o.getId().value(),
                    (b, t) -> b.id(LocalId.parse(t)))
            .required(
                    "kind",
                    Shape.CODE,
                    "What organ it is, a code of organ-kind.",
                    o -> o.getKind().value(),
                    (b, t) -> b.kind(OrganKinds.of(t)))
            .optional("name", Shape.LINE, "What it is called.", o -> o.getName().orElse(null), (b, t) -> b.name(t))
            .objects("seats", SEAT, "Its seats.", Organ::getSeats, (b, seat) -> b.addSeats(seat))
            .object("election", ELECTION, "How it was elected.", Organ::getElection, (b, e) -> b.election(e))
            .table("organ", "An organ of a forum, such as its council.", Organ::builder, b -> b.build());

    private OrganTables() {}

    private static @Nullable String stated(Count votes) {
        return votes.bound() == Count.Bound.UNKNOWN ? null : votes.toString();
    }
}
