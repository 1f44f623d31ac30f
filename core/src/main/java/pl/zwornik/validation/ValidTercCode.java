package pl.zwornik.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import pl.zwornik.territory.TercCode;

/**
 * Asks of a text of a caller's own class that it is a code of the register of territorial units (TERC): valid exactly where
 * {@link TercCode#parse} reads it, and its level is one of those asked for. Null is valid, an empty text is not. Whether
 * there is such a unit is a question for a register.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ValidTercCode.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidTercCode {

    /** Returns what the code may name; all levels unless said otherwise, and where none is named. */
    TercCode.Level[] level() default {};

    /** Returns the message; where it is left as it is, the message of the violation says what exactly is wrong. */
    String message() default FormValidator.TERC;

    /** Returns the groups in which it is asked. */
    Class<?>[] groups() default {};

    /** Returns what clients attach. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of one text. */
    final class Validator extends FormValidator<ValidTercCode> {

        /** Makes the validator; providers do. */
        public Validator() {
            super(TERC);
        }
    }
}
