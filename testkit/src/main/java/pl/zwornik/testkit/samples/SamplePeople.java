package pl.zwornik.testkit.samples;

import java.util.List;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Post;
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

    private SamplePeople() {}

    /** Returns all of them. */
    public static List<Person> all() {
        return List.of(full(), minimal(), awkward());
    }

    /** Returns one with every attribute filled. */
    public static Person full() {
        return Person.builder(FULL)
                .name(PersonName.of("Anna Łucja", "Przykładowa-Źdźbło")) // invented
                .addPosts(Post.builder(SampleOrganisations.FULL, Roles.HEAD)
                        .title(PostTitles.KIEROWNIK)
                        .tenure(Lifespan.parse("XXXX-01-12/2020?"))
                        .build())
                .addPosts(Post.builder(SampleOrganisations.PARENT, Code.of(Roles.SCHEME, "x"))
                        .title(Code.of(PostTitles.SCHEME, "y"))
                        .tenure(Lifespan.parse("2020%/.."))
                        .build())
                .addSources(Source.of("Ogłoszenie (zmyślone)", "p. Anna"))
                .extensions(SampleOrganisations.extensions())
                .build();
    }

    /** Returns one of whom nothing is stated. */
    public static Person minimal() {
        return Person.builder(MINIMAL).build();
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
