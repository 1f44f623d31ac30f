package pl.zwornik.json.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Count;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;

/** What meetings of all kinds share. */
final class GatheringTables {

    static final Table<Involvement, InvolvementDraft> INVOLVEMENT = Table.<Involvement, InvolvementDraft>rows()
            .required(
                    "organisation",
                    Shape.ID,
                    "The organisation, by its id.",
                    i -> i.organisation().value(),
                    (d, t) -> d.organisation = OrganisationId.parse(t))
            .required(
                    "role",
                    Shape.CODE,
                    "Its part, a code of involvement-role.",
                    i -> i.role().value(),
                    (d, t) -> d.role = InvolvementRoles.of(t))
            .optional(
                    "through",
                    Shape.LINE,
                    "Who acted, in the words of the source, where it was not the organisation as such.",
                    Involvement::through,
                    (d, t) -> d.through = t)
            .table(
                    "involvement",
                    "The part that an organisation had in bringing something about.",
                    InvolvementDraft::new,
                    InvolvementDraft::finish);

    private GatheringTables() {}

    static final class InvolvementDraft {
        private @Nullable OrganisationId organisation;
        private @Nullable Code role;
        private @Nullable String through;

        private Involvement finish() {
            return new Involvement(Objects.requireNonNull(organisation), Objects.requireNonNull(role), through);
        }
    }

    static final class AttendanceDraft {
        private @Nullable Code as;
        private @Nullable Count count;
        private @Nullable OrganisationId of;
        private @Nullable Code type;

        private Attendance finish() {
            return new Attendance(Objects.requireNonNull(as), Objects.requireNonNull(count), of, type);
        }
    }

    /** Attendance; a class of its own, so that its table is made when first needed. */
    static final class Attendances {

        static final Table<Attendance, AttendanceDraft> ATTENDANCE = Table.<Attendance, AttendanceDraft>rows()
                .required(
                        "as",
                        Shape.CODE,
                        "As what they came, a code of attendee-kind.",
                        a -> a.as().value(),
                        (d, t) -> d.as = AttendeeKinds.of(t))
                .required(
                        "count",
                        Shape.COUNT,
                        "How many people.",
                        a -> a.count().toString(),
                        (d, t) -> d.count = Count.parse(t))
                .optional(
                        "of",
                        Shape.ID,
                        "The organisation they came from, by its id.",
                        a -> a.from().map(OrganisationId::value).orElse(null),
                        (d, t) -> d.of = OrganisationId.parse(t))
                .optional(
                        "type",
                        Shape.CODE,
                        "Of which type the units were that they came from, a code of organisation-type.",
                        a -> a.ofType().map(Code::value).orElse(null),
                        (d, t) -> d.type = OrganisationTypes.of(t))
                .table(
                        "attendance",
                        "How many people came, and as what.",
                        AttendanceDraft::new,
                        AttendanceDraft::finish);

        private Attendances() {}
    }
}
