package pl.zwornik.json.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Period;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.id.LocalId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Documents of several aggregates. */
final class BundleTables {

    private static final Table<Coverage, CoverageDraft> COVERAGE = Table.<Coverage, CoverageDraft>rows()
            .required(
                    "type",
                    Shape.CODE,
                    "The type of organisation, a code of organisation-type.",
                    c -> c.type().value(),
                    (d, t) -> d.type = OrganisationTypes.of(t))
            .required(
                    "territory",
                    Shape.TERC,
                    "The unit in which all of them are here.",
                    c -> c.territory().value(),
                    (d, t) -> d.territory = TercCode.parse(t))
            .required(
                    "during",
                    Shape.PERIOD,
                    "The days for which this is declared.",
                    c -> c.during().toString(),
                    (d, t) -> d.during = Period.parse(t))
            .table(
                    "coverage",
                    "The declaration that all organisations of a type in a territory are here.",
                    CoverageDraft::new,
                    CoverageDraft::finish);

    private static final Table<Id, ExternalDraft> EXTERNAL = Table.<Id, ExternalDraft>rows()
            .required("kind", Shape.KIND, "Its kind.", id -> id.kind().key(), (d, t) -> d.kind = Words.kind(t))
            .required("id", Shape.ID, "The id.", Id::value, (d, t) -> d.id = LocalId.parse(t))
            .table(
                    "external",
                    "An id that is referred to and lives elsewhere.",
                    ExternalDraft::new,
                    ExternalDraft::finish);

    static final Fields<Sector, BundleDraft> SECTOR = Table.<Sector, BundleDraft>rows()
            .objects(
                    "coverage",
                    COVERAGE,
                    "Of what this is declared a complete list.",
                    Sector::coverage,
                    BundleDraft::add)
            .row(new ExternalField())
            .objects(
                    "withheld",
                    PersonPartTables.WITHHELD,
                    "Which attributes are known and not given here, the kind before their names; people say it themselves.",
                    Sector::withheld,
                    BundleDraft::add)
            .row(new AggregatesField<>(
                    "organisations", Kind.ORGANISATION, OrganisationTables.ORGANISATION, Sector::organisations))
            .row(new AggregatesField<>("people", Kind.PERSON, PersonTables.PERSON, Sector::people))
            .row(new AggregatesField<>("series", Kind.SERIES, SeriesTables.SERIES, Sector::series))
            .row(new AggregatesField<>("forums", Kind.FORUM, ForumTables.FORUM, Sector::forums))
            .row(new AggregatesField<>("meetings", Kind.MEETING, MeetingTables.MEETING, Sector::meetings))
            .fields();

    private BundleTables() {}

    /** Where one of the declared ids cannot be read, references to it must not be called dangling. */
    private static final class ExternalField extends ObjectListField<Sector, BundleDraft, Id> {

        ExternalField() {
            super(
                    "external",
                    EXTERNAL,
                    "The ids that are referred to and live elsewhere.",
                    sector -> List.copyOf(sector.external()),
                    BundleDraft::add);
        }

        @Override
        boolean diagnose(Diagnosis in, BundleDraft draft) {
            boolean sound = super.diagnose(in, draft);
            if (!sound) {
                draft.addUntold();
            }
            return sound;
        }
    }

    static final class CoverageDraft {
        private @Nullable Code type;
        private @Nullable TercCode territory;
        private @Nullable Period during;

        private Coverage finish() {
            return new Coverage(
                    Objects.requireNonNull(type), Objects.requireNonNull(territory), Objects.requireNonNull(during));
        }
    }

    static final class ExternalDraft {
        private @Nullable Kind kind;
        private @Nullable LocalId id;

        private Id finish() {
            return Aggregates.id(
                    Objects.requireNonNull(kind), Objects.requireNonNull(id).value());
        }
    }
}
