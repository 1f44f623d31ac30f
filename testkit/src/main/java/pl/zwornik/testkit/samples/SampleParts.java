package pl.zwornik.testkit.samples;

import java.util.List;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Source;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
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
import pl.zwornik.territory.TercCode;

/** Parts of {@link SampleOrganisations}, all invented. */
final class SampleParts {

    private SampleParts() {}

    /** Several at once, of every certainty. */
    static List<Dated<Candidates<TercCode>>> areas() {
        return List.of(
                Dated.of(Candidates.certain(TercCode.parse("3028073"), Reason.parse("STATED"))),
                new Dated<>(Candidates.certain(TercCode.parse("3028")), Lifespan.parse("2004-01-01/..")),
                new Dated<>(
                        Candidates.ambiguous(List.of(
                                Candidate.of(TercCode.parse("3027011")), Candidate.of(TercCode.parse("302708")))),
                        Lifespan.parse("2004-01-01/..")),
                Dated.of(Candidates.unknown()));
    }

    /** One of every kind: addresses in parts, as written, and both; texts with the time during which they held. */
    static List<Dated<ContactPoint>> contactPoints() {
        Address address = Address.builder()
                .street("ul. Zmyślona 1/2")
                .postalCode("00-000")
                .locality("Łękno")
                .postOffice("Lipka")
                .build();
        return List.of(
                new Dated<>(
                        ContactPoint.of(address).toBuilder()
                                .value("Łękno, Zmyślona 1 m. 2")
                                .build(),
                        Lifespan.parse("2004-01-01/..")),
                new Dated<>(
                        ContactPoint.of(ContactKinds.ADDRESS, "Łękno, dom nad apteką"),
                        Lifespan.parse("1990-05-01/2004-01-01")),
                Dated.of(ContactPoint.of(Address.builder().locality("Łękno").build())),
                Dated.of(ContactPoint.of(ContactKinds.TELEPHONE, "00 000 00 00 wew. 9")),
                Dated.of(ContactPoint.of(ContactKinds.TELEPHONE, "+48 000 000 001")),
                new Dated<>(ContactPoint.of(ContactKinds.EMAIL, "ops@lekno.example"), Lifespan.parse("/2019~")),
                Dated.of(ContactPoint.of(ContactKinds.SITE, "www.ops.lekno.example")),
                Dated.of(ContactPoint.of(ContactKinds.BIP, "https://bip.lekno.example/?id=1")),
                new Dated<>(
                        ContactPoint.of(ContactKinds.E_DELIVERY, "adres do doręczeń (zmyślony)"),
                        Lifespan.parse("2024/")));
    }

    /** A stated one with everything in it. */
    static Claim<Succession> succession(OrganisationId predecessor) {
        return Claim.stated(
                Succession.builder(predecessor)
                        .kind(SuccessionKinds.MERGER)
                        .act(LocalAct.builder()
                                .form(ActForms.RESOLUTION)
                                .number("IX/99/1990 (zmyślona)")
                                .adopted(PartialDate.parse("1990-04~"))
                                .build())
                        .effectiveFrom(PartialDate.parse("1990-05-01"))
                        .build(),
                Source.of("Uchwała (zmyślona)", "§ 1"));
    }

    /** Held and not held, with titles in both genders, and of a role that nobody knows. */
    static List<Position> positions() {
        return List.of(
                Position.builder(LocalId.parse("head"), Roles.HEAD)
                        .title(PostTitles.KIEROWNICZKA)
                        .life(Lifespan.parse("1990-05-01/.."))
                        .build(),
                Position.builder(LocalId.parse("deputy-1"), Roles.DEPUTY_HEAD)
                        .title(PostTitles.of("WICEKIEROWNIK"))
                        .life(Lifespan.parse("2004~/"))
                        .build(),
                Position.builder(LocalId.parse("deputy-2"), Roles.DEPUTY_HEAD).build(),
                Position.builder(LocalId.parse("x"), Roles.of("x_.+/-9")).build());
    }

    /** One of which nothing is known for certain. */
    static Claim<Succession> inferred(OrganisationId predecessor) {
        return Claim.inferred(
                Succession.builder(predecessor)
                        .kind(SuccessionKinds.of("WYDZIELENIE"))
                        .act(LocalAct.builder().form(ActForms.of("STATUT")).build())
                        .effectiveFrom(PartialDate.parse("XXXX-01-12"))
                        .build(),
                Source.of("Relacja (zmyślona)"));
    }

    /** As awkward as the model allows. */
    static List<Dated<ContactPoint>> awkwardContactPoints() {
        return List.of(
                Dated.of(ContactPoint.of(ContactKinds.of("k".repeat(64)), AwkwardText.SIGNS)),
                Dated.of(ContactPoint.of(Address.builder()
                        .street(AwkwardText.longLine())
                        .postOffice(AwkwardText.LETTERS)
                        .build())));
    }
}
