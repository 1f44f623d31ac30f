package pl.zwornik.charter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;

/**
 * The clauses of a charter that a source states, and which of them binds. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Charter {

    private static final Charter NONE = new Charter(List.of());

    private final List<Clause> clauses;

    private Charter(List<Clause> clauses) {
        this.clauses = clauses;
    }

    /**
     * Returns the charter of some clauses.
     *
     * @throws pl.zwornik.result.InvariantViolationException if two clauses of one kind, organ and matter with a provision each
     *     were certainly in force on the same day; one of which it is not stated when it was in force binds on any day
     */
    public static Charter of(List<Clause> clauses) {
        if (clauses.isEmpty()) {
            return NONE;
        }
        Checks.require(!compete(clauses), CharterFailures.CLAUSES_COMPETE, "/clauses");
        return new Charter(List.copyOf(clauses));
    }

    /** What two clauses must differ in, unless they held at different times. */
    private record Subject(Code kind, Optional<Code> organ, Optional<Code> matter) {

        static Subject of(Clause clause) {
            return new Subject(clause.getKind(), clause.getOrgan(), clause.getMatter());
        }
    }

    private static boolean compete(List<Clause> clauses) {
        Map<Subject, List<Clause>> bySubject = new HashMap<>();
        for (Clause clause : clauses) {
            if (clause.getProvision().isPresent()) {
                List<Clause> same = bySubject.computeIfAbsent(Subject.of(clause), any -> new ArrayList<>(1));
                if (same.stream().anyMatch(other -> competes(clause, other))) {
                    return true;
                }
                same.add(clause);
            }
        }
        return false;
    }

    private static boolean competes(Clause clause, Clause other) {
        return other != clause && mayShareDays(clause.getDuring(), other.getDuring());
    }

    /** Clauses of which it is not stated when they were in force bind on any day. */
    private static boolean mayShareDays(Lifespan one, Lifespan other) {
        return one.isUnknown() || other.isUnknown() || one.overlaps(other) == Tri.YES;
    }

    /** Returns the clauses, in the order of the source. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Returns the clause with an id. */
    public Optional<Clause> clause(LocalId id) {
        return clauses.stream().filter(clause -> clause.getId().equals(id)).findFirst();
    }

    /** Tells whether a clause of a kind binds any organ in any matter on a day. */
    public boolean states(Code kind, LocalDate on) {
        return clauses.stream().anyMatch(clause -> clause.getKind().equals(kind) && clause.bindsOn(on));
    }

    /** Returns the clause that binds every organ in every matter. */
    public Optional<Clause> binding(Code kind, LocalDate on) {
        return binding(kind, null, null, on);
    }

    /**
     * Returns the clause that binds on a day: of several the one on this organ and this matter, then the one on this organ, then
     * the one on this matter, then the general one; among these one that certainly was in force, and one with a provision.
     *
     * @param kind a code of {@link ClauseKinds}
     * @param organ a code of {@link OrganKinds}; null for the members themselves
     * @param matter a code of {@link Matters}; null for no matter in particular
     */
    public Optional<Clause> binding(Code kind, @Nullable Code organ, @Nullable Code matter, LocalDate on) {
        Objects.requireNonNull(kind, "kind");
        Clause best = null;
        int bestFit = -1;
        for (Clause clause : clauses) {
            int fit = clause.getKind().equals(kind) ? fit(clause, organ, matter, on) : -1;
            if (fit > bestFit) {
                best = clause;
                bestFit = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Returns which of some kinds of clause a decision cannot follow on a day, for none that binds says anything that can be reckoned
     * with; as their values, in the order asked.
     *
     * @param organ a code of {@link OrganKinds}; null for the members themselves
     * @param matter a code of {@link Matters}; null for no matter in particular
     */
    public List<String> lacking(@Nullable Code organ, @Nullable Code matter, LocalDate on, Code... kinds) {
        return Stream.of(kinds)
                .filter(kind -> binding(kind, organ, matter, on)
                        .flatMap(Clause::getProvision)
                        .isEmpty())
                .map(Code::value)
                .toList();
    }

    private static int fit(Clause clause, @Nullable Code organ, @Nullable Code matter, LocalDate on) {
        boolean fits = fits(clause.getOrgan(), organ) && fits(clause.getMatter(), matter) && clause.bindsOn(on);
        if (!fits) {
            return -1;
        }
        int certain = clause.getDuring().includes(on).isYes() ? 2 : 0;
        return (clause.getOrgan().isPresent() ? 8 : 0)
                + (clause.getMatter().isPresent() ? 4 : 0)
                + certain
                + (clause.getProvision().isPresent() ? 1 : 0);
    }

    private static boolean fits(Optional<Code> stated, @Nullable Code asked) {
        return stated.isEmpty() || stated.get().equals(asked);
    }

    /** Returns this charter without a clause. */
    public Charter without(LocalId id) {
        List<Clause> rest = new ArrayList<>(clauses);
        rest.removeIf(clause -> clause.getId().equals(id));
        return new Charter(List.copyOf(rest));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Charter charter && charter.clauses.equals(clauses);
    }

    @Override
    public int hashCode() {
        return clauses.hashCode();
    }

    @Override
    public String toString() {
        return "Charter" + clauses;
    }
}
