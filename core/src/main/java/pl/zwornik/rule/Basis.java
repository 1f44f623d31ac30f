package pl.zwornik.rule;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.law.Citation;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What a rule rests on: a statute, a clause of a forum's charter, or nothing but consistency (dates and arithmetic that
 * no source can overrule).
 *
 * @param citation the provision; null unless a statute
 * @param clause the kind of clause, a code of {@link ClauseKinds}; null unless a charter
 * @since 0.1.0
 */
public record Basis(@Nullable Citation citation, @Nullable Code clause) {

    private static final Basis CONSISTENCY = new Basis(null, null);

    /**
     * Checks that there is at most one of the two.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the clause is of another scheme
     */
    public Basis {
        if (citation != null && clause != null) {
            throw new IllegalArgumentException("a rule rests on a statute or on a clause, not on both");
        }
        if (clause != null) {
            CodeUses.requireScheme(clause, ClauseKinds.SCHEME, "/clause");
        }
    }

    /** Returns a provision of a statute. */
    public static Basis statute(String act, String provision) {
        return new Basis(Citation.of(act, provision), null);
    }

    /** Returns a kind of charter clause; the rule binds only forums whose charter states one. */
    public static Basis clause(Code kind) {
        return new Basis(null, Objects.requireNonNull(kind, "kind"));
    }

    /** Returns consistency: the facts contradict each other, whatever the law. */
    public static Basis consistency() {
        return CONSISTENCY;
    }

    /** Returns the provision, where it is a statute. */
    public Optional<Citation> inStatute() {
        return Optional.ofNullable(citation);
    }

    /** Returns the kind of clause, where it is a charter's. */
    public Optional<Code> inCharter() {
        return Optional.ofNullable(clause);
    }

    @Override
    public String toString() {
        return citation != null ? citation.toString() : clause != null ? clause.toString() : "consistency";
    }
}
