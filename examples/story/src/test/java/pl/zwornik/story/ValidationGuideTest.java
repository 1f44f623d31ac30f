package pl.zwornik.story;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.Zwornik;
import pl.zwornik.completeness.CompletenessFailures;
import pl.zwornik.completeness.Publishable;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.SectorReader;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Place;
import pl.zwornik.rule.Report;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.validation.ValidNip;
import pl.zwornik.validation.ValidTercCode;
import pl.zwornik.validation.Violations;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The guide to validation")
class ValidationGuideTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 3);

    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

    @Test
    @DisplayName("shows what a sector lacks to be published, beside what is unlawful")
    void beforePublishing() {
        Forum nameless =
                Forum.builder(ForumId.parse("forum-zmyslone"), ForumForms.FORUM).build();
        Sector sector = new SectorReader(JsonFormat.strict())
                .read(List.of(Bundles.forumMocy())).orThrow().toBuilder()
                        .add(nameless)
                        .build()
                        .orThrow();

        // snippet: before-publishing
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator()) // Hibernate Validator's own; needs no EL
                .buildValidatorFactory()
                .getValidator();

        List<Failure> missing = new ArrayList<>();
        for (Aggregate one : sector.aggregates()) {
            Place place = Place.at("/" + one.id().kind().key() + "/" + one.id().value());
            missing.addAll(Violations.failures(validator.validate(one, Publishable.class), place));
        }
        Report report = zwornik.ruleBook().on(DAY).check(sector);
        boolean ready = missing.isEmpty() && !report.hasErrors();
        missing.forEach(failure -> System.out.println(failure.place() + ": " + failure.message(Language.PL)));
        // end

        assertThat(ready).isFalse();
        assertThat(missing)
                .containsExactly(
                        Failure.of(CompletenessFailures.NAME_MISSING, "/forum/forum-zmyslone/names"),
                        Failure.of(CompletenessFailures.SOURCE_MISSING, "/forum/forum-zmyslone/sources"));
    }

    // snippet: own-bean
    public static class Application {

        private final String nip;
        private final String gmina;

        Application(String nip, String gmina) {
            this.nip = nip;
            this.gmina = gmina;
        }

        @ValidNip
        public String getNip() {
            return nip;
        }

        @ValidTercCode(level = TercCode.Level.GMINA)
        public String getGmina() {
            return gmina;
        }
    }
    // end

    @Test
    @DisplayName("shows how the beans of a host are validated, and what of a number is wrong")
    void ownBeans() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        // snippet: own-bean-refused
        Application application = new Application("1234567890", "302105");
        List<Failure> wrong = Violations.failures(validator.validate(application));
        // VAL-005 at /gmina: A TERC code names something larger or smaller than is asked for.
        // ORG-008 at /nip: There is no such NIP: its digits have no check digit (remainder 10), or all are zero.
        // end

        assertThat(wrong.toString())
                .isEqualTo("[VAL-005 at /gmina: A TERC code names something larger or smaller than is asked for., "
                        + "ORG-008 at /nip: There is no such NIP: its digits have no check digit (remainder 10), "
                        + "or all are zero.]");
    }

    @Test
    @DisplayName(
            "does not find fault with the organisations of the examples, but with one of which only candidates are known")
    void askedLittle() {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();

        List<String> lacking = new SectorReader(JsonFormat.strict())
                .read(Bundles.all()).orThrow().organisations().stream()
                        .filter(one ->
                                !validator.validate(one, Publishable.class).isEmpty())
                        .map(one ->
                                one.getId().value() + Violations.failures(validator.validate(one, Publishable.class)))
                        .toList();

        assertThat(lacking).containsExactly("cus-lapy[VAL-003 at /sources: No source is named.]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"before-publishing", "own-bean", "own-bean-refused"})
    @DisplayName("prints what is run here")
    void prints(String snippet) throws IOException {
        assertThat(Snippets.printed("docs/guide/validation.md", snippet))
                .hasSizeGreaterThan(3)
                .containsExactlyElementsOf(Snippets.compiled(ValidationGuideTest.class, snippet));
    }
}
