package pl.zwornik.meeting;

import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.LocalId;

/**
 * A resolution that a meeting adopted. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Resolution {

    Resolution() {} // only the generated implementation extends this

    /** Starts a resolution from what every resolution has; the id is unique within its meeting. */
    public static Builder builder(LocalId id, String title) {
        return builder().id(id).title(title);
    }

    /** Starts a resolution, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its id, unique within its meeting. */
    public abstract LocalId getId();

    /** Returns what it is called, or about. */
    public abstract String getTitle();

    /** Returns the motion that it came of, by its id within the meeting; empty where not stated. */
    public abstract Optional<LocalId> getMotion();

    /** Returns its number; empty where it has none, or that is not stated. */
    public abstract Optional<ResolutionNumber> getNumber();

    /** Returns its number as it is written; empty where that is not stated. */
    public abstract Optional<String> getWritten();

    /** Returns the clause by which it is numbered, by its id within the charter; empty where not stated. */
    public abstract Optional<LocalId> getScheme();

    /** Returns a builder that starts from this resolution's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final Resolution checked() {
        String title = Texts.line(getTitle(), "/title");
        Optional<String> written = getWritten().map(text -> Texts.line(text, "/written"));
        boolean composed = title.equals(getTitle()) && written.equals(getWritten());
        return composed ? this : toBuilder().title(title).written(written).build();
    }

    /** Builds a {@link Resolution}; not thread-safe. */
    public static final class Builder extends ImmutableResolution.Builder {
        Builder() {}
    }
}
