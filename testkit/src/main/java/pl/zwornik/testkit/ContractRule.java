package pl.zwornik.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * One numbered rule of a contract; the test method that carries it asks for it.
 *
 * @since 0.1.0
 */
@Test
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ContractRule {

    /** Whom a rule binds. */
    enum Level {
        /** Every subject. */
        REQUIRED,
        /** A subject that claims a capability; skipped with a reason for all others. */
        OPTIONAL
    }

    /** Returns the number, such as {@code STORE-07}; once published it keeps its meaning for ever. */
    String id();

    /** Returns the rule in one sentence, word for word as in {@code docs/contracts/}. */
    String says();

    /** Returns whom it binds. */
    Level level() default Level.REQUIRED;
}
