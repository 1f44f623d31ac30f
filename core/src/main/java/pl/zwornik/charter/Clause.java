package pl.zwornik.charter;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.completeness.Missing;
import pl.zwornik.completeness.Publishable;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.internal.Conditions;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.VocabularyFailures;

/**
 * A clause of a forum's charter, as a source states it. What no clause states is unknown, never a default.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Clause {

    Clause() {} // only the generated implementation extends this

    /** Returns a clause of which nothing is stated but its words. */
    public static Clause of(LocalId id, Code kind, String text) {
        return builder().id(id).kind(kind).text(text).build();
    }

    /** Starts a clause from what every clause has. */
    public static Builder builder(LocalId id, Code kind, String text) {
        return builder().id(id).kind(kind).text(text);
    }

    /** Starts a clause, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its id, unique within the charter. */
    public abstract LocalId getId();

    /** Returns what it settles, a code of {@link ClauseKinds}. */
    public abstract Code getKind();

    /** Returns the organ for which it settles it, a code of {@link OrganKinds}; empty where for all. */
    public abstract Optional<Code> getOrgan();

    /** Returns the decisions for which it settles it, a code of {@link Matters}; empty where for all. */
    public abstract Optional<Code> getMatter();

    /** Returns its words. */
    public abstract String getText();

    /** Returns what the words say in a form that a decision can follow; empty where they are only kept. */
    public abstract Optional<Provision> getProvision();

    /** Returns when it was in force; where not stated, it binds on any day. */
    @Value.Default
    public Lifespan getDuring() {
        return Lifespan.unknown();
    }

    /** Returns where it was found; empty where no source is kept. */
    @NotEmpty(groups = Publishable.class, payload = Missing.Source.class, message = "{pl.zwornik.VAL-003}")
    public abstract List<Source> getSources();

    /** Returns the provision, where it is of this type. */
    public final <P extends Provision> Optional<P> provision(Class<P> type) {
        return getProvision().filter(type::isInstance).map(type::cast);
    }

    /** Tells whether it binds on a day: unless it certainly was not in force. */
    public final boolean bindsOn(LocalDate day) {
        return getDuring().includes(day) != Tri.NO;
    }

    /** Returns a builder that starts from this clause's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final Clause checked() {
        new Conditions()
                .require(getKind().isOf(ClauseKinds.SCHEME), VocabularyFailures.SCHEME_WRONG, "/kind")
                .require(isOf(getOrgan(), OrganKinds.SCHEME), VocabularyFailures.SCHEME_WRONG, "/organ")
                .require(isOf(getMatter(), Matters.SCHEME), VocabularyFailures.SCHEME_WRONG, "/matter")
                .require(
                        getProvision().isEmpty() || getProvision().get().isFor(getKind()),
                        CharterFailures.PROVISION_OF_OTHER_KIND,
                        "/kind")
                .check();
        String composed = Texts.block(getText(), "/text");
        return composed.equals(getText()) ? this : toBuilder().text(composed).build();
    }

    private static boolean isOf(Optional<Code> code, String scheme) {
        return code.isEmpty() || code.get().isOf(scheme);
    }

    /** Returns every code in it with its attribute path. */
    public final List<CodeUse> codes() {
        return ClauseCodes.of(this);
    }

    /** Builds a {@link Clause}; not thread-safe. */
    public static final class Builder extends ImmutableClause.Builder {
        Builder() {}
    }
}
