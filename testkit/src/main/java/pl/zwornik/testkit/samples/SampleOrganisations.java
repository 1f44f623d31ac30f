package pl.zwornik.testkit.samples;

import java.util.List;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Nip;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.PartKinds;
import pl.zwornik.organisation.Regon;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/**
 * Organisations, all invented.
 *
 * @since 0.1.0
 */
public final class SampleOrganisations {

    /** The id of {@link #full()}. */
    public static final OrganisationId FULL = OrganisationId.parse("ops-lekno");

    /** The id of {@link #minimal()}. */
    public static final OrganisationId MINIMAL = OrganisationId.parse("a");

    /** The id of {@link #parent()}. */
    public static final OrganisationId PARENT = OrganisationId.parse("rops-przyklad");

    private SampleOrganisations() {}

    /** Returns all of them: each a different case, their references answered among themselves. */
    public static List<Organisation> all() {
        return List.of(
                full(),
                minimal(),
                parent(),
                named("ops-lipka", "OPS w Lipce"),
                named("ops-lobzenica", "OPS w Łobżenicy"),
                named("ops-swarzedz", "OPS w Swarzędzu"),
                named("ops-srem", "OPS w Śremie"),
                named("ops-srem-2", "OPS W SREMIE"), // folds like the one before
                named("ops-z-9", "OPS „Żar”, filia 9").toBuilder()
                        .addSuccessions(SampleParts.inferred(FULL), SampleParts.inferred(PARENT))
                        .build(),
                named("ops-z-10", "OPS „Źdźbło”, filia 10"),
                awkward(),
                unknownCodes());
    }

    /** Returns one with every attribute filled: names over time, seats of every certainty, extensions. */
    public static Organisation full() {
        return Organisation.builder(FULL, OrganisationTypes.OPS)
                .variant(NameVariants.MGOPS)
                .addFunctions(OrganisationFunctions.GMINA_SOCIAL_ASSISTANCE)
                .addFunctions(OrganisationFunctions.SOCIAL_SERVICES_COORDINATION)
                .addNames(new Dated<>(
                        Name.of(NameKinds.FULL, "Gminny Ośrodek Pomocy Społecznej w Łęknie"),
                        Lifespan.parse("1990-05-01/2004-01-01")))
                .addNames(new Dated<>(
                        Name.of(NameKinds.FULL, "Miejsko-Gminny Ośrodek Pomocy Społecznej w Łęknie")
                                .writtenAs("M-GOPS w  ŁĘKNIE"),
                        Lifespan.parse("2004-01-01/..")))
                .addNames(Dated.of(new Name(NameKinds.SHORT, "Social Assistance Łękno", "en", null)))
                .addIdentifiers(
                        new Dated<>(Identifier.of(new Nip("1234563218")), Lifespan.parse("2020/")),
                        Dated.of(Identifier.of(new Regon("12345678512347"))),
                        new Dated<>(new Identifier(IdentifierSchemes.RJPS, "0001"), Lifespan.parse("/2019")))
                .addSeats(new Dated<>(
                        Candidates.certain(TercCode.parse("3028073"), Reason.parse("STATED")), Lifespan.parse("/2004")))
                .addSeats(new Dated<>(
                        Candidates.ambiguous(List.of(
                                Candidate.of(
                                        TercCode.parse("3027011"),
                                        Reason.parse("NAME_FITS"),
                                        Reason.parse("ONLY_ONE_IN_SCOPE")),
                                Candidate.of(TercCode.parse("3027092")))),
                        Lifespan.parse("2004~/")))
                .addSeats(new Dated<>(Candidates.unknown(), Lifespan.unknown()))
                .areas(SampleParts.areas())
                .contactPoints(SampleParts.contactPoints())
                .parent(PARENT)
                .partKind(PartKinds.BRANCH)
                .addLegalEntities(new Dated<>(PARENT, Lifespan.parse("/2004-01-01")))
                .addLegalEntities(new Dated<>(FULL, Lifespan.parse("2004-01-01/..")))
                .addSuccessions(SampleParts.succession(PARENT))
                .positions(SampleParts.positions())
                .life(Lifespan.parse("1990-05-01/.."))
                .addSources(Source.of("Lista ośrodków (zmyślona)", "poz. 1:\n\t„Łękno”"))
                .addSources(Source.of("Statut (zmyślony)"))
                .extensions(extensions())
                .build();
    }

