package pl.zwornik.testkit.arbitraries;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.DataClasses;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.PersonalAttribute;
import pl.zwornik.people.Post;
import pl.zwornik.people.ProcessingPurposes;
import pl.zwornik.people.ReadName;
import pl.zwornik.people.Retentions;
import pl.zwornik.people.Tombstone;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;

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

    /** Returns names as texts have them. */
    public static Arbitrary<ReadName> readNames() {
        return Combinators.combine(
                        titles().list().ofMaxSize(2),
                        TextArbitraries.lines().optional(0.7),
                        TextArbitraries.lines(),
                        TextArbitraries.lines().optional(0.5))
                .as((titles, given, family, rest) -> new ReadName(titles, given.orElse(null), family, rest.orElse("")));
    }

    /** Returns titles before and after the name, half of them with the form as written. */
    public static Arbitrary<PersonTitle> titles() {
        return Combinators.combine(
                        VocabularyArbitraries.codes(PersonTitles.DOKTOR_HABILITOWANY, PersonTitles.PROFESOR_UCZELNI),
                        Arbitraries.of(PersonTitle.Position.values()),
                        TextArbitraries.lines().optional(0.5))
                .as((code, position, written) -> new PersonTitle(code, position, written.orElse(null)));
    }

    /** Returns posts, with and without a position and a title. */
    public static Arbitrary<Post> posts() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        VocabularyArbitraries.codes(Roles.HEAD, Roles.DEPUTY_HEAD),
                        VocabularyArbitraries.codes(PostTitles.DYREKTOR, PostTitles.KIEROWNIK)
                                .optional(0.5),
                        TextArbitraries.lines().optional(0.3),
                        FactArbitraries.lifespans(),
                        IdArbitraries.localIds().optional(0.5))
                .as((organisation, role, title, written, tenure, position) -> Post.builder(organisation, role)
                        .position(position)
                        .title(title)
                        .written(written)
                        .tenure(tenure)
                        .build());
    }

    /** Returns claims that a person is somebody, of every state. */
    public static Arbitrary<PersonLink> links() {
        return Combinators.combine(
                        FactArbitraries.claims(IdArbitraries.personIds()), Arbitraries.of(PersonLink.State.values()))
                .as(PersonLink::new);
    }

    /** Returns statements that something is known and not given. */
    public static Arbitrary<Withheld> withheld() {
        return Combinators.combine(
                        Arbitraries.of("name", "titles", "posts", "posts/tenure", "sources/quote"),
                        VocabularyArbitraries.codes(WithholdingReasons.NOT_FOR_PURPOSE, WithholdingReasons.OBJECTION))
                .as(Withheld::new);
    }

    /** Returns declarations of what attributes hold, a third of them of nothing personal. */
    public static Arbitrary<PersonalAttribute> personalAttributes() {
        return Combinators.combine(
                        Arbitraries.of("person/name", "person/posts/tenure", "forum/clauses", "cause/actor"),
                        VocabularyArbitraries.codes(DataClasses.IDENTITY, DataClasses.NOT_PERSONAL),
                        VocabularyArbitraries.codes(ProcessingPurposes.EVIDENCE, ProcessingPurposes.GOVERNANCE)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(2),
                        VocabularyArbitraries.codes(Retentions.FUNCTION, Retentions.HOST))
                .as((attribute, dataClass, purposes, retention) -> dataClass.equals(DataClasses.NOT_PERSONAL)
                        ? new PersonalAttribute(attribute, dataClass, List.of(), Retentions.NONE)
                        : new PersonalAttribute(attribute, dataClass, purposes, retention));
    }

    /** Returns what is left of people who were erased in our time. */
    public static Arbitrary<Tombstone> tombstones() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000_000_000L),
                        VocabularyArbitraries.codes(ErasureGrounds.REQUEST, ErasureGrounds.RETENTION_ENDED))
                .as((micros, ground) -> new Tombstone(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), ground));
    }

    /** Returns people of whom nothing is left but a tombstone; stores let nobody save over one. */
    public static Arbitrary<Person> erasedPeople() {
        return Combinators.combine(IdArbitraries.personIds(), tombstones()).as(Person::erased);
    }

    /** Returns people, a third of them without a name, of whom some are unnamed; none of them is erased. */
    public static Arbitrary<Person> people() {
        return Combinators.combine(
                        identities(),
                        FactArbitraries.dated(titles()).list().ofMaxSize(2),
                        posts().list().ofMaxSize(3),
                        links().list().ofMaxSize(2).uniqueElements(PersonLink::other),
                        withheld().list().ofMaxSize(2).uniqueElements(Withheld::attribute),
                        FactArbitraries.sources().list().ofMaxSize(2),
                        FactArbitraries.extensions())
                .as((identity, titles, posts, links, withheld, sources, extensions) -> identity.toBuilder()
                        .titles(titles)
                        .posts(posts)
                        .links(links.stream()
                                .filter(link -> !link.other().equals(identity.getId()))
                                .toList())
                        .sources(sources)
                        .extensions(extensions)
                        .withheld(withheld.stream()
                                .filter(one -> isFree(one, identity, titles, posts))
                                .toList())
                        .build());
    }

    /** What is stated is not withheld. */
    private static boolean isFree(Withheld one, Person identity, List<Dated<PersonTitle>> titles, List<Post> posts) {
        return switch (one.attribute()) {
            case "name" -> identity.getName().isEmpty() && identity.getUnnamed() != Tri.YES;
            case "titles" -> titles.isEmpty();
            case "posts" -> posts.isEmpty();
            default -> true;
        };
    }

    private static Arbitrary<Person> identities() {
        return Combinators.combine(IdArbitraries.personIds(), names().optional(0.65), FactArbitraries.answers())
                .as((id, name, unnamed) -> Person.builder(id)
                        .name(name)
                        .unnamed(name.isPresent() ? Tri.UNKNOWN : unnamed)
                        .build());
    }
}
