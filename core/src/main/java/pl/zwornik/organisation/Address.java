package pl.zwornik.organisation;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;

/**
 * The parts of a postal address, so far as a source states them: what it leaves out stays out, and something is stated.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Address {

    Address() {} // only the generated implementation extends this

    /** Starts an address of which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the street with the number of the house, on one line as it is written; empty where not stated. */
    public abstract Optional<String> getStreet();

    /** Returns the postal code, two digits, a hyphen and three digits; empty where not stated. */
    public abstract Optional<String> getPostalCode();

    /** Returns the town or village; empty where not stated. */
    public abstract Optional<String> getLocality();

    /** Returns the post office; empty where not stated, which does not make it the locality. */
    public abstract Optional<String> getPostOffice();

    /** Returns it on one line, such as {@code ul. Polna 1, 01-234 Lipka Mała}. */
    public final String text() {
        boolean elsewhere = getPostOffice().isPresent() && !getPostOffice().equals(getLocality());
        Optional<String> office = elsewhere ? getPostOffice() : getLocality();
        String last =
                Stream.of(getPostalCode(), office).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return Stream.of(
                        elsewhere ? getLocality() : Optional.<String>empty(),
                        getStreet(),
                        Optional.of(last).filter(text -> !text.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /** Returns a builder that starts from this address's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final Address checked() {
        Optional<String> street = getStreet().map(text -> Texts.line(text, "/street"));
        Optional<String> locality = getLocality().map(text -> Texts.line(text, "/locality"));
        Optional<String> postOffice = getPostOffice().map(text -> Texts.line(text, "/postOffice"));
        Checks.require(
                Stream.of(street, getPostalCode(), locality, postOffice).anyMatch(Optional::isPresent),
                OrganisationFailures.ADDRESS_EMPTY,
                "");
        Checks.require(
                getPostalCode().map(ContactForms::isPostalCode).orElse(true),
                OrganisationFailures.POSTAL_CODE_MALFORMED,
                "/postalCode");
        boolean composed =
                street.equals(getStreet()) && locality.equals(getLocality()) && postOffice.equals(getPostOffice());
        return composed
                ? this
                : toBuilder()
                        .street(street)
                        .locality(locality)
                        .postOffice(postOffice)
                        .build();
    }

    /** Builds an {@link Address}; not thread-safe. */
    public static final class Builder extends ImmutableAddress.Builder {
        Builder() {}
    }
}