    /** Returns one of which nothing is stated but what every organisation has. */
    public static Organisation minimal() {
        return Organisation.builder(MINIMAL, OrganisationTypes.CUS).build();
    }

    /** Returns the one that {@link #full()} is a part of. */
    public static Organisation parent() {
        return Organisation.builder(PARENT, OrganisationTypes.ROPS)
                .addNames(Dated.of(Name.of(NameKinds.SHORT, "ROPS Przykład")))
                .addSeats(Dated.of(Candidates.ambiguous(List.of(Candidate.of(TercCode.parse("3064"))))))
                .addAreas(Dated.of(Candidates.certain(TercCode.parse("30"))))
                .addLegalEntities(Dated.of(PARENT)) // a legal person
                .life(Lifespan.parse("2021-11/"))
                .build();
    }

    /** Returns one with a full name and nothing else. */
    public static Organisation named(String id, String name) {
        return Organisation.builder(OrganisationId.parse(id), OrganisationTypes.OPS)
                .addNames(Dated.of(Name.of(NameKinds.FULL, name)))
                .addSeats(Dated.of(Candidates.certain(TercCode.parse("302102"))))
                .build();
    }

    /** Returns one whose texts and id are as awkward as the model allows. */
    public static Organisation awkward() {
        return Organisation.builder(OrganisationId.parse("z".repeat(64)), OrganisationTypes.PCPR)
                .addNames(Dated.of(Name.of(NameKinds.FULL, AwkwardText.LETTERS).writtenAs(AwkwardText.SIGNS)))
                .addNames(Dated.of(new Name(NameKinds.SHORT, AwkwardText.longLine(), "szl", null)
                        .writtenAs(" " + AwkwardText.SIGNS + " ")))
                .addIdentifiers(Dated.of(new Identifier(IdentifierSchemes.of("HOST"), "1' OR '1'='1 % _ \\ Ż\u00a0ż")))
                .contactPoints(SampleParts.awkwardContactPoints())
                .addSources(Source.of(AwkwardText.SIGNS, AwkwardText.LETTERS + "\n" + AwkwardText.beyondBasicPlane()))
                .build();
    }

    /** Returns one whose codes no vocabulary knows. */
    public static Organisation unknownCodes() {
        return Organisation.builder(OrganisationId.parse("ops-0"), Code.of(OrganisationTypes.SCHEME, "x_.+/-9"))
                .variant(Code.of(NameVariants.SCHEME, "nowy"))
                .addFunctions(Code.of(OrganisationFunctions.SCHEME, "F".repeat(64)))
                .addIdentifiers(Dated.of(new Identifier(IdentifierSchemes.of("s".repeat(64)), "v".repeat(100))))
                .addNames(Dated.of(Name.of(Code.of(NameKinds.SCHEME, "SIGN"), "Szyld")))
                .partKind(PartKinds.of("FILIA"))
                .addContactPoints(Dated.of(ContactPoint.of(ContactKinds.of("FAX"), "22 000 00 00")))
                .build();
    }

    /** Returns extensions that no plugin knows: white space, order of keys and spelling of numbers are part of them. */
    public static Extensions extensions() {
        return Extensions.none()
                .with("acme:rating", "{ \"b\" : 1.0e2 ,\n\t\"a\":[ 1, 2.50, -0.0, 1E+400 ], \"c\":null }")
                .with("acme-2:x9", "\"\\u0105 ą \\/ \\ud83d\\ude00 \ud83d\ude00\"")
                .with("host:flag", "true")
                .with("host:number", "12345678901234567890.1234567890");
    }
}
