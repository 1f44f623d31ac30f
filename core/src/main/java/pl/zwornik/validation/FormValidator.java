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

    /** The messages that the constraints have where callers give none. */
    static final String NIP = "{pl.zwornik.ORG-006}";

    static final String REGON = "{pl.zwornik.ORG-009}";
    static final String KRS = "{pl.zwornik.ORG-012}";
    static final String TERC = "{pl.zwornik.TER-001}";

    private final String defaultMessage;
    private @Nullable A constraint;

    FormValidator(String defaultMessage) {
        this.defaultMessage = defaultMessage;
    }

    @Override
    public final void initialize(A asked) {
        constraint = asked;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence value, ConstraintValidatorContext context) {
        Optional<FailureCode> refusal = Forms.refusal(Objects.requireNonNull(constraint, "constraint"), value);
        boolean leftAsItIs = context.getDefaultConstraintMessageTemplate().equals(defaultMessage);
        if (refusal.isPresent() && leftAsItIs) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(
                            "{pl.zwornik." + refusal.get().code() + "}")
                    .addConstraintViolation();
        }
        return refusal.isEmpty();
    }
}
