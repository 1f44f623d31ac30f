package pl.zwornik.testkit.wrong;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Organisations;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Honest organisations; each wrong store overrides what it does badly. */
class ForwardingOrganisations implements Organisations {

    private final Organisations honest;

    ForwardingOrganisations(Organisations honest) {
        this.honest = honest;
    }

    @Override
    public Optional<Versioned<Organisation>> find(OrganisationId id) {
        return honest.find(id);
    }

    @Override
    public Optional<Versioned<Organisation>> find(OrganisationId id, int version) {
        return honest.find(id, version);
    }

    @Override
    public List<Revision> revisions(OrganisationId id) {
        return honest.revisions(id);
    }

    @Override
    public Stream<Versioned<Organisation>> all() {
        return honest.all();
    }

    @Override
    public List<OrganisationId> ofType(Code type) {
        return honest.ofType(type);
    }

    @Override
    public List<OrganisationId> named(String text) {
        return honest.named(text);
    }

    @Override
    public List<OrganisationId> identifiedBy(Identifier identifier) {
        return honest.identifiedBy(identifier);
    }

    @Override
    public List<OrganisationId> maySitIn(TercCode unit) {
        return honest.maySitIn(unit);
    }

    @Override
    public List<OrganisationId> mayServe(TercCode unit) {
        return honest.mayServe(unit);
    }

    @Override
    public List<OrganisationId> actingFor(OrganisationId legalEntity) {
        return honest.actingFor(legalEntity);
    }

    @Override
    public List<OrganisationId> maySucceed(OrganisationId predecessor) {
        return honest.maySucceed(predecessor);
    }

    @Override
    public List<OrganisationId> inNameOrder() {
        return honest.inNameOrder();
    }
}
