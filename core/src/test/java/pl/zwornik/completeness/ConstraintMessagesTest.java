package pl.zwornik.completeness;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.architecture.CoreClasses;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.FailureTexts;
import pl.zwornik.result.Language;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The messages of constraints")
class ConstraintMessagesTest {

    private static final String PREFIX = "pl.zwornik.";

    @Test
    @DisplayName("are the sentences of the catalogue, in both languages")
    void areTheSentencesOfTheCatalogue() throws IOException {
        Map<String, String> english = messages("");
        Map<String, String> polish = messages("_pl");
        assertThat(english.keySet()).isEqualTo(polish.keySet()).allMatch(key -> key.startsWith(PREFIX));
        english.forEach((key, message) -> assertThat(message).isEqualTo(sentence(key, Language.EN)));
        polish.forEach((key, message) -> assertThat(message).isEqualTo(sentence(key, Language.PL)));
        assertThat(messages("_en")).isEmpty();
    }

    @Test
    @DisplayName("are found by a provider in the language that it is asked for")
    void areFound() {
        Organisation bare =
                Organisation.builder(Lipka.OPS_ID, OrganisationTypes.OPS).build();
        assertThat(Validating.inEnglish().validate(bare, Draft.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("No name is stated.");
        assertThat(Validating.inPolish().validate(bare, Draft.class))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("Nie podano żadnej nazwy.");
    }

    @Test
    @DisplayName(
            "stand with a purpose and what is missing on every constraint of the model, and nothing missing is unused")
    void everyConstraintSaysWhatIsMissing() throws IOException {
        Set<String> known = messages("").keySet();
        Set<Class<?>> missing = new TreeSet<>(Comparator.comparing(Class::getName));
        List<ConstraintDescriptor<?>> constraints = constraints();
        assertThat(constraints).isNotEmpty().allSatisfy(constraint -> {
            assertThat(constraint.getGroups()).singleElement().satisfies(group -> assertThat(group)
                    .isIn(Draft.class, Publishable.class));
            assertThat(constraint.getPayload()).singleElement().satisfies(missing::add);
            assertThat(constraint.getMessageTemplate())
                    .satisfies(template -> assertThat(known).contains(template.substring(1, template.length() - 1)));
        });
        assertThat(missing).containsExactlyInAnyOrder(Missing.class.getDeclaredClasses());
    }

    /** All constraints on getters of core, as the provider sees them. */
    private static List<ConstraintDescriptor<?>> constraints() {
        return CoreClasses.ALL.stream()
                .filter(type -> type.getMethods().stream().anyMatch(ConstraintMessagesTest::isConstrained))
                .map(JavaClass::reflect)
                .map(type -> Validating.inEnglish().getConstraintsForClass(type))
                .flatMap(ConstraintMessagesTest::ofProperties)
                .toList();
    }

    private static boolean isConstrained(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(jakarta.validation.Constraint.class));
    }

    private static Stream<ConstraintDescriptor<?>> ofProperties(BeanDescriptor bean) {
        return bean.getConstrainedProperties().stream()
                .flatMap(property -> property.getConstraintDescriptors().stream());
    }

    private static String sentence(String key, Language language) {
        return FailureTexts.CORE.sentence(key.substring(PREFIX.length()), language, Map.of());
    }

    private static Map<String, String> messages(String suffix) throws IOException {
        String name = "/ContributorValidationMessages" + suffix + ".properties";
        try (InputStream stream =
                Objects.requireNonNull(ConstraintMessagesTest.class.getResourceAsStream(name), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
        }
    }
}
