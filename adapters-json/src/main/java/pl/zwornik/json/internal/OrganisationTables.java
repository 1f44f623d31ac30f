package pl.zwornik.json.internal;

import pl.zwornik.fact.Lifespan;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.PartKinds;
import pl.zwornik.vocabulary.Code;

/** Organisations. */
final class OrganisationTables {

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
                    .objects(
                            "seats",
                            PlaceTables.SEAT,
                            "Where it has sat.",
                            Organisation::getSeats,
                            (b, seat) -> b.addSeats(seat))
                    .objects(
                            "areas",
                            PlaceTables.AREA,
                            "The units it has served, several at once as it may be.",
                            Organisation::getAreas,
                            (b, area) -> b.addAreas(area))
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
                            "partKind",
                            Shape.CODE,
                            "What kind of part it is, a code of part-kind.",
                            o -> o.getPartKind().map(Code::value).orElse(null),
                            (b, t) -> b.partKind(PartKinds.of(t)))
                    .objects(
                            "legalEntities",
                            LegalEntityTable.DATED,
                            "In whose legal personality it has acted, one at a time; its own id where in its own.",
                            Organisation::getLegalEntities,
                            (b, entity) -> b.addLegalEntities(entity))
                    .objects(
                            "successions",
                            SuccessionTables.CLAIM,
                            "From which organisations it came, none of them twice.",
                            Organisation::getSuccessions,
                            (b, succession) -> b.addSuccessions(succession))
                    .objects(
                            "positions",
                            PositionTable.POSITION,
                            "Its posts, held by somebody or not.",
                            Organisation::getPositions,
                            (b, position) -> b.addPositions(position))
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
}
