package pl.zwornik.people;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Lipka;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.Reference;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.result.IncompleteModelException;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.ModelException;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.VocabularyFailures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Anna Przykładowa is invented. */
@DisplayName("A person")
class PersonTest {

    @Test
    @DisplayName("has a name that is ordered by family and spoken by given name")
    void hasAName() {
        assertThat(Lipka.ANNA_NAME.text()).isEqualTo("Przykładowa, Anna");
        assertThat(Lipka.ANNA_NAME.spoken()).isEqualTo("Anna Przykładowa");
        assertThat(PersonName.parse("Przykładowa, Anna")).isEqualTo(Lipka.ANNA_NAME);
        assertThat(PersonName.of(" Anna", "S\u0301liwa ").text()).isEqualTo("Śliwa, Anna");
        assertThat(PersonName.parse("Przykładowa-Łącka, Anna Maria").given()).isEqualTo("Anna Maria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Anna Przykładowa", ", Anna", "Przykładowa, ", "Przykładowa,Anna", "A, B, C", " , Anna"})
    @DisplayName("with a name of another form is refused, and the name is not repeated")
    void aNameOfAnotherFormIsRefused(String text) {
        assertThatExceptionOfType(ModelException.class)
                .isThrownBy(() -> PersonName.parse(text))
                .matches(e -> !String.valueOf(e.getMessage()).contains("Przykładowa"));
    }

    @Test
    @DisplayName("needs an id; the name need not be stated")
    void needsAnId() {
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Person.builder().build());
        assertThat(Person.builder(Lipka.ANNA_ID).build().getName()).isEmpty();
    }

    @Test
    @DisplayName("held a post at an organisation, which it mentions with its codes")
    void heldAPost() {
        Person anna = Lipka.anna();
        assertThat(anna.hasPostAt(Lipka.OPS_ID)).isTrue();
        assertThat(anna.hasPostAt(Lipka.CUS_ID)).isFalse();
        assertThat(anna.references()).containsExactly(new Reference("/posts/0/organisation", Lipka.OPS_ID));
        assertThat(anna.codes())
                .containsExactly(
                        new CodeUse("/posts/0/role", Roles.HEAD), new CodeUse("/posts/0/title", PostTitles.KIEROWNIK));
        assertThat(anna.toBuilder().build()).isEqualTo(anna);
        assertThat(anna.id()).isEqualTo(Lipka.ANNA_ID);
    }

    @Test
    @DisplayName("holds a post of which nothing but organisation and role need be stated")
    void aPostMayBeBare() {
        Post post = Post.builder(Lipka.OPS_ID, Roles.DEPUTY_HEAD).build();
        assertThat(post.getTenure().isUnknown()).isTrue();
        assertThat(post.getTitle()).isEmpty();
        assertThat(post.getPosition()).isEmpty();
        assertThat(post.toBuilder().build()).isEqualTo(post);
        assertThatExceptionOfType(IncompleteModelException.class)
                .isThrownBy(() -> Post.builder().build());
    }

    @Test
    @DisplayName("holds a post that may say which position it was, by an id that is no reference to another aggregate")
    void aPostMayNameAPosition() {
        Person anna = Person.builder(Lipka.ANNA_ID)
                .addPosts(Post.builder(Lipka.OPS_ID, Roles.DEPUTY_HEAD)
                        .position(new LocalId("deputy-2"))
                        .build())
                .build();
        assertThat(anna.getPosts().get(0).getPosition()).hasValue(new LocalId("deputy-2"));
        assertThat(anna.toBuilder().build()).isEqualTo(anna);
        assertThat(anna.references()).containsExactly(new Reference("/posts/0/organisation", Lipka.OPS_ID));
    }

    @Test
    @DisplayName("holds a post of a role and with a title, not with other codes")
    void aPostHasARoleAndATitle() {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(
                        () -> Post.builder(Lipka.OPS_ID, PostTitles.DYREKTOR).build())
                .matches(e -> e.getFailure().code() == VocabularyFailures.SCHEME_WRONG);
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() ->
                        Post.builder(Lipka.OPS_ID, Roles.HEAD).title(Roles.HEAD).build())
                .matches(e -> e.getFailure().place().pointer().equals("/title"));
    }

    @Test
    @DisplayName("is named by given and family name in either order, whatever case and diacritics, and by nothing else")
    void isNamed() {
        Person anna = Lipka.anna();
        assertThat(anna.isNamed("anna PRZYKLADOWA")).isTrue();
        assertThat(anna.isNamed("Przykładowa, Anna")).isTrue();
        assertThat(anna.isNamed("Przykładowa")).isFalse();
        assertThat(Person.builder(Lipka.ANNA_ID).build().isNamed("Anna Przykładowa"))
                .isFalse();
    }

    @Test
    @DisplayName("holds several posts at once, each with its title as written, composed")
    void holdsSeveralPosts() {
        Post expert = Post.builder(Lipka.CUS_ID, Roles.of("EXPERT"))
                .title(PostTitles.of("EKSPERT"))
                .written("e\u0328ekspertka")
                .build();
        Person anna = Lipka.anna().toBuilder().addPosts(expert).build();
        assertThat(anna.getPosts()).hasSize(2);
        assertThat(expert.getWritten()).hasValue("ęekspertka");
        assertThat(anna.hasPostAt(Lipka.CUS_ID)).isTrue();
    }
}
