package pl.zwornik.completeness;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as a host may have it: without an implementation of expressions (EL). */
public final class Validating {

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private Validating() {}

    /** Returns a validator whose messages are English. */
    public static Validator inEnglish() {
        return in(Locale.ENGLISH);
    }

    /** Returns a validator whose messages are Polish. */
    public static Validator inPolish() {
        return in(POLISH);
    }

    private static Validator in(Locale locale) {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH, POLISH), locale, false))
                .buildValidatorFactory()
                .getValidator();
    }
}
