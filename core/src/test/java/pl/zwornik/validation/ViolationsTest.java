package pl.zwornik.validation;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.completeness.CompletenessFailures;
import pl.zwornik.completeness.Draft;
import pl.zwornik.completeness.Publishable;
import pl.zwornik.completeness.Validating;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFailures;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

/** The people and organisations of these tests are invented. */
@DisplayName("Violations as failures")
class ViolationsTest {

    private static final String SECRET = "Anna Przykładowa";
    private static final Organisation BARE =
            Organisation.builder(Lipka.OPS_ID, OrganisationTypes.OPS).build();

    private final Validator validator = Validating.inEnglish();

    /** A record of a host may carry constraints on the class path. */
    record Contact(@NotBlank String name, @Email String mail) {}

    /** What a host receives. */
    record Form(
            @Valid Organisation organisation,
            @ValidNip String nip,
            @ValidTercCode(level = TercCode.Level.GMINA) String gmina,
            List<@Valid Contact> contacts,
            Optional<@NotBlank String> note,
            Set<@Email String> mails,
            Map<@Email String, @Valid Contact> byMail) {}

    private static final Form FORM = new Form(
            BARE,
            "1234567890",
            "3021",
            List.of(new Contact("B", ""), new Contact(" ", SECRET)),
            Optional.of(""),
            Set.of(SECRET),
            Map.of(SECRET, new Contact("", "")));

    @Test
    @DisplayName("have the code of what is missing, its sentences and its advice, and the place of the attribute")
    void ofTheModel() {
        List<Failure> failures =
                Violations.failures(validator.validate(BARE, Publishable.class), Place.at("/organisations/3"));
        assertThat(failures)
                .containsExactly(
                        Failure.of(CompletenessFailures.WHEREABOUTS_MISSING, "/organisations/3"),
                        Failure.of(CompletenessFailures.NAME_MISSING, "/organisations/3/names"),
                        Failure.of(CompletenessFailures.SOURCE_MISSING, "/organisations/3/sources"))
                .allMatch(failure -> failure.severity() == Severity.ERROR);
        assertThat(failures.get(1).message(Language.PL)).isEqualTo("Nie podano żadnej nazwy.");
        assertThat(failures.get(1).advice(Language.EN)).startsWith("Give a name");
        assertThat(Violations.failures(validator.validate(BARE, Draft.class)))
                .containsExactly(Failure.of(CompletenessFailures.NAME_MISSING, "/names"));
        assertThat(Violations.failures(validator.validate(BARE))).isEmpty();
    }

    @Test
    @DisplayName("of a caller's bean are located in lists and optional values, and no further than to sets and maps")
    void ofACallersBean() {
        assertThat(Violations.failures(validator.validate(FORM)))
                .containsExactly(
                        constraint("Email", "/byMail"),
                        constraint("NotBlank", "/byMail"),
                        constraint("Email", "/contacts/1/mail"),
                        constraint("NotBlank", "/contacts/1/name"),
                        Failure.of(ValidationFailures.TERC_OF_ANOTHER_LEVEL, "/gmina"),
                        constraint("Email", "/mails"),
                        Failure.of(OrganisationFailures.NIP_NEVER_GIVEN, "/nip"),
                        constraint("NotBlank", "/note"));
    }

    @Test
    @DisplayName("of a part of the model within a caller's bean are located in the bean")
    void ofAPartOfTheModel() {
        assertThat(Violations.failures(validator.validate(FORM, Publishable.class)))
                .extracting(failure -> failure.place().pointer())
                .containsExactly("/organisation", "/organisation/names", "/organisation/sources");
    }

    /** Organisations of a host, by keys of its own. */
    record Folder(Map<String, @Valid Organisation> units) {}

    @Test
    @DisplayName("of parts of the model in a map of a caller's bean are located at the map, also those of a whole")
    void inAMap() {
        assertThat(Violations.failures(validator.validate(new Folder(Map.of(SECRET, BARE)), Publishable.class)))
                .hasSize(3)
                .extracting(failure -> failure.place().pointer())
                .containsOnly("/units");
    }

    @Test
    @DisplayName("show no value, no message and no key of a map, for all of them may be personal")
    void showNoValue() {
        assertThat(Violations.failures(validator.validate(FORM)).toString())
                .contains("The constraint Email is not met.")
                .doesNotContain("Anna", "Przykład", "well-formed", "1234567890");
    }

    private static Failure constraint(String name, String pointer) {
        return Failure.of(ValidationFailures.CONSTRAINT_VIOLATED, pointer).with("constraint", name);
    }
}
