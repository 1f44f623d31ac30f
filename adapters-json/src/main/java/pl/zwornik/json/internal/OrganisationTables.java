package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Reason;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Organisations and their seats. */
final class OrganisationTables {

    private static final Table<Candidate<TercCode>, OptionDraft> OPTION = Table.<Candidate<TercCode>, OptionDraft>rows()
            .required(
                    "value",
                    Shape.TERC,
                    "A unit that fits.",
                    o -> o.value().value(),
                    (d, t) -> d.value = TercCode.parse(t))
            .texts(
                    "reasons",
                    Shape.REASON,
                    "Why it fits.",
                    Candidate::reasons,
                    Reason::value,
                    (d, t) -> d.reasons.add(Reason.parse(t)))
            .table("seatOption", "One of the units that fit.", OptionDraft::new, OptionDraft::finish);

    private static final Table<Dated<Candidates<TercCode>>, SeatDraft> SEAT =
            Table.<Dated<Candidates<TercCode>>, SeatDraft>rows()
                    .required(
                            "certainty",
                            Shape.CERTAINTY,
                            "Whether the unit is settled.",
                            s -> s.value().certainty().name(),
                            (d, t) -> d.certainty = Words.parse(Candidates.Certainty.class, t))
                    .objects(
                            "options",
                            OPTION,
                            "The units that fit, best first: exactly one where CERTAIN, at least one where AMBIGUOUS,"
                                    + " none where UNKNOWN.",
                            s -> s.value().options(),
                            (d, o) -> d.options.add(o))
                    .optional(
                            "during",
                            Shape.LIFESPAN,
                            "When it sat there, as far as that is stated.",
                            s -> Words.stated(s.during()),
                            (d, t) -> d.during = Lifespan.parse(t))
                    .table("organisationSeat", "Where an organisation has sat.", SeatDraft::new, SeatDraft::finish);

    static final Table<Organisation, Organisation.Builder> ORGANISATION =
            Table.<Organisation, Organisation.Builder>rows()
                    .required(
                            "id",
                            Shape.ID,
                            "Its identifier, unique among organisations.",
                            o -> o.getId().value(),
                            (b, t) -> b.id(OrganisationId.parse(t)))
                    .required(
                            "type",
                            Shape.CODE,
                            "Its kind by tasks, a code of organisation-type.",
                            o -> o.getType().value(),
                            (b, t) -> b.type(OrganisationTypes.of(t)))
                    .optional(
                            "variant",
                            Shape.CODE,
                            "What it calls itself within its type, a code of name-variant.",
                            o -> o.getVariant().map(Code::value).orElse(null),
                            (b, t) -> b.variant(NameVariants.of(t)))
                    .texts(
                            "functions",
                            Shape.CODE,
                            "What it does, codes of organisation-function, none twice.",
                            Organisation::getFunctions,
                            Code::value,
                            (b, t) -> b.addFunctions(OrganisationFunctions.of(t)))
                    .objects(
                            "names",
                            NameTables.DATED,
                            "The names it has borne.",
                            Organisation::getNames,
                            (b, name) -> b.addNames(name))
                    .objects(
                            "identifiers",
                            IdentifierTable.DATED,
                            "The numbers and keys under which others know it.",
                            Organisation::getIdentifiers,
                            (b, identifier) -> b.addIdentifiers(identifier))
                    .objects("seats", SEAT, "Where it has sat.", Organisation::getSeats, (b, seat) -> b.addSeats(seat))
                    .objects(
                            "contactPoints",
                            ContactTables.DATED,
                            "How it could be reached, several at once as it may be.",
                            Organisation::getContactPoints,
                            (b, point) -> b.addContactPoints(point))
                    .optional(
                            "parent",
                            Shape.ID,
                            "The organisation it is a part of.",
                            o -> o.getParent().map(Id::value).orElse(null),
                            (b, t) -> b.parent(OrganisationId.parse(t)))
                    .optional(
                            "life",
                            Shape.LIFESPAN,
                            "When it began and ended, as far as that is stated.",
                            o -> Words.stated(o.getLife()),
                            (b, t) -> b.life(Lifespan.parse(t)))
                    .objects(
                            "sources",
                            FactTables.SOURCE,
                            "Where the facts were found.",
                            Organisation::getSources,
                            (b, source) -> b.addSources(source))
                    .extensions(Organisation::getExtensions, (b, extensions) -> b.extensions(extensions))
                    .table(
                            "organisation",
                            "A unit of the social-assistance system, or another body it works with.",
                            Organisation::builder,
                            b -> b.build());

    private OrganisationTables() {}

    static final class OptionDraft {
        private @Nullable TercCode value;
        private final List<Reason> reasons = new ArrayList<>(1);

        private Candidate<TercCode> finish() {
            return new Candidate<>(Objects.requireNonNull(value), reasons);
        }
    }

    static final class SeatDraft {
        private Candidates.@Nullable Certainty certainty;
        private final List<Candidate<TercCode>> options = new ArrayList<>(2);
        private Lifespan during = Lifespan.unknown();

        private Dated<Candidates<TercCode>> finish() {
            return new Dated<>(new Candidates<>(Objects.requireNonNull(certainty), options), during);
        }
    }
}
