package pl.zwornik.port;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pl.zwornik.fact.PolishText;
import pl.zwornik.id.Kind;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** The organisations in memory: each selection is the filter that its definition names. */
final class OrganisationsInMemory extends InMemory<OrganisationId, Organisation> implements Organisations {

    OrganisationsInMemory(Supplier<Map<Kind, Map<String, List<Remembered>>>> contents) {
        super(Kind.ORGANISATION, Organisation.class, contents);
    }

    @Override
    public List<OrganisationId> ofType(Code type) {
        return where(one -> one.getType().equals(type)).map(Organisation::getId).toList();
    }

    @Override
    public List<OrganisationId> named(String text) {
        return where(one -> one.isNamed(text)).map(Organisation::getId).toList();
    }

    @Override
    public List<OrganisationId> identifiedBy(Identifier identifier) {
        return where(one -> one.isIdentifiedBy(identifier))
                .map(Organisation::getId)
                .toList();
    }

    @Override
    public List<OrganisationId> maySitIn(TercCode unit) {
        return where(one -> one.maySitIn(unit)).map(Organisation::getId).toList();
    }

    @Override
    public List<OrganisationId> mayServe(TercCode unit) {
        return where(one -> one.mayServe(unit)).map(Organisation::getId).toList();
    }

    @Override
    public List<OrganisationId> actingFor(OrganisationId legalEntity) {
        return where(one -> one.actsFor(legalEntity)).map(Organisation::getId).toList();
    }

    @Override
    public List<OrganisationId> maySucceed(OrganisationId predecessor) {
        return where(one -> one.maySucceed(predecessor))
                .map(Organisation::getId)
                .toList();
    }

    @Override
    public List<OrganisationId> inNameOrder() {
        return where(one -> true)
                .sorted(Comparator.comparing(Organisation::displayName, PolishText.ORDER)
                        .thenComparing(Organisation::getId))
                .map(Organisation::getId)
                .toList();
    }
}
