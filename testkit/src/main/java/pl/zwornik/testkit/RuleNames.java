package pl.zwornik.testkit;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGenerator;

/**
 * The names of contract rules in the reports of JUnit: number and sentence.
 *
 * @since 0.1.0
 */
public final class RuleNames extends DisplayNameGenerator.Standard {

    /** Makes the generator; JUnit calls this. */
    public RuleNames() {}

    @Override
    public String generateDisplayNameForMethod(List<Class<?>> enclosing, Class<?> test, Method method) {
        ContractRule rule = method.getAnnotation(ContractRule.class);
        return rule == null
                ? super.generateDisplayNameForMethod(enclosing, test, method)
                : rule.id() + " " + rule.says();
    }
}
