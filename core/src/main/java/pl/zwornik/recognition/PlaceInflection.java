package pl.zwornik.recognition;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;

/**
 * The forms that the name of a place is known to take, by a source or by usage: what is written, not what a rule would make.
 * Immutable and thread-safe.
 *
 * @param name the name in the nominative, as the register has it
 * @param genitive the form after „z" and „ze", such as {@code Solca Kujawskiego}; null where it is not known
 * @param locative the form after „w" and „we", such as {@code Solcu Kujawskim}; null where it is not known
 * @param adjective the adjective in the nominative, such as {@code łapski}; null where it is not known
 * @since 0.1.0
 */
public record PlaceInflection(
        String name,
        @Nullable String genitive,
        @Nullable String locative,
        @Nullable String adjective) {

    /**
     * Brings the forms to NFC.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a form is unusable
     */
    public PlaceInflection {
        name = Texts.line(Objects.requireNonNull(name, "name"), "/name");
        genitive = genitive == null ? null : Texts.line(genitive, "/genitive");
        locative = locative == null ? null : Texts.line(locative, "/locative");
        adjective = adjective == null ? null : Texts.line(adjective, "/adjective");
    }

    /** Returns the form after „w" and „we", where it is known. */
    public Optional<String> inLocative() {
        return Optional.ofNullable(locative);
    }

    /** Returns the form after „z" and „ze", where it is known. */
    public Optional<String> inGenitive() {
        return Optional.ofNullable(genitive);
    }

    /** Returns the adjective, where it is known. */
    public Optional<String> asAdjective() {
        return Optional.ofNullable(adjective);
    }
}
