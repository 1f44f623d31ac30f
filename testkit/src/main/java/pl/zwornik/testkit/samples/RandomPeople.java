package pl.zwornik.testkit.samples;

import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.Post;

/** Draws people, none of them erased, with posts at and links to what else is drawn. */
final class RandomPeople {

    private final RandomFacts facts;
    /** A stream of its own, so that an attribute more does not change what else is drawn. */
    private final RandomFacts more;

    private final int count;

    RandomPeople(RandomFacts facts, RandomFacts more, int count) {
        this.facts = facts;
        this.more = more;
        this.count = count;
    }

    Person person(int number) {
        Optional<PersonName> name = facts.perhaps(() -> PersonName.of(facts.text(), facts.text()));
        return Person.builder(id(number))
                .name(name)
                .unnamed(name.isPresent() ? Tri.UNKNOWN : facts.tri())
                .titles(facts.several(2, () -> new Dated<>(title(), facts.life())))
                .posts(facts.several(3, this::post))
                .links(facts.perhaps(() -> link(number)).stream().toList())
                .sources(facts.several(1, facts::source))
                .extensions(facts.extensions())
                .build();
    }

    private PersonTitle title() {
        return new PersonTitle(
                facts.code(PersonTitles.DOKTOR),
                facts.one(List.of(PersonTitle.Position.values())),
                facts.mostly() ? null : facts.text());
    }

    private PersonLink link(int from) {
        return new PersonLink(
                facts.claim(id((from + 1 + facts.below(count - 1)) % count)),
                facts.one(List.of(PersonLink.State.values())));
    }

    private Post post() {
        return Post.builder(RandomOrganisations.id(facts.below(count)), facts.code(Roles.HEAD, Roles.DEPUTY_HEAD))
                .position(more.perhaps(() -> RandomOrganisations.POSITION))
                .title(facts.perhaps(() -> facts.code(PostTitles.DYREKTOR)))
                .written(facts.perhaps(facts::text))
                .tenure(facts.life())
                .build();
    }

    static PersonId id(int number) {
        return PersonId.parse("p-" + number);
    }
}
