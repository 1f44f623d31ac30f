package pl.zwornik.vocabulary;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.fact.Period;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Language;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Outcome;
import pl.zwornik.vocabulary.internal.CodeUses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Vocabularies")
class VocabulariesTest {

    private static final Entry OPS = entry("organisation-type:OPS", "ośrodek", "centre");
    private static final Entry CUS = entry("organisation-type:CUS", "centrum", "services centre");
    private static final Entry OTHER = entry("topic:OTHER", "inne", "other");
    private static final Code UNKNOWN = Code.parse("topic:UNKNOWN");

    private final Vocabularies vocabularies =
            Vocabularies.of(List.of(OTHER, OPS, CUS, OPS)).orThrow();

    @Test
    @DisplayName("find the entry of a code, and say so where there is none")
    void findEntries() {
        assertThat(vocabularies.find(OPS.code())).contains(OPS);
        assertThat(vocabularies.get(OPS.code())).isEqualTo(OPS);
        assertThat(vocabularies.knows(OPS.code())).isTrue();
        assertThat(vocabularies.find(UNKNOWN)).isEmpty();
        assertThat(vocabularies.knows(UNKNOWN)).isFalse();
        assertThatExceptionOfType(UnknownCodeException.class)
                .isThrownBy(() -> vocabularies.get(UNKNOWN))
                .withMessageContaining("VOC-002")
                .matches(e -> e.getCode().equals(UNKNOWN));
    }

    @Test
    @DisplayName("label a code in both languages, and an unknown one by its value")
    void labelCodes() {
        assertThat(vocabularies.label(OPS.code(), Language.PL)).isEqualTo("ośrodek");
        assertThat(vocabularies.label(OPS.code(), Language.EN)).isEqualTo("centre");
        assertThat(vocabularies.label(UNKNOWN, Language.PL)).isEqualTo("UNKNOWN");
    }

    @Test
    @DisplayName("list schemes and entries in order, whatever order they came in")
    void listInOrder() {
        assertThat(vocabularies.schemes()).containsExactly("organisation-type", "topic");
        assertThat(vocabularies.entries("organisation-type")).containsExactly(CUS, OPS);
        assertThat(vocabularies.entries("purpose")).isEmpty();
        assertThat(Vocabularies.none().schemes()).isEmpty();
    }

    @Test
    @DisplayName("find what a name means: value, label or alias, in any case, of one scheme")
    void findByName() {
        Entry day = new Entry(
                Code.parse("organisation-type:DZIENNY_DOM"),
                "dzienny dom pomocy",
                "day-care home",
                Period.ALWAYS,
                null,
                List.of("DDP", "dom „Senior+”", "ośrodek"));
        Vocabularies known = Vocabularies.of(List.of(OPS, OTHER, day)).orThrow();
        assertThat(List.of(
                        "Dzienny dom pomocy", "DAY-CARE HOME", "ddp", "Dom \"Senior+\"", "dzienny_dom", "Dzienny Dom"))
                .allSatisfy(name ->
                        assertThat(known.named("organisation-type", name)).containsExactly(day));
        assertThat(known.named("organisation-type", "OSRODEK")).containsExactly(day, OPS);
        assertThat(known.named("topic", "ddp")).isEmpty();
        assertThat(known.named("purpose", "ddp")).isEmpty();
        assertThat(known.named("organisation-type", " ")).isEmpty();
    }

    @Test
    @DisplayName("refuse two different entries for one code, each clash by itself")
    void refuseClashes() {
        Outcome<Vocabularies> outcome = Vocabularies.of(List.of(
                OPS,
                OTHER,
                entry("organisation-type:OPS", "inny", "another"),
                entry("topic:OTHER", "inny", "another")));
        assertThat(outcome.isPresent()).isFalse();
        assertThat(outcome.failures())
                .extracting(Failure::toString)
                .containsExactly(
                        "VOC-006: There are two different entries for organisation-type:OPS.",
                        "VOC-006: There are two different entries for topic:OTHER.");
    }

    @Test
    @DisplayName("are asked of a phrase only where it is classified")
    void aPhraseMayBeClassified() {
        assertThat(Wording.of("wymiana doświadczeń").classified()).isEmpty();
        assertThat(Wording.of("S\u0301roda", OTHER.code())).isEqualTo(Wording.of("Środa", OTHER.code()));
        assertThat(Wording.of("Środa", OTHER.code()).classified()).contains(OTHER.code());
        assertThatExceptionOfType(ModelException.class).isThrownBy(() -> Wording.of(" "));
    }

    @Test
    @DisplayName("hold codes of the scheme that an attribute asks for")
    void attributesAskForAScheme() {
        CodeUses.requireScheme(OPS.code(), "organisation-type", "/type");
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> CodeUses.requireScheme(OTHER.code(), "organisation-type", "/type"))
                .matches(e -> e.getFailure().code() == VocabularyFailures.SCHEME_WRONG)
                .matches(e -> e.getFailure().place().pointer().equals("/type"));
    }

    private static Entry entry(String code, String polish, String english) {
        return new Entry(Code.parse(code), polish, english, Period.ALWAYS, null, List.of());
    }
}
