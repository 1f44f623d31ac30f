package pl.zwornik.validation;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.organisation.Krs;
import pl.zwornik.organisation.Nip;
import pl.zwornik.organisation.Regon;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.territory.TercCode;

/** What the constraints for callers' own classes ask of a text. */
final class Forms {

    private Forms() {}

    /** Returns why a constraint refuses a value; empty where it takes it, and for a constraint that is not of this room. */
    static Optional<FailureCode> refusal(Annotation constraint, @Nullable Object value) {
        if (!(value instanceof CharSequence)) {
            return Optional.empty();
        }
        String text = value.toString();
        try {
            if (constraint instanceof ValidNip) {
                Nip.parse(text);
            } else if (constraint instanceof ValidRegon) {
                Regon.parse(text);
            } else if (constraint instanceof ValidKrs) {
                Krs.parse(text);
            } else if (constraint instanceof ValidTercCode terc) {
                return suits(TercCode.parse(text).level(), List.of(terc.level()))
                        ? Optional.empty()
                        : Optional.of(ValidationFailures.TERC_OF_ANOTHER_LEVEL);
            }
            return Optional.empty();
        } catch (MalformedCodeException e) {
            return Optional.of(e.getFailure().code());
        }
    }

    private static boolean suits(TercCode.Level level, List<TercCode.Level> asked) {
        return asked.isEmpty() || asked.contains(level);
    }
}
