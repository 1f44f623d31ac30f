package pl.zwornik.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.law.Citation;
import pl.zwornik.result.Language;

/**
 * What a code means.
 *
 * @param code the code
 * @param polish the label in Polish
 * @param english the label in English
 * @param inUse when the code may be used; it stays readable after that
 * @param basis the provision that it rests on; null where it rests on none
 * @param aliases other spellings and former codes; empty where there are none
 * @since 0.1.0
 */
public record Entry(
        Code code,
        String polish,
        String english,
        Period inUse,
        @Nullable Citation basis,
        List<String> aliases) {

    /**
     * Checks the labels and the aliases.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a label or an alias is blank or too long
     */
    public Entry {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(inUse, "inUse");
        polish = Texts.line(polish, "/polish");
        english = Texts.line(english, "/english");
        aliases = Objects.requireNonNull(aliases, "aliases").stream()
                .map(alias -> Texts.line(alias, "/aliases"))
                .toList();
    }

    /** Returns the label in a language. */
    public String label(Language language) {
        return language.choose(polish, english);
    }

    /** Returns the provision that it rests on, where there is one. */
    public Optional<Citation> legalBasis() {
        return Optional.ofNullable(basis);
    }
}
