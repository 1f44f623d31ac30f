package pl.zwornik.fact;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.result.internal.Checks;

/**
 * What a source may mean: one certain value, several that fit (or one that only might), or nothing known.
 *
 * @param certainty whether the value is settled
 * @param options the values that fit, best first: exactly one where certain, at least one where ambiguous, none where
 *     unknown; no value twice
 * @param <T> the value
 * @since 0.1.0
 */
public record Candidates<T>(Certainty certainty, List<Candidate<T>> options) {

    /** Whether a value is settled. */
    public enum Certainty {
        /** One value, and it is the one. */
        CERTAIN,
        /** Values that fit, none of them settled. */
        AMBIGUOUS,
        /** Nothing fits, or nothing was looked for. */
        UNKNOWN
    }

    /**
     * Checks that the number of options suits the certainty.
     *
     * @throws pl.zwornik.result.InvariantViolationException if it does not, or a value stands twice
     */
    public Candidates {
        Objects.requireNonNull(certainty, "certainty");
        options = List.copyOf(Objects.requireNonNull(options, "options"));
        boolean suits =
                switch (certainty) {
                    case CERTAIN -> options.size() == 1;
                    case AMBIGUOUS -> !options.isEmpty();
                    case UNKNOWN -> options.isEmpty();
                };
        Checks.require(suits, FactFailures.CANDIDATES_CONTRADICT, "/options");
        Checks.require(Checks.areDistinct(options, Candidate::value), FactFailures.CANDIDATES_CONTRADICT, "/options");
    }

    /** Returns one certain value with its reasons. */
    public static <T> Candidates<T> certain(T value, Reason... reasons) {
        return new Candidates<>(Certainty.CERTAIN, List.of(Candidate.of(value, reasons)));
    }

    /** Returns values that fit, best first; at least one. */
    public static <T> Candidates<T> ambiguous(List<Candidate<T>> options) {
        return new Candidates<>(Certainty.AMBIGUOUS, options);
    }

    /** Returns that nothing is known. */
    public static <T> Candidates<T> unknown() {
        return new Candidates<>(Certainty.UNKNOWN, List.of());
    }

    /** Returns the value, where it is certain. */
    public Optional<T> settled() {
        return certainty == Certainty.CERTAIN ? Optional.of(options.get(0).value()) : Optional.empty();
    }
}
