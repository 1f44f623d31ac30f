package pl.zwornik.vocabulary;

import java.util.Objects;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.fact.internal.PeselNumbers;
import pl.zwornik.result.internal.Checks;

/**
 * A value of an open vocabulary, such as {@code organisation-type:OPS}.
 *
 * <p>A code is well-formed whether or not any vocabulary knows it; what it means is looked up in
 * {@link Vocabularies}. Immutable and thread-safe.
 *
 * @param scheme the vocabulary, {@code [a-z0-9]+(-[a-z0-9]+)*}
 * @param value the value in it: 1 to 64 of {@code A-Z a-z 0-9 _ . + / -}
 * @since 0.1.0
 */
public record Code(String scheme, String value) implements Comparable<Code> {

    /**
     * Checks the form.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the scheme or the value is not of its form, or the value holds a
     *     PESEL
     */
    public Code {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Checks.requireForm(isScheme(scheme) && isValue(value), VocabularyFailures.CODE_MALFORMED);
        Checks.requireForm(!PeselNumbers.isInCode(value), FactFailures.PESEL_REFUSED);
    }

    /** Returns the code of a scheme and a value. */
    public static Code of(String scheme, String value) {
        return new Code(scheme, value);
    }

    /** Returns the code of a text such as {@code organisation-type:OPS}; the inverse of {@link #toString()}. */
    public static Code parse(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        Checks.requireForm(colon > 0, VocabularyFailures.CODE_MALFORMED);
        return new Code(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Tells whether it belongs to a scheme. */
    public boolean isOf(String other) {
        return scheme.equals(other);
    }

    private static boolean isScheme(String text) {
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? afterHyphen : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            afterHyphen = hyphen;
        }
        return !afterHyphen && text.length() <= 64;
    }

    private static boolean isValue(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!plain && "_.+/-".indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= 64;
    }

    @Override
    public int compareTo(Code other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return scheme + ":" + value;
    }
}
