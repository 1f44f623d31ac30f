package pl.zwornik.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Krs;
import pl.zwornik.organisation.Nip;
import pl.zwornik.organisation.Regon;
import pl.zwornik.result.ModelException;
import pl.zwornik.vocabulary.Code;

/** How to reach a unit, and under which numbers others know it, as a row says. */
final class Particulars {

    private static final List<RegisterColumn> ADDRESS = List.of(
            RegisterColumn.STREET, RegisterColumn.POSTAL_CODE, RegisterColumn.LOCALITY, RegisterColumn.POST_OFFICE);

    private Particulars() {}

    static List<ContactPoint> contactPoints(Row row) {
        List<ContactPoint> points = new ArrayList<>();
        address(row).ifPresent(points::add);
        add(row, RegisterColumn.TELEPHONE, () -> point(row, RegisterColumn.TELEPHONE, ContactKinds.TELEPHONE), points);
        add(row, RegisterColumn.EMAIL, () -> point(row, RegisterColumn.EMAIL, ContactKinds.EMAIL), points);
        add(row, RegisterColumn.SITE, () -> point(row, RegisterColumn.SITE, ContactKinds.SITE), points);
        add(row, RegisterColumn.BIP, () -> point(row, RegisterColumn.BIP, ContactKinds.BIP), points);
        add(
                row,
                RegisterColumn.E_DELIVERY,
                () -> point(row, RegisterColumn.E_DELIVERY, ContactKinds.E_DELIVERY),
                points);
        return points;
    }

    private static Optional<ContactPoint> point(Row row, RegisterColumn column, Code kind) {
        return row.get(column).map(text -> ContactPoint.of(kind, text));
    }

    /** A cell that is not of its form is left out, and the rest of the address stays. */
    private static Optional<ContactPoint> address(Row row) {
        Optional<Address> address = Optional.empty();
        for (RegisterColumn column : ADDRESS) {
            Optional<String> cell = row.get(column);
            if (cell.isPresent()) {
                try {
                    address = Optional.of(
                            with(address.map(Address::toBuilder).orElseGet(Address::builder), column, cell.get()));
                } catch (ModelException e) {
                    row.leaveOut(column, e);
                }
            }
        }
        return address.map(ContactPoint::of);
    }

    private static Address with(Address.Builder builder, RegisterColumn column, String text) {
        return switch (column) {
            case STREET -> builder.street(text).build();
            case POSTAL_CODE -> builder.postalCode(text).build();
            case LOCALITY -> builder.locality(text).build();
            default -> builder.postOffice(text).build();
        };
    }

    static List<Identifier> identifiers(Row row, @Nullable Code scheme) {
        List<Identifier> identifiers = new ArrayList<>();
        add(
                row,
                RegisterColumn.NIP,
                () -> row.get(RegisterColumn.NIP).map(Nip::parse).map(Identifier::of),
                identifiers);
        add(
                row,
                RegisterColumn.REGON,
                () -> row.get(RegisterColumn.REGON).map(Regon::parse).map(Identifier::of),
                identifiers);
        add(
                row,
                RegisterColumn.KRS,
                () -> row.get(RegisterColumn.KRS).map(Krs::parse).map(Identifier::of),
                identifiers);
        if (scheme != null) {
            add(
                    row,
                    RegisterColumn.KEY,
                    () -> row.get(RegisterColumn.KEY).map(key -> new Identifier(scheme, key)),
                    identifiers);
        }
        return identifiers;
    }

    /** What is not of its form is left out, and said to be. */
    private static <T> void add(Row row, RegisterColumn column, Supplier<Optional<T>> value, List<T> values) {
        try {
            value.get().ifPresent(values::add);
        } catch (ModelException e) {
            row.leaveOut(column, e);
        }
    }
}
