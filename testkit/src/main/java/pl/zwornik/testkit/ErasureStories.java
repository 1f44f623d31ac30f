package pl.zwornik.testkit;

import java.time.Instant;
import java.util.List;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.Post;
import pl.zwornik.people.Tombstone;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.PortFailures;
import pl.zwornik.port.RejectedChangesException;
import pl.zwornik.port.Store;
import pl.zwornik.testkit.samples.SampleOrganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** People, all invented, who are kept in several versions and then erased. */
final class ErasureStories {

    /** Who is erased. */
    static final PersonId ERASED = PersonId.parse("p-erased");

    /** Who is claimed to be the same, and claims it. */
    static final PersonId LINKED = PersonId.parse("p-linked");

    /** Who claimed it once, and no longer does. */
    static final PersonId ONCE_LINKED = PersonId.parse("p-once");

    /** Who claims it, and has a source that names the person. */
    static final PersonId LINKED_AND_NAMING = PersonId.parse("p-naming");

    /** What is left, apart from the version. */
    static final Person TOMBSTONE = Person.erased(ERASED, new Tombstone(Steps.NOW, ErasureGrounds.REQUEST));

    private ErasureStories() {}

    /** The values of the person over time: another name, fewer posts. */
    static List<Person> versions() {
        Person first = Person.builder(ERASED)
                .name(PersonName.of("Zdzisława", "Zmyślonka"))
                .addTitles(Dated.of(PersonTitle.before(PersonTitles.DOKTOR).writtenAs("dr Zmyślonka")))
                .addPosts(Post.builder(SampleOrganisations.PARENT, Roles.HEAD).build())
                .addLinks(PersonLink.proposed(Claim.inferred(LINKED, Source.of("List Zmyślonki (zmyślony)"))))
                .addSources(Source.of("Ogłoszenie (zmyślone)", "p. Zmyślonka"))
                .extensions(Extensions.none().with("acme:mail", "\"zmyslonka@example.org\""))
                .build();
        Person second = first.toBuilder()
                .name(PersonName.of("Zdzisława", "Zmyślonka-Źdźbło"))
                .build();
        return List.of(
                first,
                second,
                second.toBuilder().posts(List.of()).titles(List.of()).build());
    }

    /** Returns somebody who claims, with evidence, to be the person. */
    static Person linked() {
        return claiming(LINKED, ERASED);
    }

    static Person claiming(PersonId id, PersonId same) {
        return Person.builder(id)
                .addLinks(PersonLink.proposed(Claim.inferred(same, Source.of("Kronika", "o Zmyślonce"))))
                .build();
    }

    /** Returns a forum in which the person holds a seat. */
    static Forum forum() {
        Seat seat = Seat.builder(LocalId.parse("s"))
                .addTenures(Tenure.builder().holder(ERASED).build())
                .build();
        return StoreStories.forumOf("f-seat", SampleOrganisations.PARENT).toBuilder()
                .addOrgans(Organ.builder(LocalId.parse("o"), OrganKinds.COUNCIL)
                        .addSeats(seat)
                        .build())
                .build();
    }

    /** Returns an organisation in whose source the person is named, declined. */
    static Organisation naming() {
        return SampleOrganisations.parent().toBuilder()
                .addSources(Source.of("Protokół (zmyślony)", "Wybrano Zdzisławę Zmyślonkę."))
                .build();
    }

    static Cause naming(String reason) {
        return new Cause(Steps.NOW, "contract", reason, "nr 7");
    }

    /** Keeps all of them: the person in three versions, the last causes naming the person. */
    static void keep(Store store) {
        store.commit(Changes.by(Steps.cause("created"))
                .create(SampleOrganisations.parent())
                .create(versions().get(0))
                .create(linked())
                .create(linkedOnce())
                .create(forum()));
        store.commit(Changes.by(Cause.of(Instant.EPOCH, "contract", "ślub p. Zmyślonki"))
                .save(versions().get(1), 1)
                .save(unlinkedAgain(), 1));
        Steps.save(store, versions().get(2), 2);
        store.commit(Changes.by(naming("na prośbę Zmyślonki")).save(naming(), 1));
    }

    /** Keeps somebody who claims to be the person, and in whose newest version a source names the person besides. */
    static void keepLinkedAndNaming(Store store) {
        Person linked = claiming(LINKED_AND_NAMING, ERASED);
        Steps.create(store, linked);
        Steps.save(store, linkedAndNaming(linked.getLinks()), 1);
    }

    /** Returns that person with claims, or with none. */
    static Person linkedAndNaming(List<PersonLink> claims) {
        return Person.builder(LINKED_AND_NAMING)
                .links(claims)
                .addSources(Source.of("Lista obecności (zmyślona)", "obok Zdzisławy Zmyślonki"))
                .build();
    }

    private static Person linkedOnce() {
        return linked().toBuilder().id(ONCE_LINKED).build();
    }

    /** Returns the same person without the claim. */
    static Person unlinkedAgain() {
        return linkedOnce().toBuilder().links(List.of()).build();
    }

    /** Asks that nothing is left; on what ground is for a rule of its own. */
    static void assertErased(Person person) {
        assertThat(person.isErased()).as("%s is erased", person.getId()).isTrue();
    }

    static Erasure erase(Store store) {
        return store.erase(ERASED, ErasureGrounds.REQUEST, Steps.cause("erased"));
    }

    static void assertRejected(Store store, Changes changes, PortFailures code) {
        RejectedChangesException refused =
                catchThrowableOfType(RejectedChangesException.class, () -> store.commit(changes));
        assertThat(refused).as("a change set beside an erasure").isNotNull();
        assertThat(refused.getFailures()).extracting(one -> (Object) one.code()).containsExactly(code);
    }
}
