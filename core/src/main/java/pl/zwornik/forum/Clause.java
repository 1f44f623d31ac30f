package pl.zwornik.forum;

import java.util.Objects;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A clause of a forum's charter, as a source states it. What no clause states is unknown, never a default.
 *
 * @param id unique within the charter
 * @param kind what it settles, a code of {@link ClauseKinds}
 * @param text its words
 * @since 0.1.0
 */
public record Clause(LocalId id, Code kind, String text) {

    /**
     * Checks the scheme and the words.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the kind is of another scheme, or the words are unusable
     */
    public Clause {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        CodeUses.requireScheme(kind, ClauseKinds.SCHEME, "/kind");
        text = Texts.block(text, "/text");
    }
}
