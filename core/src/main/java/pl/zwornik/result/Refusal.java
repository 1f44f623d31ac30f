package pl.zwornik.result;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision was refused: a failure with its figures and, where a charter refuses, the clause.
 *
 * @param failure code, attribute and figures
 * @param clause the id of the charter clause that refuses; null where the model itself refuses
 * @since 0.1.0
 */
public record Refusal(Failure failure, @Nullable String clause) {

    /** Checks that a failure is given. */
    public Refusal {
        Objects.requireNonNull(failure, "failure");
    }

    /** Returns a refusal that rests on no charter clause. */
    public static Refusal of(Failure failure) {
        return new Refusal(failure, null);
    }

    /** Returns the id of the charter clause that refuses, where one does. */
    public Optional<String> byClause() {
        return Optional.ofNullable(clause);
    }
}
