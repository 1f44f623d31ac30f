package pl.zwornik.architecture;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.architecture.wrong.constraints.Good;
import pl.zwornik.architecture.wrong.constraints.OnBareAccessor;
import pl.zwornik.architecture.wrong.constraints.OnElementOfRecord;
import pl.zwornik.architecture.wrong.constraints.OnField;
import pl.zwornik.architecture.wrong.constraints.OnRecord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Jakarta constraints")
class ConstraintRules {

    private static final ArchRule CONSTRAINTS = classes().should(new ConstraintsOnlyWhereSeen());

    @Test
    @DisplayName("stand only on getters of types that are no records")
    void standOnlyWhereTheyAreSeen() {
        CONSTRAINTS.check(CoreClasses.ALL);
        CONSTRAINTS.check(CoreClasses.only(Good.class));
    }

    @ParameterizedTest
    @ValueSource(classes = {OnRecord.class, OnElementOfRecord.class, OnBareAccessor.class, OnField.class})
    @DisplayName("are found elsewhere")
    void areFoundElsewhere(Class<?> wrong) {
        assertThat(CONSTRAINTS.evaluate(CoreClasses.only(wrong)).hasViolation()).isTrue();
    }
}
