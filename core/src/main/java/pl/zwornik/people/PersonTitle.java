package pl.zwornik.people;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Entry;
import pl.zwornik.vocabulary.Vocabularies;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A degree or title that goes with a name: what it is, and how a source writes it. Immutable and thread-safe.
 *
 * @param code what it is, a code of {@link PersonTitles}
 * @param position whether it stands before or after the name
 * @param written the form as written, where it differs from the canonical one, such as {@code dr hab} without its full stop
 *     or {@code prof. UMK}; null otherwise
 * @since 0.1.0
 */
public record PersonTitle(
        Code code, Position position, @Nullable String written) {

    /** Where a title stands. */
    public enum Position {
        /** Before the given names. */
        BEFORE,
        /** After the family name. */
        AFTER
    }

    /**
     * Checks the scheme, and brings the form as written to NFC.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the code is of another scheme, or the form is unusable
     */
    public PersonTitle {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(position, "position");
        CodeUses.requireScheme(code, PersonTitles.SCHEME, "/code");
        written = written == null ? null : Texts.line(written, "/written");
    }

    /** Returns a title that stands before the name, written as it canonically is. */
    public static PersonTitle before(Code code) {
        return new PersonTitle(code, Position.BEFORE, null);
    }

    /** Returns a title that stands after the name, written as it canonically is. */
    public static PersonTitle after(Code code) {
        return new PersonTitle(code, Position.AFTER, null);
    }

    /** Returns this title with the form in which a source writes it. */
    public PersonTitle writtenAs(String form) {
        return new PersonTitle(code, position, form);
    }

    /** Returns the form as written, where it differs from the canonical one. */
    public Optional<String> asWritten() {
        return Optional.ofNullable(written);
    }

    /** Returns the canonical form: the short one of the vocabulary, else its label, else the value of the code. */
    public String canonical(Vocabularies vocabularies) {
        return vocabularies.find(code).map(PersonTitle::shortForm).orElseGet(code::value);
    }

    /** Returns the first alias that is a form of its own, else the label. */
    static String shortForm(Entry entry) {
        return entry.aliases().stream()
                .filter(alias -> !alias.endsWith(PersonTitles.ONE_WORD))
                .findFirst()
                .orElse(entry.polish());
    }
}
