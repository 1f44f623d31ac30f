package pl.zwornik.json.internal;

import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.MembershipEnds;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Forums, their founding, members and charters. */
final class ForumTables {

    private static final Table<Founding, Founding.Builder> FOUNDING = Table.<Founding, Founding.Builder>rows()
            .optional(
                    "day",
                    Shape.DATE,
                    "The day.",
                    f -> f.getDay().map(PartialDate::toString).orElse(null),
                    (b, t) -> b.day(PartialDate.parse(t)))
            .optional(
                    "place",
                    Shape.TERC,
                    "The unit in which it took place, usually a gmina.",
                    f -> f.getPlace().map(TercCode::value).orElse(null),
                    (b, t) -> b.place(TercCode.parse(t)))
            .object(
                    "firstSession",
                    FactTables.Claims.DATE,
                    "The day of the first session, stated or inferred.",
                    Founding::getFirstSession,
                    (b, day) -> b.firstSession(day))
            .objects(
                    "attendance",
                    GatheringTables.Attendances.ATTENDANCE,
                    "Who came to the first session.",
                    Founding::getAttendance,
                    (b, one) -> b.addAttendance(one))
            .table("founding", "The event by which a forum came into being.", Founding::builder, b -> b.build());

    private static final Table<Membership, Membership.Builder> MEMBERSHIP = Table.<Membership, Membership.Builder>rows()
            .required(
                    "member",
                    Shape.ID,
                    "The organisation that belongs, by its id.",
                    m -> m.getMember().value(),
                    (b, t) -> b.member(OrganisationId.parse(t)))
            .optional(
                    "kind",
                    Shape.CODE,
                    "The way of belonging, a code of membership-kind; ORDINARY where it does not stand.",
                    m -> stated(m.getKind(), MembershipKinds.ORDINARY),
                    (b, t) -> b.kind(MembershipKinds.of(t)))
            .optional(
                    "form",
                    Shape.CODE,
                    "How it belongs, a code of member-form; UNIT where it does not stand.",
                    m -> stated(m.getForm(), MemberForms.UNIT),
                    (b, t) -> b.form(MemberForms.of(t)))
            .optional(
                    "person",
                    Shape.ID,
                    "Who belongs on behalf of the organisation, by the person's id.",
                    m -> m.getPerson().map(PersonId::value).orElse(null),
                    (b, t) -> b.person(PersonId.parse(t)))
            .optional(
                    "founding",
                    Shape.TRI,
                    "Whether it was there at the founding.",
                    m -> Words.stated(m.getFounding()),
                    (b, t) -> b.founding(Words.parse(Tri.class, t)))
            .optional(
                    "during",
                    Shape.LIFESPAN,
                    "When it belonged, as far as that is stated.",
                    m -> Words.stated(m.getDuring()),
                    (b, t) -> b.during(Lifespan.parse(t)))
            .texts(
                    "rests",
                    Shape.LIFESPAN,
                    "When its rights rested.",
                    Membership::getRests,
                    Lifespan::toString,
                    (b, t) -> b.addRests(Lifespan.parse(t)))
            .optional(
                    "end",
                    Shape.CODE,
                    "How it ended, a code of membership-end.",
                    m -> m.getEnd().map(Code::value).orElse(null),
                    (b, t) -> b.end(MembershipEnds.of(t)))
            .optional(
                    "continuing",
                    Shape.ID,
                    "The member whose place it took, by its id.",
                    m -> m.getContinuing().map(OrganisationId::value).orElse(null),
                    (b, t) -> b.continuing(OrganisationId.parse(t)))
            .table("membership", "That an organisation belongs.", Membership::builder, b -> b.build());

    static final Table<Forum, Forum.Builder> FORUM = Table.<Forum, Forum.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its identifier, unique among forums.",
                    f -> f.getId().value(),
                    (b, t) -> b.id(ForumId.parse(t)))
            .required(
                    "form",
                    Shape.CODE,
                    "The form in which it is joined, a code of forum-form.",
                    f -> f.getForm().value(),
                    (b, t) -> b.form(ForumForms.of(t)))
            .objects(
                    "names",
                    NameTables.DATED,
                    "The names it has borne.",
                    Forum::getNames,
                    (b, name) -> b.addNames(name))
            .optional(
                    "area",
                    Shape.TERC,
                    "The unit over which it extends.",
                    f -> f.getArea().map(TercCode::value).orElse(null),
                    (b, t) -> b.area(TercCode.parse(t)))
            .object("founding", FOUNDING, "How it came into being.", Forum::getFounding, (b, f) -> b.founding(f))
            .optional(
                    "life",
                    Shape.LIFESPAN,
                    "When it began and ended, as far as that is stated.",
                    f -> Words.stated(f.getLife()),
                    (b, t) -> b.life(Lifespan.parse(t)))
            .object(
                    "statedFounders",
                    FactTables.Claims.COUNT,
                    "How many founding members there were, apart from counting them.",
                    Forum::getStatedFounders,
                    (b, count) -> b.statedFounders(count))
            .objects(
                    "memberships",
                    MEMBERSHIP,
                    "The memberships, past and present.",
                    Forum::getMemberships,
                    (b, membership) -> b.addMemberships(membership))
            .objects("organs", OrganTables.ORGAN, "The organs.", Forum::getOrgans, (b, organ) -> b.addOrgans(organ))
            .objects(
                    "clauses",
                    CharterTables.CLAUSE,
                    "The clauses of the charter that a source states.",
                    Forum::getClauses,
                    (b, clause) -> b.addClauses(clause))
            .objects(
                    "lastNumbers",
                    CharterTables.Numbers.LAST,
                    "The numbers that resolutions took last, for each clause on them.",
                    Forum::getLastNumbers,
                    (b, last) -> b.addLastNumbers(last))
            .objects(
                    "purposes",
                    WordingTables.PURPOSE,
                    "The declared purposes, in the order of the source.",
                    Forum::getPurposes,
                    (b, purpose) -> b.addPurposes(purpose))
            .objects(
                    "involvements",
                    GatheringTables.INVOLVEMENT,
                    "Who had a part in bringing it about.",
                    Forum::getInvolvements,
                    (b, one) -> b.addInvolvements(one))
            .texts(
                    "series",
                    Shape.ID,
                    "The series of meetings that belong to it or led to it, by their ids.",
                    Forum::getSeries,
                    SeriesId::value,
                    (b, t) -> b.addSeries(SeriesId.parse(t)))
            .objects(
                    "sources",
                    FactTables.SOURCE,
                    "Where the facts were found.",
                    Forum::getSources,
                    (b, source) -> b.addSources(source))
            .extensions(Forum::getExtensions, (b, extensions) -> b.extensions(extensions))
            .table("forum", "A standing body in which organisations join.", Forum::builder, b -> b.build());

    private ForumTables() {}

    private static @Nullable String stated(Code code, Code usual) {
        return code.equals(usual) ? null : code.value();
    }
}
