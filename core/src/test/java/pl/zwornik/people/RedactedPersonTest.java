package pl.zwornik.people;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Roles;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** Anna Przykładowa is invented. */
@DisplayName("A view of a person")
class RedactedPersonTest {

    private static final Person ANNA = Lipka.anna().toBuilder()
            .addTitles(Dated.of(PersonTitle.before(PersonTitles.DOKTOR)))
            .addLinks(PersonLink.proposed(
                    Claim.inferred(PersonId.parse("p-2"), Source.of("On Anna Przykładowa", "she is"))))
            .addSources(Source.of("Who is who", "Anna Przykładowa, kierownik"), Source.of("A list"))
            .extensions(Extensions.none().with("acme:mail", "\"anna@example.org\""))
            .build();

    private static Person view(Code purpose) {
        return ANNA.redacted(Redaction.forPurpose(PrivacyMap.standard(), purpose));
    }

    @Test
    @DisplayName("for the public shows name, titles and posts, and says that the rest is withheld and why")
    void forThePublic() {
        Person view = view(ProcessingPurposes.PUBLIC_INFORMATION);
        assertThat(view.getName()).isEqualTo(ANNA.getName());
        assertThat(view.getTitles()).isEqualTo(ANNA.getTitles());
        assertThat(view.getPosts()).isEqualTo(ANNA.getPosts());
        assertThat(view.getLinks()).isEmpty();
        assertThat(view.getExtensions().isEmpty()).isTrue();
        assertThat(view.getSources())
                .containsExactly(Source.of(Withheld.MARK, Withheld.MARK), Source.of(Withheld.MARK));
        assertThat(view.getWithheld())
                .extracting(Withheld::attribute)
                .containsExactly("extensions", "links", "sources/document", "sources/quote");
        assertThat(view.getWithheld()).extracting(Withheld::reason).containsOnly(WithholdingReasons.NOT_FOR_PURPOSE);
    }

    @Test
    @DisplayName("for statistics shows nothing personal")
    void forStatistics() {
        Person view = view(ProcessingPurposes.STATISTICS);
        assertThat(view.getName()).isEmpty();
        assertThat(view.getPosts()).isEmpty();
        assertThat(view.getWithheld()).extracting(Withheld::attribute).contains("name", "titles", "posts");
        assertThat(view.getId()).isEqualTo(ANNA.getId());
    }

    @Test
    @DisplayName("for identification shows claims with their evidence")
    void forIdentification() {
        Person view = view(ProcessingPurposes.IDENTIFICATION);
        assertThat(view.getLinks()).isEqualTo(ANNA.getLinks());
        assertThat(view.getSources()).isEqualTo(ANNA.getSources());
        assertThat(view.getWithheld()).extracting(Withheld::attribute).containsExactly("extensions");
    }

    @Test
    @DisplayName("of somebody of whom nothing is stated withholds nothing, and keeps what was withheld before")
    void ofNobody() {
        Person bare = Person.builder(PersonId.parse("p-2")).build();
        Redaction statistics = Redaction.forPurpose(PrivacyMap.standard(), ProcessingPurposes.STATISTICS);
        assertThat(bare.redacted(statistics)).isEqualTo(bare);
        Person before = bare.toBuilder()
                .addWithheld(new Withheld("name", WithholdingReasons.OBJECTION))
                .build();
        assertThat(before.redacted(statistics)).isEqualTo(before);
        assertThat(view(ProcessingPurposes.STATISTICS).redacted(statistics))
                .isEqualTo(view(ProcessingPurposes.STATISTICS));
    }

    @Test
    @DisplayName("hides parts of posts where the host's map says so, and whatever its map does not know")
    void byTheMapOfTheHost() {
        PrivacyMap map = PrivacyMap.read("host.csv", """
                        attribute,class,purposes,retention
                        person/posts,PUBLIC_FUNCTION,GOVERNANCE,HOST
                        person/posts/tenure,PUBLIC_FUNCTION,EVIDENCE,HOST
                        """).orThrow();
        Person view =
                ANNA.redacted(Redaction.forPurpose(map, ProcessingPurposes.GOVERNANCE, WithholdingReasons.OBJECTION));
        assertThat(view.getPosts()).singleElement().satisfies(post -> {
            assertThat(post.getRole()).isEqualTo(Roles.HEAD);
            assertThat(post.getTenure().isUnknown()).isTrue();
        });
        assertThat(view.getName()).isEmpty();
        assertThat(view.getWithheld())
                .contains(
                        new Withheld("posts/tenure", WithholdingReasons.OBJECTION),
                        new Withheld("name", WithholdingReasons.OBJECTION));
    }

    @Test
    @DisplayName("shows of which position a post was with the post, and hides it where the host's map says so")
    void position() {
        Post deputy = Post.builder(Lipka.OPS_ID, Roles.DEPUTY_HEAD)
                .position(new LocalId("deputy-2"))
                .build();
        Person anna = ANNA.toBuilder().addPosts(deputy).build();
        assertThat(anna.redacted(Redaction.forPurpose(PrivacyMap.standard(), ProcessingPurposes.GOVERNANCE))
                        .getPosts())
                .isEqualTo(anna.getPosts());
        assertThat(anna.redacted(Redaction.forPurpose(PrivacyMap.standard(), ProcessingPurposes.STATISTICS))
                        .getPosts())
                .isEmpty();
        Person view = anna.redacted(hiding("deputy-2"));
        assertThat(view.getPosts())
                .containsExactly(
                        ANNA.getPosts().get(0),
                        Post.builder(Lipka.OPS_ID, Roles.DEPUTY_HEAD).build());
        assertThat(view.getWithheld()).containsExactly(new Withheld("posts/position", WithholdingReasons.OBJECTION));
    }

    /** Hides what speaks of one thing, as a host may who looks at values. */
    private static Redaction hiding(String word) {
        return new Redaction() {
            @Override
            public boolean shows(String attribute, String value) {
                return !value.contains(word);
            }

            @Override
            public Code reason() {
                return WithholdingReasons.OBJECTION;
            }
        };
    }

    @Test
    @DisplayName("that hides one of several titles withholds them all, for they are stated or withheld, and never both")
    void byTheValue() {
        Person anna = ANNA.toBuilder()
                .addTitles(Dated.of(
                        PersonTitle.after(PersonTitles.PROFESOR_UCZELNI).writtenAs("prof. UZ")))
                .build();
        Person view = anna.redacted(hiding("UZ"));
        assertThat(view.getTitles()).isEmpty();
        assertThat(view.getWithheld()).containsExactly(new Withheld("titles", WithholdingReasons.OBJECTION));
        assertThat(view.toBuilder().titles(anna.getTitles()).withheld(List.of()).build())
                .isEqualTo(anna);
        assertThat(anna.redacted(hiding("UW"))).isEqualTo(anna);
    }

    @Test
    @DisplayName("that hides one of several texts hides it where it stands")
    void byTheText() {
        Person view = ANNA.redacted(hiding("kierownik"));
        assertThat(view.getSources()).containsExactly(Source.of("Who is who", Withheld.MARK), Source.of("A list"));
        assertThat(view.getWithheld()).containsExactly(new Withheld("sources/quote", WithholdingReasons.OBJECTION));
    }
}
