package pl.zwornik.charter;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Tri;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * How an organ is elected. By which majority is another clause: one of {@link ClauseKinds#MAJORITY} on
 * {@link Matters#ELECTION}.
 *
 * @param way for each seat by itself or for all at once; null where not stated
 * @param secret whether the ballot is secret (tajne), not open (jawne)
 * @param electors the organ that elects, a code of {@link OrganKinds}; null where all members do, or that is not stated
 * @since 0.1.0
 */
public record Balloting(
        @Nullable Way way, Tri secret, @Nullable Code electors) implements Provision {

    /** Whether seats are filled one by one. */
    public enum Way {
        /** One vote for each seat, each with candidates of its own. */
        PER_SEAT,
        /** One vote for all seats: a ballot names up to as many candidates as there are seats. */
        BLOCK
    }

    /**
     * Checks the scheme.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the electors are of another scheme
     */
    public Balloting {
        Objects.requireNonNull(secret, "secret");
        CodeUses.requireScheme(Optional.ofNullable(electors), OrganKinds.SCHEME, "/electors");
    }

    /** Returns whether seats are filled one by one, where stated. */
    public Optional<Way> statedWay() {
        return Optional.ofNullable(way);
    }

    /** Returns the organ that elects, where stated. */
    public Optional<Code> electingOrgan() {
        return Optional.ofNullable(electors);
    }

    @Override
    public boolean isFor(Code kind) {
        return kind.equals(ClauseKinds.ELECTION);
    }
}
