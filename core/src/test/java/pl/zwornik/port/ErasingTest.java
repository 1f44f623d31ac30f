package pl.zwornik.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.Post;
import pl.zwornik.vocabulary.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Everybody is invented. */
@DisplayName("Erasing a person")
class ErasingTest {

    private static final Cause CAUSE = Cause.of(Instant.EPOCH, "clerk-7", "request 12/2026");
    private static final Erasing ERASING =
            Erasing.of(Lipka.ANNA_ID, ErasureGrounds.REQUEST, CAUSE, List.of(Lipka.anna()));

    private static List<String> mentions(Aggregate value, Cause cause) {
        return ERASING.mentions(value, new Revision(3, cause)).stream()
                .map(Mention::attribute)
                .toList();
    }

    @Test
    @DisplayName("finds the family name in free texts and causes of others, declined, escaped and in capitals")
    void findsMentions() {
        Aggregate ops = Lipka.ops().toBuilder()
                .addSources(Source.of("O pracy", "Pani PRZYKŁADOWEJ dziękujemy"), Source.of("Przykładowa"))
                .extensions(Extensions.of(Map.of("acme:note", "\"Przyk\\u0142adow\\u0105\"")))
                .build();
        Cause naming = new Cause(Instant.EPOCH, "przykladowa", "dla p. Przykładowej", "nr Przykładowa/1");
        assertThat(mentions(ops, naming))
                .containsExactlyInAnyOrder(
                        "organisation/sources/quote",
                        "organisation/sources/document",
                        "organisation/extensions",
                        "cause/actor",
                        "cause/reason",
                        "cause/correlation");
        assertThat(ERASING.mentions(ops, new Revision(3, CAUSE))).allSatisfy(one -> {
            assertThat(one.in()).isEqualTo(Lipka.OPS_ID);
            assertThat(one.version()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName(
            "finds the name in every free text of every kind, in ids of others than people, and in the person's own id")
    void findsMentionsEverywhere() {
        assertThat(mentions(
                        Lipka.ops().toBuilder()
                                .id(OrganisationId.parse("fundacja-przykladowej"))
                                .names(List.of(Dated.of(Name.of(NameKinds.FULL, "Fundacja Anny Przykładowej")
                                        .writtenAs("FUNDACJA PRZYKŁADOWEJ"))))
                                .extensions(
                                        Extensions.of(Map.of("acme:note", "[\"Notatka:\\nPrzyk\\u0142adowa Anna\"]")))
                                .build(),
                        CAUSE))
                .containsExactlyInAnyOrder(
                        "organisation/id",
                        "organisation/names/text",
                        "organisation/names/written",
                        "organisation/extensions");
        assertThat(mentions(
                        Forum.builder(Lipka.FORUM_ID, ForumForms.of("COUNCIL"))
                                .addClauses(Clause.of(
                                        LocalId.parse("c"), ClauseKinds.TERM, "Przewodniczącą jest Anna Przykładowa."))
                                .addPurposes(Wording.of("pamięć Przykładowej"))
                                .build(),
                        CAUSE))
                .containsExactlyInAnyOrder("forum/clauses/text", "forum/purposes/text");
        assertThat(mentions(
                        Person.builder(PersonId.parse("ewa-przykladowa"))
                                .name(PersonName.of("Ewa", "Przykładowa"))
                                .addTitles(Dated.of(
                                        PersonTitle.before(PersonTitles.DOKTOR).writtenAs("dr (dawniej Przykładowa)")))
                                .addPosts(Post.builder(Lipka.OPS_ID, Roles.DEPUTY_HEAD)
                                        .position(LocalId.parse("po-przykladowej"))
                                        .build())
                                .build(),
                        CAUSE))
                .containsExactlyInAnyOrder("person/titles", "person/posts/position");
        PersonId named = PersonId.parse("przykladowa-anna");
        Person own = Lipka.anna().toBuilder().id(named).build();
        assertThat(Erasing.of(named, ErasureGrounds.REQUEST, CAUSE, List.of(own))
                        .mentions(own, new Revision(1, CAUSE)))
                .containsExactly(new Mention(named, 1, "person/id"));
    }

    @Test
    @DisplayName("of somebody whose family name has no letters takes every cause, and finds nothing")
    void somebodyWithoutLetters() {
        Person dash = Lipka.anna().toBuilder().name(PersonName.of("Anna", "-")).build();
        Erasing erasing = Erasing.of(
                Lipka.ANNA_ID, ErasureGrounds.REQUEST, Cause.of(Instant.EPOCH, "-", "request 12-2026"), List.of(dash));
        assertThat(erasing.mentions(Lipka.ops(), new Revision(1, Cause.of(Instant.EPOCH, "-", "-"))))
                .isEmpty();
    }

    @Test
    @DisplayName("finds nothing in names of others, in the person itself, and of somebody without a name")
    void findsNothing() {
        Person namesake = Person.builder(PersonId.parse("p-2"))
                .name(PersonName.of("Ewa", "Przykładowa"))
                .build();
        assertThat(mentions(namesake, CAUSE)).isEmpty();
        assertThat(mentions(
                        Lipka.anna().toBuilder()
                                .addSources(Source.of("Przykładowa"))
                                .build(),
                        CAUSE))
                .isEmpty();
        assertThat(mentions(Lipka.ops(), CAUSE)).isEmpty();
        Erasing nobody = Erasing.of(
                PersonId.parse("p-2"),
                ErasureGrounds.REQUEST,
                CAUSE,
                List.of(Person.builder(PersonId.parse("p-2")).build()));
        assertThat(nobody.mentions(
                        Lipka.ops().toBuilder()
                                .addSources(Source.of("Przykładowa"))
                                .build(),
                        new Revision(1, CAUSE)))
                .isEmpty();
    }

    @Test
    @DisplayName("refuses a cause that names the person, in any version and any of its texts")
    void refusesCausesThatName() {
        Person before =
                Lipka.anna().toBuilder().name(PersonName.of("Anna", "Dawna")).build();
        for (Cause naming : List.of(
                Cause.of(Instant.EPOCH, "dawna", "request"),
                Cause.of(Instant.EPOCH, "clerk", "wniosek p. Dawnej"),
                new Cause(Instant.EPOCH, "clerk", "request", "PRZYKLADOWA-1"))) {
            assertThatExceptionOfType(RejectedChangesException.class)
                    .isThrownBy(() ->
                            Erasing.of(Lipka.ANNA_ID, ErasureGrounds.REQUEST, naming, List.of(before, Lipka.anna())))
                    .satisfies(refused -> assertThat(refused.getFailures())
                            .singleElement()
                            .satisfies(one -> assertThat(one.code()).isEqualTo(PortFailures.CAUSE_NAMES_PERSON)));
        }
    }

    @Test
    @DisplayName("leaves others without the claim, and who made none as they are")
    void unlinks() {
        PersonLink other = PersonLink.proposed(Claim.stated(PersonId.parse("p-3")));
        Person linked = Person.builder(PersonId.parse("p-2"))
                .addLinks(PersonLink.proposed(Claim.stated(Lipka.ANNA_ID)), other)
                .build();
        assertThat(ERASING.unlinked(linked).getLinks()).containsExactly(other);
        Person free = Person.builder(PersonId.parse("p-2")).build();
        assertThat(ERASING.unlinked(free)).isSameAs(free);
        assertThat(ERASING.tombstone().isErased()).isTrue();
    }
}
