package pl.zwornik.json.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Post;
import pl.zwornik.vocabulary.Code;

/** People, their names and posts. */
final class PersonTables {

    private static final Table<PersonName, PersonNameDraft> NAME = Table.<PersonName, PersonNameDraft>rows()
            .required("given", Shape.NAME_PART, "The given names.", PersonName::given, (d, t) -> d.given = t)
            .required("family", Shape.NAME_PART, "The family name.", PersonName::family, (d, t) -> d.family = t)
            .table(
                    "personName",
                    "The name of a person; a personal value.",
                    PersonNameDraft::new,
                    PersonNameDraft::finish);

    static final Table<Post, Post.Builder> POST = Table.<Post, Post.Builder>rows()
            .required(
                    "organisation",
                    Shape.ID,
                    "The organisation, by its id.",
                    p -> p.getOrganisation().value(),
                    (b, t) -> b.organisation(OrganisationId.parse(t)))
            .optional(
                    "position",
                    Shape.ID,
                    "Which of the positions of the organisation it was, by its id.",
                    p -> p.getPosition().map(LocalId::value).orElse(null),
                    (b, t) -> b.position(LocalId.parse(t)))
            .required(
                    "role",
                    Shape.CODE,
                    "What the person does there, a code of role.",
                    p -> p.getRole().value(),
                    (b, t) -> b.role(Roles.of(t)))
            .optional(
                    "title",
                    Shape.CODE,
                    "The title that goes with it, a code of post-title.",
                    p -> p.getTitle().map(Code::value).orElse(null),
                    (b, t) -> b.title(PostTitles.of(t)))
            .optional(
                    "written",
                    Shape.LINE,
                    "The title as a source writes it, where it differs.",
                    p -> p.getWritten().orElse(null),
                    (b, t) -> b.written(t))
            .optional(
                    "tenure",
                    Shape.LIFESPAN,
                    "When the person held it, as far as that is stated.",
                    p -> Words.stated(p.getTenure()),
                    (b, t) -> b.tenure(Lifespan.parse(t)))
            .table("post", "A post that a person held at an organisation.", Post::builder, b -> b.build());

    static final Table<Person, Person.Builder> PERSON = Table.<Person, Person.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "An opaque identifier, unique among people, never made from the name.",
                    p -> p.getId().value(),
                    (b, t) -> b.id(PersonId.parse(t)))
            .object("name", NAME, "The name.", Person::getName, (b, name) -> b.name(name))
            .optional(
                    "unnamed",
                    Shape.TRI,
                    "Whether the sources speak of the person without a name; not beside a name.",
                    p -> Words.stated(p.getUnnamed()),
                    (b, t) -> b.unnamed(Words.parse(Tri.class, t)))
            .objects(
                    "titles",
                    PersonPartTables.TITLE,
                    "The titles borne with the name, in the order in which they are written.",
                    Person::getTitles,
                    (b, title) -> b.addTitles(title))
            .objects("posts", POST, "The posts held.", Person::getPosts, (b, post) -> b.addPosts(post))
            .objects(
                    "links",
                    PersonPartTables.LINK,
                    "The claims that another person of another id is the same.",
                    Person::getLinks,
                    (b, link) -> b.addLinks(link))
            .objects(
                    "withheld",
                    PersonPartTables.WITHHELD,
                    "What is known and not given.",
                    Person::getWithheld,
                    (b, withheld) -> b.addWithheld(withheld))
            .object(
                    "erased",
                    PersonPartTables.TOMBSTONE,
                    "When and on what ground the person was erased.",
                    Person::getErased,
                    (b, tombstone) -> b.erased(tombstone))
            .objects(
                    "sources",
                    FactTables.SOURCE,
                    "Where the facts were found.",
                    Person::getSources,
                    (b, source) -> b.addSources(source))
            .extensions(Person::getExtensions, (b, extensions) -> b.extensions(extensions))
            .table("person", "A person in a public function.", Person::builder, b -> b.build());

    private PersonTables() {}

    static final class PersonNameDraft {
        private @Nullable String given;
        private @Nullable String family;

        private PersonName finish() {
            return new PersonName(Objects.requireNonNull(given), Objects.requireNonNull(family));
        }
    }
}
