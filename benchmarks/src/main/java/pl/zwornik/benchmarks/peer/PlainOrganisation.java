package pl.zwornik.benchmarks.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The document of an organisation as plain records; null where the document states nothing. */
public record PlainOrganisation(
        String format,
        String kind,
        OrganisationId id,
        @JsonDeserialize(using = Codes.Type.class) Code type,

        @JsonDeserialize(using = Codes.Variant.class) @Nullable
        Code variant,

        @JsonDeserialize(contentUsing = Codes.Function.class) @Nullable
        List<Code> functions,

        @Nullable List<PlainName> names,
        @Nullable List<PlainSeat> seats,
        @Nullable OrganisationId parent,
        @Nullable Lifespan life,
        @Nullable List<Source> sources) {

    /** Where it has sat. */
    public record PlainSeat(
            Candidates.Certainty certainty,
            @Nullable List<PlainOption> options,
            @Nullable Lifespan during) {

        static PlainSeat of(Dated<Candidates<TercCode>> seat) {
            return new PlainSeat(
                    seat.value().certainty(),
                    Plain.list(
                            seat.value().options(),
                            option -> new PlainOption(option.value(), Plain.list(option.reasons()))),
                    Plain.stated(seat.during()));
        }
    }

    /** A unit that fits. */
    public record PlainOption(TercCode value, @Nullable List<Reason> reasons) {}

    /** Returns what the document of an organisation states; its extensions are left out. */
    public static PlainOrganisation of(Organisation organisation) {
        return new PlainOrganisation(
                Plain.FORMAT,
                "organisation",
                organisation.getId(),
                organisation.getType(),
                organisation.getVariant().orElse(null),
                Plain.list(organisation.getFunctions()),
                Plain.list(organisation.getNames(), PlainName::of),
                Plain.list(organisation.getSeats(), PlainSeat::of),
                organisation.getParent().orElse(null),
                Plain.stated(organisation.getLife()),
                Plain.list(organisation.getSources()));
    }
}
