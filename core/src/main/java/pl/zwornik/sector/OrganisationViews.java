package pl.zwornik.sector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.LocalAct;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Succession;

/** The view of an organisation; contact points of which nothing may be shown are left out. */
final class OrganisationViews {

    private OrganisationViews() {}

    static Organisation of(Organisation organisation, View view) {
        return organisation.toBuilder()
                .names(view.names(organisation.getNames()))
                .identifiers(identifiers(organisation.getIdentifiers(), view))
                .contactPoints(contactPoints(organisation.getContactPoints(), view))
                .successions(organisation.getSuccessions().stream()
                        .map(one -> of(one, view))
                        .toList())
                .sources(view.sources("sources", organisation.getSources()))
                .extensions(view.extensions(organisation.getExtensions()))
                .build();
    }

    private static List<Dated<Identifier>> identifiers(List<Dated<Identifier>> identifiers, View view) {
        return identifiers.stream()
                .filter(one -> view.shows("identifiers/value", one.value().value()))
                .toList();
    }

    private static List<Dated<ContactPoint>> contactPoints(List<Dated<ContactPoint>> points, View view) {
        return points.stream()
                .flatMap(one -> of(one.value(), view).map(shown -> new Dated<>(shown, one.during())))
                .toList();
    }

    /** Returns what may be shown of a contact point: neither an e-mail address nor a site has a form that says withheld. */
    private static Stream<ContactPoint> of(ContactPoint point, View view) {
        Optional<String> value = point.getValue().filter(text -> view.shows("contactPoints/value", text));
        Optional<Address> address = point.getAddress().filter(one -> shows(one, view));
        return value.isEmpty() && address.isEmpty()
                ? Stream.empty()
                : Stream.of(point.toBuilder().value(value).address(address).build());
    }

    private static boolean shows(Address address, View view) {
        return Stream.of(
                        address.getStreet().map(text -> view.shows("contactPoints/address/street", text)),
                        address.getPostalCode().map(text -> view.shows("contactPoints/address/postalCode", text)),
                        address.getLocality().map(text -> view.shows("contactPoints/address/locality", text)),
                        address.getPostOffice().map(text -> view.shows("contactPoints/address/postOffice", text)))
                .flatMap(Optional::stream)
                .toList() // each is asked, also behind one that is not shown
                .stream()
                .allMatch(shown -> shown);
    }

    private static Claim<Succession> of(Claim<Succession> claim, View view) {
        Succession succession = claim.value();
        Optional<LocalAct> act = succession.getAct().map(one -> of(one, view));
        return new Claim<>(
                succession.toBuilder().act(act).build(),
                claim.basis(),
                view.sources("successions/evidence", claim.evidence()));
    }

    private static LocalAct of(LocalAct act, View view) {
        return act.toBuilder()
                .number(act.getNumber().map(number -> view.text("successions/act/number", number)))
                .build();
    }
}
