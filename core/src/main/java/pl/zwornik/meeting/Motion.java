package pl.zwornik.meeting;

import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.charter.Matters;
import pl.zwornik.fact.Tri;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What was put to a meeting, and how it was voted on. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Motion {

    Motion() {} // only the generated implementation extends this

    /** Starts a motion from what every motion has; the id is unique within its meeting. */
    public static Builder builder(LocalId id, String text) {
        return builder().id(id).text(text);
    }

    /** Starts a motion, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its id, unique within its meeting. */
    public abstract LocalId getId();

    /** Returns its words. */
    public abstract String getText();

    /** Returns what it is about, a code of {@link Matters}; empty where not stated. */
    public abstract Optional<Code> getMatter();

    /** Returns how it was voted on; empty where it was not, or that is not known. */
    public abstract Optional<Vote> getVote();

    /** Tells whether it was carried, as declared or as reckoned by the charter. */
    @Value.Default
    public Tri getCarried() {
        return Tri.UNKNOWN;
    }

    /** Returns a builder that starts from this motion's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final Motion checked() {
        CodeUses.requireScheme(getMatter(), Matters.SCHEME, "/matter");
        String composed = Texts.block(getText(), "/text");
        return composed.equals(getText()) ? this : toBuilder().text(composed).build();
    }

    /** Builds a {@link Motion}; not thread-safe. */
    public static final class Builder extends ImmutableMotion.Builder {
        Builder() {}
    }
}
