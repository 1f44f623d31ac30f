package pl.zwornik.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.nio.CharBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.constraints.pl.NIP;
import org.hibernate.validator.constraints.pl.REGON;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.completeness.Validating;
import pl.zwornik.result.FailureTexts;
import pl.zwornik.result.Language;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Each number is one of the vectors of the field, most of them beside what Hibernate Validator 9.1.6 says of it. */
@DisplayName("Constraints for callers' own classes")
class FormConstraintsTest {

    private final Validator validator = Validating.inEnglish();

    record OwnNip(@ValidNip @Nullable String value) {}

    record TheirNip(@NIP String value) {}

    record OwnRegon(@ValidRegon @Nullable String value) {}

    record TheirRegon(@REGON String value) {}

    record OwnKrs(@ValidKrs @Nullable String value) {}

    record AnyUnit(@ValidTercCode @Nullable String value) {}

    record Gmina(
            @ValidTercCode(level = {TercCode.Level.GMINA, TercCode.Level.GMINA_OF_ANY_KIND})
            String value) {}

    record WithOwnMessage(@ValidNip(message = "Zły NIP.") String value) {}

    /** Messages of an application whose packages begin as the library's do, and one of another failure of the library. */
    record WithOwnKeys(
            @ValidNip(message = "{pl.zwornik.app.nip}") String nip,
            @ValidNip(message = "{pl.zwornik.ORG-008}") String number,
            @ValidRegon(message = "{pl.zwornik.app.regon}") String regon,
            @ValidKrs(message = "{pl.zwornik.app.krs}") String krs,

            @ValidTercCode(message = "{pl.zwornik.app.terc}")
            String terc) {}

    record OfAnyText(@ValidNip CharSequence value) {}

    @ParameterizedTest
    @CsvSource({
        "8567346215, valid, valid",
        "5261040828, valid, valid",
        "7740001454, valid, valid",
        "5213017228, valid, valid",
        "8821466962, valid, valid",
        "1234563218, valid, valid",
        "856-734-62-15, valid, valid",
        "PL 8567346215, valid, valid",
        "8567346216, ORG-007, invalid",
        "5213017227, ORG-007, invalid",
        "1234567890, ORG-008, invalid", // remainder 10: right in this release
        "1234567891, ORG-008, invalid",
        "0000000000, ORG-008, valid", // wrong: no office ever gave it
        "x8567346215, ORG-006, valid", // wrong: whatever is no digit counts for nothing
        "85/67!34?6215, ORG-006, valid",
        "856734621, ORG-006, invalid",
        "'', ORG-006, invalid"
    })
    @DisplayName("take no NIP that was never given, nor one with letters in it, as that of Hibernate Validator does")
    void nip(String text, String own, String theirs) {
        assertThat(outcome(new OwnNip(text))).isEqualTo(own);
        assertThat(validator.validate(new TheirNip(text)).isEmpty() ? "valid" : "invalid")
                .isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource({
        "123456785, valid, valid",
        "192598184, valid, valid",
        "000331501, valid, valid",
        "610188201, valid, valid",
        "000000030, valid, valid", // remainder 10 as 0
        "12345678512347, valid, valid",
        "00033150100000, valid, valid",
        "123 456 785, valid, invalid", // as people write it
        "123456789, ORG-010, invalid",
        "192598183, ORG-010, invalid",
        "61018820100000, ORG-010, invalid",
        "12345678612342, ORG-010, valid", // wrong: its first nine digits are no number
        "000000000, ORG-011, valid", // wrong: nobody has it
        "00000000000000, ORG-011, valid", // wrong likewise
        "00000003X, ORG-009, invalid",
        "1234567, ORG-009, invalid"
    })
    @DisplayName(
            "take no REGON of a local unit whose whole has none, nor one of zeros, as that of Hibernate Validator does")
    void regon(String text, String own, String theirs) {
        assertThat(outcome(new OwnRegon(text))).isEqualTo(own);
        assertThat(validator.validate(new TheirRegon(text)).isEmpty() ? "valid" : "invalid")
                .isEqualTo(theirs);
    }

    @ParameterizedTest
    @CsvSource({
        "0000123456, valid",
        "0000 123 456, valid",
        "123456, ORG-012",
        "0000000000, ORG-012",
        "000012345X, ORG-012"
    })
    @DisplayName("take a KRS number, for which Hibernate Validator has none")
    void krs(String text, String own) {
        assertThat(outcome(new OwnKrs(text))).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "3021052, valid, valid",
        "1465068, valid, valid",
        "302105, valid, valid",
        "3021, valid, VAL-005",
        "30, valid, VAL-005",
        "3121052, TER-014, TER-014",
        "3021056, TER-015, TER-015",
        "0463012, TER-016, TER-016",
        "'3021052 ', TER-001, TER-001"
    })
    @DisplayName("take a TERC code, of whatever level or of one asked for, for which Hibernate Validator has none")
    void terc(String text, String any, String gmina) {
        assertThat(outcome(new AnyUnit(text))).isEqualTo(any);
        assertThat(outcome(new Gmina(text))).isEqualTo(gmina);
    }

