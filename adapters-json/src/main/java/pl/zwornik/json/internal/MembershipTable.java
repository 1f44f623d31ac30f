package pl.zwornik.json.internal;

import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.MembershipEnds;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.vocabulary.Code;

/** Who belongs to a forum. */
final class MembershipTable {

    static final Table<Membership, Membership.Builder> MEMBERSHIP = Table.<Membership, Membership.Builder>rows()
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

    private MembershipTable() {}

    private static @Nullable String stated(Code code, Code usual) {
        return code.equals(usual) ? null : code.value();
    }
}
