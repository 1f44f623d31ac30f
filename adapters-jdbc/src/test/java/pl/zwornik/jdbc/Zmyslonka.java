package pl.zwornik.jdbc;

import java.time.Instant;
import java.util.List;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
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
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Mention;
import pl.zwornik.port.Store;

/** Somebody invented, kept in many versions beside others, and erased. */
final class Zmyslonka {

    static final PersonId ID = PersonId.parse("p-51d0");
    static final PersonId LINKED = PersonId.parse("p-7e44");

    /** What is hers alone, wherever it stands. */
    static final List<String> VALUES = List.of(
            "Ździsława", "Zmyślonka", "Zmyślonki", "Zmyślonce", "Źdźblińska", "zmyslonka@example.org", "Kronika 51d0");

    private Zmyslonka() {}

    /** Keeps versions whose documents are packed and not, names short and long, and causes that name her. */
    static void keep(Store store) {
        store.commit(Changes.by(Fixtures.CAUSE)
                .create(Fixtures.lipka())
                .create(Person.builder(ID).build())
                .create(Person.builder(LINKED).build()));
        store.commit(Changes.by(new Cause(Instant.EPOCH, "Zmyślonka", "prośba p. Zmyślonki", "Ździsława-7"))
                .save(named("Zmyślonka"), 1));
        store.commit(Changes.by(Fixtures.CAUSE)
                .save(named("Zmyślonka-Źdźblińska"), 2)
                .save(linked(), 1));
        store.commit(Changes.by(Fixtures.CAUSE).save(named("Zmyślonka-Źdźblińska" + "-Źdźblińska".repeat(20)), 3));
        store.commit(Changes.by(Fixtures.CAUSE)
                .save(named("Zmyślonka"), 4)
                .save(linked().toBuilder().links(List.of()).build(), 2));
        store.commit(Changes.by(Fixtures.CAUSE).save(linked(), 3));
    }

    private static Person named(String family) {
        return Person.builder(ID)
                .name(PersonName.of("Ździsława", family))
                .addTitles(Dated.of(PersonTitle.before(PersonTitles.DOKTOR).writtenAs("dr Zmyślonka")))
                .addPosts(Post.builder(Fixtures.LIPKA, Roles.HEAD).build())
                .addLinks(PersonLink.proposed(Claim.stated(LINKED, Source.of("Kronika 51d0"))))
                .addSources(Source.of("Kronika 51d0", "o Zmyślonce ".repeat(40)))
                .extensions(Extensions.none().with("acme:mail", "\"zmyslonka@example.org\""))
                .build();
    }

    private static Person linked() {
        return Person.builder(LINKED)
                .addLinks(PersonLink.proposed(Claim.inferred(ID, Source.of("Kronika 51d0", "o Zmyślonce"))))
                .build();
    }

    /** Keeps an organisation that names her: by the second of three versions, in a quote and in the cause. */
    static void keepNamed(Store store) {
        Organisation naming = Fixtures.lipka().toBuilder()
                .addSources(Source.of("Protokół", "o Zmyślonce ".repeat(40)))
                .build();
        store.commit(Changes.by(new Cause(Instant.EPOCH, "clerk-7", "dla p. Zmyślonki", null))
                .save(naming, 1));
        store.commit(Changes.by(Fixtures.CAUSE).save(Fixtures.lipka(), 2));
    }

    /** What an erasure tells where an organisation named her. */
    static List<Mention> named() {
        return List.of(
                new Mention(Fixtures.LIPKA, 2, "cause/reason"),
                new Mention(Fixtures.LIPKA, 2, "organisation/sources/quote"));
    }

    static Erasure erase(Store store) {
        return store.erase(ID, ErasureGrounds.REQUEST, Cause.of(Instant.EPOCH, "clerk-7", "wniosek 12/2026"));
    }
}
