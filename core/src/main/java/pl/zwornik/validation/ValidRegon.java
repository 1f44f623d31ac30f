package pl.zwornik.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks of a text of a caller's own class that it is a number of the business register (REGON): valid exactly where
 * {@link pl.zwornik.organisation.Regon#parse} reads it. Null is valid, an empty text is not.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ValidRegon.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidRegon {

    /** Returns the message; where it is left as it is, the message of the violation says what exactly is wrong. */
    String message() default FormValidator.REGON;

    /** Returns the groups in which it is asked. */
    Class<?>[] groups() default {};

    /** Returns what clients attach. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of one text. */
    final class Validator extends FormValidator<ValidRegon> {

        /** Makes the validator; providers do. */
        public Validator() {
            super(REGON);
        }
    }
}
