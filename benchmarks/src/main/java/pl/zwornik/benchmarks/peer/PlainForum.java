package pl.zwornik.benchmarks.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Membership;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The document of a forum as plain records; null where the document states nothing. */
public record PlainForum(
        String format,
        String kind,
        ForumId id,
        @JsonDeserialize(using = Codes.Form.class) Code form,
        @Nullable List<PlainName> names,
        @Nullable TercCode area,
        @Nullable PlainFounding founding,
        @Nullable Lifespan life,
        @Nullable PlainClaim<Count> statedFounders,
        @Nullable List<PlainMembership> memberships,
        @Nullable List<PlainOrgan> organs,
        @Nullable List<PlainClause> clauses,
        @Nullable List<PlainPurpose> purposes,
        @Nullable List<PlainInvolvement> involvements,
        @Nullable List<SeriesId> series,
        @Nullable List<Source> sources) {

    /** That an organisation belongs. */
    public record PlainMembership(
            OrganisationId member,

            @JsonDeserialize(using = Codes.MembershipKind.class) @Nullable
            Code kind,

            @Nullable Tri founding,
            @Nullable Lifespan during) {

        static PlainMembership of(Membership membership) {
            return new PlainMembership(
                    membership.getMember(),
                    membership.getKind().equals(MembershipKinds.ORDINARY) ? null : membership.getKind(),
                    membership.getFounding() == Tri.UNKNOWN ? null : membership.getFounding(),
                    Plain.stated(membership.getDuring()));
        }
    }

    /** How it came into being. */
    public record PlainFounding(
            @Nullable PartialDate day,
            @Nullable TercCode place,
            @Nullable PlainClaim<PartialDate> firstSession,
            @Nullable List<PlainAttendance> attendance) {

        static PlainFounding of(Founding founding) {
            return new PlainFounding(
                    founding.getDay().orElse(null),
                    founding.getPlace().orElse(null),
                    founding.getFirstSession().map(PlainClaim::of).orElse(null),
                    Plain.list(founding.getAttendance(), one -> new PlainAttendance(one.as(), one.count(), one.of())));
        }
    }

    /** Who came. */
    public record PlainAttendance(
            @JsonDeserialize(using = Codes.Attendee.class) Code as,
            Count count,
            @Nullable OrganisationId of) {}

    /** A value together with how it is known. */
    public record PlainClaim<T>(
            T value, Claim.Basis basis, @Nullable List<Source> evidence) {

        static <T> PlainClaim<T> of(Claim<T> claim) {
            return new PlainClaim<>(claim.value(), claim.basis(), Plain.list(claim.evidence()));
        }
    }

    /** A clause of the charter. */
    public record PlainClause(
            LocalId id,
            @JsonDeserialize(using = Codes.Clause.class) Code kind,
            String text) {}

    /** A declared purpose. */
    public record PlainPurpose(
            String text,

            @JsonDeserialize(using = Codes.Purpose.class) @Nullable
            Code meaning) {}

    /** Who had a part in bringing it about. */
    public record PlainInvolvement(
            OrganisationId organisation,

            @JsonDeserialize(using = Codes.Involvement.class)
            Code role,

            @Nullable String through) {}

    /** Returns what the document of a forum states; its extensions are left out. */
    public static PlainForum of(Forum forum) {
        return new PlainForum(
                Plain.FORMAT,
                "forum",
                forum.getId(),
                forum.getForm(),
                Plain.list(forum.getNames(), PlainName::of),
                forum.getArea().orElse(null),
                forum.getFounding().map(PlainFounding::of).orElse(null),
                Plain.stated(forum.getLife()),
                forum.getStatedFounders().map(PlainClaim::of).orElse(null),
                Plain.list(forum.getMemberships(), PlainMembership::of),
                Plain.list(forum.getOrgans(), PlainOrgan::of),
                Plain.list(forum.getClauses(), one -> new PlainClause(one.getId(), one.getKind(), one.getText())),
                Plain.list(forum.getPurposes(), one -> new PlainPurpose(one.text(), one.meaning())),
                Plain.list(
                        forum.getInvolvements(),
                        one -> new PlainInvolvement(one.organisation(), one.role(), one.through())),
                Plain.list(forum.getSeries()),
                Plain.list(forum.getSources()));
    }
}
