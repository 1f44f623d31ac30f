package pl.zwornik.testkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.fact.Dated;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.PartKinds;
import pl.zwornik.organisation.Position;

/**
 * Organisations and their names.
 *
 * @since 0.1.0
 */
public final class OrganisationArbitraries {

    private OrganisationArbitraries() {}

    /** Returns names, as written otherwise in half of the samples. */
    public static Arbitrary<Name> names() {
        return Combinators.combine(
                        VocabularyArbitraries.codes(NameKinds.FULL, NameKinds.SHORT),
                        Arbitraries.oneOf(TextArbitraries.lines(), TextArbitraries.polishWords()),
                        Arbitraries.of("pl", "pl", "en", "szl"),
                        TextArbitraries.lines().optional(0.5))
                .as((kind, text, language, written) -> new Name(kind, text, language, written.orElse(null)));
    }

    /** Returns organisations whose names, and seats, do not compete on any day. */
    public static Arbitrary<Organisation> organisations() {
        return Combinators.combine(
                        identities(),
                        FactArbitraries.dated(names())
                                .list()
                                .ofMaxSize(3)
                                .map(names -> apart(names, name -> List.of(name.kind(), name.language()))),
                        FactArbitraries.dated(IdentifierArbitraries.identifiers())
                                .list()
                                .ofMaxSize(3)
                                .map(all -> apart(all, Identifier::scheme)),
                        places(),
                        OrganisationPartArbitraries.positions()
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(Position::getId),
                        FactArbitraries.lifespans(),
                        FactArbitraries.sources().list().ofMaxSize(2),
                        FactArbitraries.extensions())
                .as((identity, names, identifiers, places, positions, life, sources, extensions) -> identity.toBuilder()
                        .names(names)
                        .identifiers(identifiers)
                        .seats(places.getSeats())
                        .areas(places.getAreas())
                        .contactPoints(places.getContactPoints())
                        .positions(positions)
                        .life(life)
                        .sources(sources)
                        .extensions(extensions)
                        .build());
    }

    /** Organisations of which it is stated where they are and how to reach them, and nothing else. */
    private static Arbitrary<Organisation> places() {
        Organisation nowhere = Organisation.builder(OrganisationId.parse("x"), OrganisationTypes.OPS)
                .build();
        return Combinators.combine(
                        FactArbitraries.dated(FactArbitraries.candidateSets(TerritoryArbitraries.units()))
                                .list()
                                .ofMaxSize(2)
                                .map(seats -> apart(seats, one -> "one at a time")),
                        FactArbitraries.dated(FactArbitraries.candidateSets(TerritoryArbitraries.units()))
                                .list()
                                .ofMaxSize(2),
                        FactArbitraries.dated(OrganisationPartArbitraries.contactPoints())
                                .list()
                                .ofMaxSize(2))
                .as((seats, areas, contactPoints) -> nowhere.toBuilder()
                        .seats(seats)
                        .areas(areas)
                        .contactPoints(contactPoints)
                        .build());
    }

    private static Arbitrary<Organisation> identities() {
        return Combinators.combine(
                        relations(),
                        VocabularyArbitraries.codes(
                                OrganisationTypes.OPS, OrganisationTypes.CUS, OrganisationTypes.PCPR),
                        VocabularyArbitraries.codes(NameVariants.GOPS, NameVariants.MGOPS)
                                .optional(0.5),
                        VocabularyArbitraries.codes(
                                        OrganisationFunctions.REGIONAL_POLICY,
                                        OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements())
                .as((related, type, variant, functions) -> related.toBuilder()
                        .type(type)
                        .variant(variant)
                        .functions(functions)
                        .build());
    }

    /** Organisations of which it is stated how they are related to others, and nothing else. */
    private static Arbitrary<Organisation> relations() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        IdArbitraries.organisationIds().optional(0.4),
                        VocabularyArbitraries.codes(PartKinds.BRANCH, PartKinds.DEPARTMENT)
                                .optional(0.4),
                        FactArbitraries.dated(IdArbitraries.organisationIds())
                                .list()
                                .ofMaxSize(2)
                                .map(entities -> apart(entities, one -> "one at a time")),
                        FactArbitraries.claims(OrganisationPartArbitraries.successions())
                                .list()
                                .ofMaxSize(2)
                                .uniqueElements(one -> one.value().getPredecessor()))
                .as((id, parent, partKind, legalEntities, successions) -> Organisation.builder(
                                id, OrganisationTypes.OPS)
                        .parent(parent.filter(other -> !other.equals(id)))
                        .partKind(partKind)
                        .legalEntities(legalEntities)
                        .successions(successions.stream()
                                .filter(one -> !one.value().follows(id))
                                .toList())
                        .build());
    }

    /** Leaves out what would compete with something before it on the same day. */
    private static <T> List<Dated<T>> apart(List<Dated<T>> values, Function<? super T, ?> kind) {
        List<Dated<T>> kept = new ArrayList<>();
        for (Dated<T> value : values) {
            kept.add(value);
            if (!Dated.doNotOverlap(kept, kind)) {
                kept.remove(kept.size() - 1);
            }
        }
        return kept;
    }
}
