package pl.zwornik.organisation;

import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A resolution, order or agreement of those who may decide on an organisation, as opposed to a statute; so far as a source
 * states it, and something is stated.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class LocalAct {

    LocalAct() {} // only the generated implementation extends this

    /** Starts an act of which nothing is stated yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what it is, a code of {@link ActForms}; empty where not stated. */
    public abstract Optional<Code> getForm();

    /** Returns its number as it is written, such as {@code LV/719/2023}; one line; empty where not stated. */
    public abstract Optional<String> getNumber();

    /** Returns the day on which it was adopted, so far as that is stated. */
    public abstract Optional<PartialDate> getAdopted();

    /** Returns a builder that starts from this act's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final LocalAct checked() {
        CodeUses.requireScheme(getForm(), ActForms.SCHEME, "/form");
        Checks.require(
                getForm().isPresent() || getNumber().isPresent() || getAdopted().isPresent(),
                OrganisationFailures.LOCAL_ACT_EMPTY,
                "");
        Optional<String> composed = getNumber().map(number -> Texts.line(number, "/number"));
        return composed.equals(getNumber())
                ? this
                : toBuilder().number(composed).build();
    }

    /** Builds a {@link LocalAct}; not thread-safe. */
    public static final class Builder extends ImmutableLocalAct.Builder {
        Builder() {}
    }
}
