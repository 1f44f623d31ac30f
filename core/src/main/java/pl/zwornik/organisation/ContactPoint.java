package pl.zwornik.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A way to reach an organisation: its postal address, a telephone number, a site. Never one of a person.
 *
 * <p>Only what is certain of every number or address of its kind is checked. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class ContactPoint {

    ContactPoint() {} // only the generated implementation extends this

    /** Returns a contact point that is one line of text, such as a telephone number. */
    public static ContactPoint of(Code kind, String value) {
        return builder().kind(kind).value(value).build();
    }

    /** Returns a postal address by its parts. */
    public static ContactPoint of(Address address) {
        return builder().kind(ContactKinds.ADDRESS).address(address).build();
    }

    /** Starts a contact point. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what it is, a code of {@link ContactKinds}. */
    public abstract Code getKind();

    /** Returns the number or address, a postal address on one line as it is written; empty where only its parts stand. */
    public abstract Optional<String> getValue();

    /** Returns the parts of a postal address; empty where they are not told apart, and for what is no postal address. */
    public abstract Optional<Address> getAddress();

    /** Returns it on one line: the value, else the parts of the address. */
    public final String text() {
        return getValue().or(() -> getAddress().map(Address::text)).orElseThrow(); // one of the two is there
    }

    /** Returns a builder that starts from this contact point's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final ContactPoint checked() {
        CodeUses.requireScheme(getKind(), ContactKinds.SCHEME, "/kind");
        Checks.require(
                getValue().isPresent() || getAddress().isPresent(), OrganisationFailures.CONTACT_POINT_EMPTY, "");
        Checks.require(
                getAddress().isEmpty() || ContactKinds.mayBePostal(getKind()),
                OrganisationFailures.NOT_A_POSTAL_ADDRESS,
                "/address");
        Optional<String> composed = getValue().map(value -> Texts.line(value, "/value"));
        composed.ifPresent(this::checkForm);
        return composed.equals(getValue()) ? this : toBuilder().value(composed).build();
    }

    private void checkForm(String value) {
        if (getKind().equals(ContactKinds.EMAIL)) {
            Checks.require(ContactForms.isEmail(value), OrganisationFailures.EMAIL_MALFORMED, "/value");
        } else if (getKind().equals(ContactKinds.SITE) || getKind().equals(ContactKinds.BIP)) {
            Checks.require(ContactForms.isSite(value), OrganisationFailures.SITE_MALFORMED, "/value");
        }
    }

    /** Builds a {@link ContactPoint}; not thread-safe. */
    public static final class Builder extends ImmutableContactPoint.Builder {
        Builder() {}
    }
}
