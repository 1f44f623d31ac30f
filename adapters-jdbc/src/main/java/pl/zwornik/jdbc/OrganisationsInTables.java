package pl.zwornik.jdbc;

import java.util.List;
import org.jdbi.v3.core.statement.Query;
import pl.zwornik.id.Kind;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Organisations;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** The organisations, found by their index rows. */
final class OrganisationsInTables extends KeptInTables<OrganisationId, Organisation> implements Organisations {

    OrganisationsInTables(Access access, Documents documents) {
        super(access, documents, Kind.ORGANISATION, Organisation.class);
    }

    @Override
    public List<OrganisationId> ofType(Code type) {
        return sorted(
                (handle, sql) ->
                        handle.createQuery(sql.having(Index.ORGANISATION_TYPE)).bind(0, type.toString()),
                OrganisationId::new);
    }

    @Override
    public List<OrganisationId> named(String text) {
        return sorted(
                (handle, sql) ->
                        handle.createQuery(sql.having(Index.ORGANISATION_NAME)).bind(0, IndexedFacts.name(text)),
                OrganisationId::new);
    }

    @Override
    public List<OrganisationId> identifiedBy(Identifier identifier) {
        return sorted(
                (handle, sql) -> handle.createQuery(sql.having(Index.ORGANISATION_IDENTIFIER))
                        .bind(0, IndexedFacts.identifier(identifier)),
                OrganisationId::new);
    }

    @Override
    public List<OrganisationId> maySitIn(TercCode unit) {
        return sorted(
                (handle, sql) -> handle.createQuery(sql.like(Index.ORGANISATION_SEAT))
                        .bind(0, unit.gmina().orElse(unit).value() + "%"), // digits alone: nothing to escape
                OrganisationId::new);
    }

    @Override
    public List<OrganisationId> mayServe(TercCode unit) {
        List<String> enclosing = unit.enclosing().stream().map(TercCode::value).toList();
        return sorted(
                (handle, sql) -> {
                    Query query = handle.createQuery(sql.among(Index.ORGANISATION_AREA, enclosing.size()));
                    for (int i = 0; i < enclosing.size(); i++) {
                        query.bind(i, enclosing.get(i));
                    }
                    return query;
                },
                OrganisationId::new);
    }

    @Override
    public List<OrganisationId> actingFor(OrganisationId legalEntity) {
        return sorted(
                (handle, sql) -> handle.createQuery(sql.having(Index.ORGANISATION_LEGAL_ENTITY))
                        .bind(0, legalEntity.value()),
                OrganisationId::new);
    }

    @Override
    public List<OrganisationId> maySucceed(OrganisationId predecessor) {
        return sorted(
                (handle, sql) ->
                        handle.createQuery(sql.having(Index.SUCCESSION)).bind(0, predecessor.value()),
                OrganisationId::new);
    }

    @Override
    public List<OrganisationId> inNameOrder() {
        return inOrder((handle, sql) -> handle.createQuery(sql.inNameOrder), OrganisationId::new);
    }
}
