package pl.zwornik.charter;

import java.util.Objects;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What settles an equal number of votes.
 *
 * @param settlement a code of {@link TieSettlements}
 * @since 0.1.0
 */
public record Tie(Code settlement) implements Provision {

    /**
     * Checks the scheme.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the settlement is of another scheme
     */
    public Tie {
        Objects.requireNonNull(settlement, "settlement");
        CodeUses.requireScheme(settlement, TieSettlements.SCHEME, "/settlement");
    }

    @Override
    public boolean isFor(Code kind) {
        return kind.equals(ClauseKinds.TIE_RULE);
    }
}
