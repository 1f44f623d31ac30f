package pl.zwornik.testkit.arbitraries;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.organisation.ActForms;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.LocalAct;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.organisation.Succession;
import pl.zwornik.organisation.SuccessionKinds;
import pl.zwornik.vocabulary.Code;

/**
 * The parts of organisations.
 *
 * @since 0.1.0
 */
public final class OrganisationPartArbitraries {

    private OrganisationPartArbitraries() {}

    /** Returns addresses of which something is stated, and nearly always something is not. */
    public static Arbitrary<Address> addresses() {
        return Combinators.combine(
                        TextArbitraries.lines().optional(0.6),
                        postalCodes().optional(0.6),
                        TextArbitraries.polishWords().optional(0.6),
                        TextArbitraries.lines().optional(0.3))
                .as((street, postalCode, locality, postOffice) -> {
                    boolean nothing = street.isEmpty() && postalCode.isEmpty() && postOffice.isEmpty();
                    return Address.builder()
                            .street(street)
                            .postalCode(postalCode)
                            .locality(nothing ? Optional.of(locality.orElse("Lipka")) : locality)
                            .postOffice(postOffice)
                            .build();
                });
    }

    private static Arbitrary<String> postalCodes() {
        return Arbitraries.strings()
                .numeric()
                .ofLength(5)
                .map(digits -> digits.substring(0, 2) + "-" + digits.substring(2));
    }

    /** Returns contact points of every kind, known and not; postal addresses in parts, as written, and both. */
    public static Arbitrary<ContactPoint> contactPoints() {
        Arbitrary<ContactPoint> texts = Combinators.combine(
                        VocabularyArbitraries.codes(ContactKinds.TELEPHONE, ContactKinds.E_DELIVERY),
                        TextArbitraries.lines())
                .as(ContactPoint::of);
        Arbitrary<ContactPoint> mails = Arbitraries.of("ops@example.org", "a.b+c@bip.example.org", "ż@ą")
                .map(text -> ContactPoint.of(ContactKinds.EMAIL, text));
        Arbitrary<ContactPoint> sites = Combinators.combine(
                        Arbitraries.of(ContactKinds.SITE, ContactKinds.BIP),
                        Arbitraries.of(
                                "example.org", "https://www.example.org:8080/ą?a=b#c", "HTTP://łęg.example.org/"))
                .as(ContactPoint::of);
        return Arbitraries.oneOf(texts, mails, sites, postal());
    }

    private static Arbitrary<ContactPoint> postal() {
        Code other = ContactKinds.of("CORRESPONDENCE");
        return Combinators.combine(
                        VocabularyArbitraries.codes(ContactKinds.ADDRESS, other),
                        addresses(),
                        TextArbitraries.lines(),
                        Arbitraries.integers().between(1, 3))
                .as((kind, address, line, stated) -> ContactPoint.builder()
                        .kind(kind)
                        .address(stated % 2 == 1 ? Optional.of(address) : Optional.empty())
                        .value(stated >= 2 ? Optional.of(line) : Optional.empty())
                        .build());
    }

    /** Returns acts of which something is stated. */
    public static Arbitrary<LocalAct> localActs() {
        return Combinators.combine(
                        VocabularyArbitraries.codes(ActForms.RESOLUTION, ActForms.AGREEMENT)
                                .optional(0.6),
                        TextArbitraries.lines().optional(0.6),
                        FactArbitraries.partialDates())
                .as((form, number, adopted) -> LocalAct.builder()
                        .form(form)
                        .number(number)
                        .adopted(form.isPresent() && number.isPresent() ? Optional.empty() : Optional.of(adopted))
                        .build());
    }

    /** Returns successions, of which little more than the predecessor may be known. */
    public static Arbitrary<Succession> successions() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        VocabularyArbitraries.codes(SuccessionKinds.TRANSFORMATION, SuccessionKinds.MERGER)
                                .optional(0.6),
                        localActs().optional(0.5),
                        FactArbitraries.partialDates().optional(0.6))
                .as((predecessor, kind, act, effectiveFrom) -> Succession.builder(predecessor)
                        .kind(kind)
                        .act(act)
                        .effectiveFrom(effectiveFrom)
                        .build());
    }

    /** Returns positions, with and without a title. */
    public static Arbitrary<Position> positions() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        VocabularyArbitraries.codes(Roles.HEAD, Roles.DEPUTY_HEAD),
                        VocabularyArbitraries.codes(PostTitles.DYREKTORKA, PostTitles.KIEROWNIK)
                                .optional(0.5),
                        FactArbitraries.lifespans())
                .as((id, role, title, life) ->
                        Position.builder(id, role).title(title).life(life).build());
    }
}
