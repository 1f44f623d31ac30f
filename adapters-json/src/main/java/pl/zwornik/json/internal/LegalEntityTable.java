package pl.zwornik.json.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.OrganisationId;

/** In whose legal personality organisations act, with the time during which each held. */
final class LegalEntityTable {

    static final Table<Dated<OrganisationId>, Draft> DATED = Table.<Dated<OrganisationId>, Draft>rows()
            .required(
                    "organisation",
                    Shape.ID,
                    "The legal person, by its id.",
                    t -> t.value().value(),
                    (d, t) -> d.organisation = OrganisationId.parse(t))
            .optional(
                    "during",
                    Shape.LIFESPAN,
                    "When that held, as far as that is stated.",
                    t -> Words.stated(t.during()),
                    (d, t) -> d.during = Lifespan.parse(t))
            .table("legalEntity", "In whose legal personality an organisation acts.", Draft::new, Draft::finish);

    private LegalEntityTable() {}

    static final class Draft {
        private @Nullable OrganisationId organisation;
        private Lifespan during = Lifespan.unknown();

        private Dated<OrganisationId> finish() {
            return new Dated<>(Objects.requireNonNull(organisation), during);
        }
    }
}
