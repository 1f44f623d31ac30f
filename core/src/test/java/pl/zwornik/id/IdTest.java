package pl.zwornik.id;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.result.MalformedCodeException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("An id")
class IdTest {

    private static final List<Function<String, Object>> PARSERS =
            List.of(OrganisationId::parse, PersonId::parse, SeriesId::parse, ForumId::parse, LocalId::parse);

    @ParameterizedTest
    @ValueSource(strings = {"a", "1", "ops-dopiewo", "p-7f3a91", "a-b-c", "2021-11"})
    @DisplayName("of any kind is lower-case words with single hyphens, written as it is read")
    void isOfOneForm(String text) {
        PARSERS.forEach(parser -> assertThat(parser.apply(text)).hasToString(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "ops_x", "łódź", "a b", "a.b", "a\n", "ı"})
    @DisplayName("of any kind and another form is refused, and the text is not repeated")
    void ofAnotherFormIsRefused(String text) {
        PARSERS.forEach(parser -> assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> parser.apply(text))
                .matches(e -> e.getFailure().code() == IdFailures.MALFORMED)
                .matches(e -> e.getFailure().parameters().isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"44051401359", "p-44051401359", "p44051401359", "kowalska44051401359-1"})
    @DisplayName("of any kind with a PESEL is refused")
    void withAPeselIsRefused(String text) {
        PARSERS.forEach(parser -> assertThatExceptionOfType(MalformedCodeException.class)
                .isThrownBy(() -> parser.apply(text))
                .matches(e -> e.getFailure().code() == FactFailures.PESEL_REFUSED)
                .withMessageNotContaining("44051401359"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44051401350",
                "440514-01359",
                "144051401359",
                "550e8400-e29b-41d4-a716-a44051401359",
                "u-123456785"
            })
    @DisplayName("of any kind may have other digits, also in groups and in hexadecimal numbers")
    void mayHaveOtherDigits(String text) {
        PARSERS.forEach(parser -> assertThat(parser.apply(text)).hasToString(text));
    }

    @Test
    @DisplayName("has at most 64 characters")
    void hasAtMost64Characters() {
        assertThat(OrganisationId.parse("a".repeat(64)).value()).hasSize(64);
        assertThatExceptionOfType(MalformedCodeException.class).isThrownBy(() -> OrganisationId.parse("a".repeat(65)));
    }

    @Test
    @DisplayName("belongs to its kind, so that one text may name two things")
    void belongsToItsKind() {
        assertThat(Stream.of(
                                new OrganisationId("x"),
                                new PersonId("x"),
                                new SeriesId("x"),
                                new ForumId("x"),
                                new MeetingId("x"))
                        .map(Id::kind))
                .containsExactly(Kind.values());
        assertThat((Object) new OrganisationId("x")).isNotEqualTo(new PersonId("x"));
        assertThat(Kind.ORGANISATION.key()).isEqualTo("organisation");
    }

    @Test
    @DisplayName("is compared byte by byte")
    void isComparedByBytes() {
        assertThat(Stream.of("b", "a-b", "a0", "a", "ab")
                        .map(OrganisationId::new)
                        .sorted())
                .extracting(OrganisationId::value)
                .containsExactly("a", "a-b", "a0", "ab", "b");
        assertThat(new PersonId("a")).isLessThan(new PersonId("b"));
        assertThat(new SeriesId("a")).isLessThan(new SeriesId("b"));
        assertThat(new ForumId("a")).isLessThan(new ForumId("b"));
        assertThat(new LocalId("a")).isLessThan(new LocalId("b"));
    }
}
