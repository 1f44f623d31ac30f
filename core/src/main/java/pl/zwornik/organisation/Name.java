package pl.zwornik.organisation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.PolishText;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A name of an organisation, a forum or a series, in its canonical form and as a source writes it.
 *
 * @param kind how the name is used, a code of {@link NameKinds}
 * @param text the canonical form; one line, at most 1 000 characters
 * @param language the language as an ISO 639 tag of two or three lower-case letters
 * @param written the form as written, where it differs; null otherwise
 * @since 0.1.0
 */
public record Name(
        Code kind, String text, String language, @Nullable String written) {

    /**
     * Brings the texts to NFC.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the kind is of another scheme, or a text is unusable
     */
    public Name {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        CodeUses.requireScheme(kind, NameKinds.SCHEME, "/kind");
        text = Texts.line(text, "/text");
        written = written == null ? null : Texts.line(written, "/written");
        Checks.require(isTag(language), OrganisationFailures.LANGUAGE_MALFORMED, "/language");
    }

    /** Returns a Polish name that is written as it stands. */
    public static Name of(Code kind, String text) {
        return new Name(kind, text, "pl", null);
    }

    /** Returns this name with the form in which a source writes it. */
    public Name writtenAs(String form) {
        return new Name(kind, text, language, form);
    }

    private static boolean isTag(String language) {
        for (int i = 0; i < language.length(); i++) {
            if (language.charAt(i) < 'a' || language.charAt(i) > 'z') {
                return false;
            }
        }
        return language.length() == 2 || language.length() == 3;
    }

    /** Returns the form as written, where it differs from the canonical one. */
    public Optional<String> asWritten() {
        return Optional.ofNullable(written);
    }

    /** Tells whether it is used like another: of the same kind, in the same language. */
    public boolean isOfSameUse(Name other) {
        return kind.equals(other.kind) && language.equals(other.language);
    }

    /** Returns what is equal for names of the same use, and for no others. */
    Object use() {
        return List.of(kind, language);
    }

    /** Tells whether a text is this name, canonical or as written; case, diacritics and punctuation do not count. */
    public boolean matches(String other) {
        String folded = PolishText.fold(other);
        return PolishText.fold(text).equals(folded)
                || (written != null && PolishText.fold(written).equals(folded));
    }
}
