package pl.zwornik.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.organisation.Roles;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.VocabularyFailures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Anna Przykładowa is invented. */
@DisplayName("A person, stated, unnamed, withheld, linked or erased,")
class PersonStatesTest {

    private static final PersonId OTHER = PersonId.parse("p-2");
    private static final Tombstone TOMBSTONE =
            new Tombstone(Instant.parse("2026-01-12T10:00:00.123456789Z"), ErasureGrounds.REQUEST);
    private static final Withheld NAME = new Withheld("name", WithholdingReasons.OBJECTION);
    private static final PersonLink LINK =
            PersonLink.proposed(Claim.inferred(OTHER, Source.of("An invented document")));

    private static void assertRefused(FailureCode code, UnaryOperator<Person.Builder> wrong) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> wrong.apply(Lipka.anna().toBuilder()).build())
                .matches(e -> e.getFailure().code() == code);
    }

    @Test
    @DisplayName("has no name for one of three reasons, which differ")
    void hasNoName() {
        Person notStated = Person.builder(OTHER).build();
        Person unnamed = Person.builder(OTHER).unnamed(Tri.YES).build();
        Person withheld = Person.builder(OTHER).addWithheld(NAME).build();
        assertThat(Stream.of(notStated, unnamed, withheld).distinct()).hasSize(3);
        assertThat(withheld.codes()).containsExactly(new CodeUse("/withheld/0/reason", WithholdingReasons.OBJECTION));
        assertRefused(PeopleFailures.NAMED_AND_UNNAMED, anna -> anna.unnamed(Tri.YES));
        assertRefused(PeopleFailures.WITHHELD_AND_STATED, anna -> anna.addWithheld(NAME));
        Withheld part = new Withheld("name/family", WithholdingReasons.OBJECTION);
        assertRefused(PeopleFailures.WITHHELD_AND_STATED, anna -> anna.addWithheld(part));
        for (Withheld known : List.of(NAME, part)) {
            assertRefused(
                    PeopleFailures.NAMED_AND_UNNAMED,
                    anna -> anna.name(Optional.empty()).unnamed(Tri.YES).addWithheld(known));
        }
    }

    @Test
    @DisplayName("is refused with all that is wrong")
    void isRefusedWithAll() {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Lipka.anna().toBuilder()
                        .unnamed(Tri.YES)
                        .addWithheld(NAME)
                        .addLinks(PersonLink.proposed(Claim.stated(Lipka.ANNA_ID)))
                        .build())
                .satisfies(refused -> assertThat(refused.getFailures())
                        .extracting(one -> (Object) one.code())
                        .containsExactly(
                                PeopleFailures.NAMED_AND_UNNAMED,
                                PeopleFailures.WITHHELD_AND_STATED,
                                PeopleFailures.LINK_WRONG))
                .matches(refused ->
                        refused.getFailure().equals(refused.getFailures().get(0)))
                .withMessageContaining("PER-015");
    }

    @Test
    @DisplayName("withholds an attribute once, for one reason, and not one that is stated")
    void withholdsOnce() {
        assertRefused(PeopleFailures.WITHHELD_AND_STATED, anna -> anna.addWithheld(
                        new Withheld("titles", WithholdingReasons.OBJECTION))
                .addWithheld(new Withheld("titles", WithholdingReasons.NOT_FOR_PURPOSE)));
        for (UnaryOperator<Person.Builder> stated : Stream.<UnaryOperator<Person.Builder>>of(
                        anna -> anna.addWithheld(new Withheld("posts", WithholdingReasons.OBJECTION)),
                        anna -> anna.addLinks(LINK).addWithheld(new Withheld("links", WithholdingReasons.OBJECTION)),
                        anna -> anna.addSources(Source.of("a"))
                                .addWithheld(new Withheld("sources", WithholdingReasons.OBJECTION)),
                        anna -> anna.extensions(Extensions.none().with("a:b", "1"))
                                .addWithheld(new Withheld("extensions", WithholdingReasons.OBJECTION)),
                        anna -> anna.addTitles(Dated.of(PersonTitle.before(PersonTitles.DOKTOR)))
                                .addWithheld(new Withheld("titles", WithholdingReasons.OBJECTION)))
                .toList()) {
            assertRefused(PeopleFailures.WITHHELD_AND_STATED, stated);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/name", "name/", "na me", "name//x", "name.given", "żż"})
    @DisplayName("withholds what is the name of an attribute")
    void withholdsAttributes(String text) {
        assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> new Withheld(text, WithholdingReasons.OBJECTION))
                .matches(e -> e.getFailure().code() == PeopleFailures.ATTRIBUTE_MALFORMED);
    }

    @Test
    @DisplayName("is linked to others, to each once and never to itself; whoever is linked is mentioned")
    void isLinked() {
        Person anna = Lipka.anna().toBuilder().addLinks(LINK).build();
        assertThat(anna.isLinkedTo(OTHER)).isTrue();
        assertThat(anna.isLinkedTo(Lipka.ANNA_ID)).isFalse();
        assertThat(anna.references()).contains(new Reference("/links/0/person", OTHER));
        assertThat(LINK.in(PersonLink.State.REFUTED).state()).isEqualTo(PersonLink.State.REFUTED);
        assertRefused(
                PeopleFailures.LINK_WRONG, one -> one.addLinks(LINK).addLinks(LINK.in(PersonLink.State.CONFIRMED)));
        assertRefused(PeopleFailures.LINK_WRONG, one -> one.addLinks(PersonLink.proposed(Claim.stated(Lipka.ANNA_ID))));
    }

    static Stream<UnaryOperator<Person.Builder>> remains() {
        return Stream.of(
                one -> one.name(Lipka.ANNA_NAME),
                one -> one.unnamed(Tri.NO),
                one -> one.addTitles(Dated.of(PersonTitle.after(PersonTitles.PROFESOR_UCZELNI))),
                one -> one.addPosts(Post.builder(Lipka.OPS_ID, Roles.HEAD).build()),
                one -> one.addLinks(LINK),
                one -> one.addWithheld(NAME),
                one -> one.addSources(Source.of("a")),
                one -> one.extensions(Extensions.none().with("a:b", "1")));
    }

    @ParameterizedTest
    @MethodSource("remains")
    @DisplayName("that was erased has nothing but its id, the time and the ground")
    void isErased(UnaryOperator<Person.Builder> remaining) {
        Person erased = Person.erased(Lipka.ANNA_ID, TOMBSTONE);
        assertThat(erased.isErased()).isTrue();
        assertThat(erased.codes()).containsExactly(new CodeUse("/erased/ground", ErasureGrounds.REQUEST));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> remaining.apply(erased.toBuilder()).build())
                .matches(e -> e.getFailure().code() == PeopleFailures.ERASED_AND_STATED);
    }

    @Test
    @DisplayName("was erased at a moment to the microsecond, of four-digit years, on a ground that is one")
    void wasErasedAtAMoment() {
        assertThat(TOMBSTONE.at()).isEqualTo(Instant.parse("2026-01-12T10:00:00.123456Z"));
        assertThat(Tombstone.moment("2026-01-12T10:00:00.123456Z")).isEqualTo(TOMBSTONE.at());
        assertThat(Tombstone.moment("2026-01-12T10:00:00.000Z")).isEqualTo("2026-01-12T10:00:00Z");
        for (String text : new String[] {
            "",
            "2026-01-12",
            "2026-01-12T10:00:00",
            "2026-01-12T10:00:00.123456789Z",
            "x",
            "2026-01-12t10:00:00Z",
            "2026-01-12T10:00:00z",
            "2026-01-12T10:00:00.1Z",
            "2026-01-12T23:59:60Z",
            "2026-01-12T24:00:00Z",
            "2026-02-30T10:00:00Z",
            "+12026-01-12T10:00:00Z"
        }) {
            assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> Tombstone.moment(text));
        }
        for (Instant at : new Instant[] {Instant.MIN, Instant.parse("+10000-01-01T00:00:00Z")}) {
            assertThatExceptionOfType(InvariantViolationException.class)
                    .isThrownBy(() -> new Tombstone(at, ErasureGrounds.REQUEST))
                    .matches(e -> e.getFailure().code() == PeopleFailures.MOMENT_WRONG);
        }
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> new Tombstone(Instant.EPOCH, Roles.HEAD))
                .matches(e -> e.getFailure().code() == VocabularyFailures.SCHEME_WRONG);
    }
}
