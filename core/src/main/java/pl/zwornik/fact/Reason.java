package pl.zwornik.fact;

import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/**
 * Why something is a candidate, as an upper-case word such as {@code ONLY_ONE_IN_SCOPE}; its label stands in the
 * vocabulary {@code reason}.
 *
 * @param value {@code [A-Z][A-Z0-9_]*}, at most 64 characters
 * @since 0.1.0
 */
public record Reason(String value) {

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the text is not of that form
     */
    public Reason {
        Objects.requireNonNull(value, "value");
        Checks.requireForm(isWellFormed(value), FactFailures.REASON_MALFORMED);
    }

    /** Returns the reason of a text; the inverse of {@link #toString()}. */
    public static Reason parse(String text) {
        return new Reason(Objects.requireNonNull(text, "text"));
    }

    private static boolean isWellFormed(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || !(c == '_' || (c >= '0' && c <= '9')))) {
                return false;
            }
        }
        return !value.isEmpty() && value.length() <= 64;
    }

    @Override
    public String toString() {
        return value;
    }
}
