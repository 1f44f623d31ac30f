package pl.zwornik.forum;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.gathering.Standards;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Wording;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What a forum is for in the eyes of somebody who said so, apart from the purposes that it declared.
 *
 * @param wording the words, classified by {@link Purposes}
 * @param standard the standard that it is to bring about, a code of {@link Standards}; null where it is none
 * @param statement which statement says so, by its id
 * @since 0.1.0
 */
public record Aim(Wording wording, @Nullable Code standard, LocalId statement) {

    /**
     * Checks the codes.
     *
     * @throws pl.zwornik.result.InvariantViolationException if one is of another scheme
     */
    public Aim {
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(statement, "statement");
        CodeUses.requireScheme(wording.classified(), Purposes.SCHEME, "/meaning");
        CodeUses.requireScheme(Optional.ofNullable(standard), Standards.SCHEME, "/standard");
    }

    /** Hides the words, which somebody said. */
    @Override
    public String toString() {
        return statement + " " + wording.classified().map(Code::value).orElse("");
    }

    /** Returns the standard that it is to bring about, where it is one. */
    public Optional<Code> ofStandard() {
        return Optional.ofNullable(standard);
    }
}
