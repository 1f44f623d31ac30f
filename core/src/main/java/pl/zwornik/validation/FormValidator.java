package pl.zwornik.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.FailureCode;

/** Asks of a text what its constraint asks, and says in the message what exactly is wrong. */
abstract class FormValidator<A extends Annotation> implements ConstraintValidator<A, CharSequence> {

    private static final String OWN_MESSAGE = "{pl.zwornik.";

    private @Nullable A constraint;

    FormValidator() {}

    @Override
    public final void initialize(A asked) {
        constraint = asked;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        Optional<FailureCode> refusal = Forms.refusal(Objects.requireNonNull(constraint, "constraint"), value);
        boolean ownMessage = context.getDefaultConstraintMessageTemplate().startsWith(OWN_MESSAGE);
        if (refusal.isPresent() && ownMessage) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            OWN_MESSAGE + refusal.get().code() + "}")
                    .addConstraintViolation();
        }
        return refusal.isEmpty();
    }
}
