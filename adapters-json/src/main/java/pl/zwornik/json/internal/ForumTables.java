package pl.zwornik.json.internal;

import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Founding;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.territory.TercCode;

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
                    MembershipTable.MEMBERSHIP,
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
                    "formality",
                    CodeTables.FORMALITY,
                    "How far it was formal, with the time of each stage.",
                    Forum::getFormality,
                    (b, stage) -> b.addFormality(stage))
            .object(
                    "account",
                    AccountTables.ACCOUNT,
                    "What is said and shown of it, opinions and no facts.",
                    Forum::getAccount,
                    (b, account) -> b.account(account))
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
}
