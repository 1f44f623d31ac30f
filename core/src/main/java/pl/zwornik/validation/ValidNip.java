package pl.zwornik.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks of a text of a caller's own class that it is a tax identification number (NIP): valid exactly where
 * {@link pl.zwornik.organisation.Nip#parse} reads it. Null is valid, an empty text is not.
 *
 * @since 0.1.0
 */
@Documented
@Constraint(validatedBy = ValidNip.Validator.class)
@Target({ElementType.METHOD, ElementType.FIELD, ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidNip {

    /** Returns the message; where it is left as it is, the message of the violation says what exactly is wrong. */
    String message() default FormValidator.NIP;

    /** Returns the groups in which it is asked. */
    Class<?>[] groups() default {};

    /** Returns what clients attach. */
    Class<? extends Payload>[] payload() default {};

    /** Asks it of one text. */
    final class Validator extends FormValidator<ValidNip> {

        /** Makes the validator; providers do. */
        public Validator() {
            super(NIP);
        }
    }
}
