package pl.zwornik.testkit.samples;

import java.time.Instant;
import java.util.List;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.Post;
import pl.zwornik.people.Tombstone;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.vocabulary.Code;

/**
 * People, all invented, with posts at {@link SampleOrganisations}.
 *
 * @since 0.1.0
 */
public final class SamplePeople {

    /** The id of {@link #full()}. */
    public static final PersonId FULL = PersonId.parse("p-1");

    /** The id of {@link #minimal()}; an organisation has the same. */
    public static final PersonId MINIMAL = PersonId.parse("a");

    /** The id of {@link #unnamed()}. */
    public static final PersonId UNNAMED = PersonId.parse("p-3");

    /** The id of {@link #withheld()}. */
    public static final PersonId WITHHELD = PersonId.parse("p-4");

    /** The id of {@link #erased()}. */
    public static final PersonId ERASED = PersonId.parse("p-99");

    private SamplePeople() {}

    /** Returns all of them. */
    public static List<Person> all() {
        return List.of(full(), minimal(), awkward(), unnamed(), withheld(), erased());
    }

    /** Returns one with every attribute filled. */
    public static Person full() {
        return Person.builder(FULL)
                .name(PersonName.of("Anna Łucja", "Przykładowa-Źdźbło")) // invented
                .addTitles(new Dated<>(
                        PersonTitle.before(PersonTitles.DOKTOR_HABILITOWANY).writtenAs("dr hab"),
                        Lifespan.parse("/2019")))
                .addTitles(Dated.of(PersonTitle.before(PersonTitles.PROFESOR)))
                .addTitles(new Dated<>(
                        new PersonTitle(Code.of(PersonTitles.SCHEME, "z"), PersonTitle.Position.AFTER, "prof. XYZ"),
                        Lifespan.parse("2019/..")))
                .addPosts(Post.builder(SampleOrganisations.FULL, Roles.HEAD)
                        .position(LocalId.parse("head"))
                        .title(PostTitles.KIEROWNIK)
                        .written("kierowniczka")
                        .tenure(Lifespan.parse("XXXX-01-12/2020?"))
                        .build())
                .addPosts(Post.builder(SampleOrganisations.PARENT, Code.of(Roles.SCHEME, "x"))
                        .title(Code.of(PostTitles.SCHEME, "y"))
                        .tenure(Lifespan.parse("2020%/.."))
                        .build())
                .addLinks(PersonLink.proposed(Claim.inferred(
                        UNNAMED, Source.of("Ogłoszenie (zmyślone)", "p. Anna"), Source.of("Kronika (zmyślona)"))))
                .addLinks(new PersonLink(Claim.stated(MINIMAL), PersonLink.State.REFUTED))
                .addWithheld(new Withheld("posts/tenure", WithholdingReasons.OBJECTION))
                .addSources(Source.of("Ogłoszenie (zmyślone)", "p. Anna"))
                .extensions(SampleOrganisations.extensions())
                .build();
    }

    /** Returns one of whom nothing is stated. */
    public static Person minimal() {
        return Person.builder(MINIMAL).build();
    }

    /** Returns one of whom the sources speak without a name. */
    public static Person unnamed() {
        return Person.builder(UNNAMED)
                .unnamed(Tri.YES)
                .addPosts(Post.builder(SampleOrganisations.PARENT, Roles.HEAD).build())
                .addLinks(new PersonLink(
                        Claim.inferred(FULL, Source.of("Kronika (zmyślona)")), PersonLink.State.CONFIRMED))
                .build();
    }

    /** Returns one whose name and titles are known and not given. */
    public static Person withheld() {
        return Person.builder(WITHHELD)
                .addWithheld(
                        new Withheld("name", WithholdingReasons.OBJECTION),
                        new Withheld("titles", Code.of(WithholdingReasons.SCHEME, "x")))
                .build();
    }

    /** Returns what is left of one who was erased; stores let nobody save over it. */
    public static Person erased() {
        return Person.erased(
                ERASED, new Tombstone(Instant.parse("2026-01-12T10:00:00.000001Z"), ErasureGrounds.REQUEST));
    }

    /** Returns one whose name is as awkward as the model allows. */
    public static Person awkward() {
        return Person.builder(PersonId.parse("p-2"))
                .name(PersonName.of(
                        AwkwardText.SIGNS.replace(",", "") + " \ud83d\ude00",
                        AwkwardText.LETTERS + "x".repeat(500))) // invented
                .addPosts(Post.builder(SampleOrganisations.FULL, Roles.DEPUTY_HEAD)
                        .build())
                .build();
    }
}
