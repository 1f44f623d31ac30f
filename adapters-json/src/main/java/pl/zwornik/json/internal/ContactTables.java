package pl.zwornik.json.internal;

import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.ContactPoint;

/** Contact points of organisations, with the time during which each held. */
final class ContactTables {

    private static final Table<Address, Address.Builder> ADDRESS = Table.<Address, Address.Builder>rows()
            .alternative(
                    "street",
                    Shape.LINE,
                    "The street with the number of the house.",
                    a -> a.getStreet().orElse(null),
                    (b, t) -> b.street(t))
            .alternative(
                    "postalCode",
                    Shape.POSTAL_CODE,
                    "The postal code.",
                    a -> a.getPostalCode().orElse(null),
                    (b, t) -> b.postalCode(t))
            .alternative(
                    "locality",
                    Shape.LINE,
                    "The town or village.",
                    a -> a.getLocality().orElse(null),
                    (b, t) -> b.locality(t))
            .alternative(
                    "postOffice",
                    Shape.LINE,
                    "The post office.",
                    a -> a.getPostOffice().orElse(null),
                    (b, t) -> b.postOffice(t))
            .table("address", "The parts of a postal address; at least one.", Address::builder, b -> b.build());

    static final Table<Dated<ContactPoint>, Draft> DATED = Table.<Dated<ContactPoint>, Draft>rows()
            .required(
                    "kind",
                    Shape.CODE,
                    "What it is, a code of contact-kind.",
                    c -> c.value().getKind().value(),
                    (d, t) -> d.point.kind(ContactKinds.of(t)))
            .alternative(
                    "value",
                    Shape.LINE,
                    "The number or address; stands unless the parts of an address do.",
                    c -> c.value().getValue().orElse(null),
                    (d, t) -> d.point.value(t))
            .object(
                    "address",
                    ADDRESS,
                    "The parts of a postal address.",
                    c -> c.value().getAddress(),
                    (d, address) -> d.point.address(address))
            .optional(
                    "during",
                    Shape.LIFESPAN,
                    "When it held, as far as that is stated.",
                    c -> Words.stated(c.during()),
                    (d, t) -> d.during = Lifespan.parse(t))
            .table("contactPoint", "A way to reach an organisation; never one of a person.", Draft::new, Draft::finish);

    private ContactTables() {}

    static final class Draft {
        private final ContactPoint.Builder point = ContactPoint.builder();
        private Lifespan during = Lifespan.unknown();

        private Dated<ContactPoint> finish() {
            return new Dated<>(point.build(), during);
        }
    }
}
