package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Post;

/**
 * People, invented by the draw, and their posts.
 *
 * @since 0.1.0
 */
public final class PeopleArbitraries {

    private PeopleArbitraries() {}

    /** Returns names of people. */
    public static Arbitrary<PersonName> names() {
        Arbitrary<String> parts =
                TextArbitraries.lines().map(text -> text.replace(",", "")).filter(TextArbitraries::isShown);
        return Combinators.combine(parts, parts).as(PersonName::of);
    }

    /** Returns posts, with and without a title. */
    public static Arbitrary<Post> posts() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        VocabularyArbitraries.codes(Roles.HEAD, Roles.DEPUTY_HEAD),
                        VocabularyArbitraries.codes(PostTitles.DYREKTOR, PostTitles.KIEROWNIK)
                                .optional(0.5),
                        FactArbitraries.lifespans())
                .as((organisation, role, title, tenure) -> Post.builder(organisation, role)
                        .title(title)
                        .tenure(tenure)
                        .build());
    }

    /** Returns people, a third of them without a name. */
    public static Arbitrary<Person> people() {
        return Combinators.combine(
                        IdArbitraries.personIds(),
                        names().optional(0.65),
                        posts().list().ofMaxSize(3),
                        FactArbitraries.sources().list().ofMaxSize(2),
                        FactArbitraries.extensions())
                .as((id, name, posts, sources, extensions) -> Person.builder(id)
                        .name(name)
                        .posts(posts)
                        .sources(sources)
                        .extensions(extensions)
                        .build());
    }
}