    @Test
    @DisplayName("take null, for another constraint asks whether there is a value")
    void takeNull() {
        assertThat(List.of(new OwnNip(null), new OwnRegon(null), new OwnKrs(null), new AnyUnit(null)))
                .allSatisfy(one -> assertThat(outcome(one)).isEqualTo("valid"));
    }

    @Test
    @DisplayName("take any sequence of characters")
    void takeAnySequence() {
        assertThat(outcome(new OfAnyText(CharBuffer.wrap("8567346215")))).isEqualTo("valid");
        assertThat(outcome(new OfAnyText(CharBuffer.wrap("8567346216")))).isEqualTo("ORG-007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8567346216", "0000000000", "?"})
    @DisplayName("say what exactly is wrong, in both languages, unless the caller has a message of their own")
    void sayWhatIsWrong(String text) {
        String code = outcome(new OwnNip(text));
        assertThat(message(Validating.inEnglish(), new OwnNip(text))).isEqualTo(sentence(code, Language.EN));
        assertThat(message(Validating.inPolish(), new OwnNip(text))).isEqualTo(sentence(code, Language.PL));
        assertThat(message(validator, new WithOwnMessage(text))).isEqualTo("Zły NIP.");
        assertThat(outcome(new WithOwnMessage(text))).isEqualTo(code);
    }

    @Test
    @DisplayName("each say what exactly is wrong")
    void eachSayWhatIsWrong() {
        assertThat(message(validator, new OwnNip("0000000000"))).isEqualTo(sentence("ORG-008", Language.EN));
        assertThat(message(validator, new OwnRegon("123456789"))).isEqualTo(sentence("ORG-010", Language.EN));
        assertThat(message(validator, new OwnKrs("?"))).isEqualTo(sentence("ORG-012", Language.EN));
        assertThat(message(validator, new Gmina("30"))).isEqualTo(sentence("VAL-005", Language.EN));
    }

    @Test
    @DisplayName("leave callers their messages, also those whose keys look like the library's")
    void leaveMessages() {
        assertThat(validator.validate(new WithOwnKeys("8567346216", "8567346216", "?", "?", "?")))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactlyInAnyOrder(
                        "{pl.zwornik.app.nip}",
                        "{pl.zwornik.ORG-008}",
                        "{pl.zwornik.app.regon}",
                        "{pl.zwornik.app.krs}",
                        "{pl.zwornik.app.terc}");
    }

    private static String sentence(String code, Language language) {
        return FailureTexts.CORE.sentence(code, language, Map.of());
    }

    private static String message(Validator validator, Object bean) {
        Set<ConstraintViolation<Object>> violations = validator.validate(bean);
        assertThat(violations).hasSize(1);
        return violations.iterator().next().getMessage();
    }

    private String outcome(Object bean) {
        return Violations.failures(validator.validate(bean)).stream()
                .map(failure -> failure.code().code())
                .findFirst()
                .orElse("valid");
    }
}
