package pl.zwornik.port;

import java.util.List;
import java.util.Objects;
import pl.zwornik.id.Id;
import pl.zwornik.result.Failure;

/**
 * Thrown where somebody else was faster: a change rests on another version than the one kept ({@code PORT-001}), or what is
 * to be new is kept already ({@code PORT-021}). Read again and decide again.
 *
 * @since 0.1.0
 */
public final class ConflictingChangeException extends PortException {

    private static final long serialVersionUID = 1L;

    /**
     * A change that came too late.
     *
     * @param id the aggregate
     * @param readVersion the version that was read; 0 for one that was to be new
     * @param keptVersion the version that is kept; 0 where none is
     */
    public record Conflict(Id id, int readVersion, int keptVersion) {

        /** Checks that the id is given. */
        public Conflict {
            Objects.requireNonNull(id, "id");
        }
    }

    private final transient List<Conflict> conflicts;

    /** Makes the exception for all conflicts of a change set; not empty. */
    public ConflictingChangeException(List<Conflict> conflicts) {
        super(conflicts.stream().map(ConflictingChangeException::failure).toList(), null);
        this.conflicts = List.copyOf(conflicts);
    }

    /** Returns the changes that came too late, in the order of the change set. */
    public List<Conflict> getConflicts() {
        return conflicts;
    }

    private static Failure failure(Conflict conflict) {
        boolean created = conflict.readVersion() == 0;
        Failure failure = Failure.of(created ? PortFailures.KEPT_ALREADY : PortFailures.CHANGE_CONFLICTS, "")
                .with("kind", conflict.id().kind().key())
                .with("id", conflict.id())
                .with("kept", conflict.keptVersion());
        return created ? failure : failure.with("read", conflict.readVersion());
    }
}
