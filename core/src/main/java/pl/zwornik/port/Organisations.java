package pl.zwornik.port;

import java.util.List;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/**
 * The organisations that a store keeps. A selection returns ids as things stand now, in byte-wise order.
 *
 * @since 0.1.0
 */
public interface Organisations extends Kept<OrganisationId, Organisation> {

    /** Returns those of a type. */
    List<OrganisationId> ofType(Code type);

    /** Returns those for which {@link Organisation#isNamed} holds. */
    List<OrganisationId> named(String text);

    /** Returns those for which {@link Organisation#isIdentifiedBy} holds; two of them would be for a person to look at. */
    List<OrganisationId> identifiedBy(Identifier identifier);

    /** Returns those for which {@link Organisation#maySitIn} holds. */
    List<OrganisationId> maySitIn(TercCode unit);

    /** Returns those for which {@link Organisation#mayServe} holds. */
    List<OrganisationId> mayServe(TercCode unit);

    /** Returns those for which {@link Organisation#actsFor} holds. */
    List<OrganisationId> actingFor(OrganisationId legalEntity);

    /** Returns those for which {@link Organisation#maySucceed} holds. */
    List<OrganisationId> maySucceed(OrganisationId predecessor);

    /** Returns all in the Polish order of {@link Organisation#displayName}, then by id. */
    List<OrganisationId> inNameOrder();
}
