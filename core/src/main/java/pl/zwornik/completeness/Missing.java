package pl.zwornik.completeness;

import jakarta.validation.Payload;

/**
 * What is missing where a constraint of the model is violated: the payloads of those constraints, each for one code of
 * {@link CompletenessFailures}.
 *
 * @since 0.1.0
 */
public final class Missing {

    private Missing() {}

    /** A name; {@link CompletenessFailures#NAME_MISSING}. */
    public interface Name extends Payload {}

    /** Where it is; {@link CompletenessFailures#WHEREABOUTS_MISSING}, of the whole rather than of one attribute. */
    public interface Whereabouts extends Payload {}

    /** A source; {@link CompletenessFailures#SOURCE_MISSING}. */
    public interface Source extends Payload {}
}
