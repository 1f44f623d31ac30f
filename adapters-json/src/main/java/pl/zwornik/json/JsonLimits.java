package pl.zwornik.json;

import pl.zwornik.port.DocumentFormat;

/**
 * How much a document may hold before it is refused; every limit is inclusive and positive.
 *
 * @param depth objects and lists within each other
 * @param text characters of one text or name of a field, in UTF-16 units
 * @param number digits of one number; only extensions and unknown fields have numbers
 * @param aggregate bytes of one aggregate
 * @param bundle bytes of a document of several aggregates
 * @param tokens names, values and brackets of one document, together: they, more than bytes, cost memory
 * @param failures failures reported of one document; one more says that reading stopped there
 * @since 0.1.0
 */
public record JsonLimits(int depth, int text, int number, int aggregate, int bundle, int tokens, int failures) {

    /**
     * 64 deep, texts of 100 000 characters, numbers of 100 digits, aggregates of 1 MiB, bundles of 32 MiB and 2 000 000
     * tokens, 1 000 failures: whatever the content, a heap of 256 MiB is enough to read it, or to say why not.
     */
    public static final JsonLimits DEFAULT =
            new JsonLimits(64, 100_000, 100, DocumentFormat.MAX_AGGREGATE, 32 << 20, 2_000_000, 1_000);

    /**
     * Checks that all are positive.
     *
     * @throws IllegalArgumentException if one is not
     */
    public JsonLimits {
        if (Math.min(Math.min(Math.min(depth, text), Math.min(number, aggregate)), Math.min(bundle, tokens)) < 1
                || failures < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** Returns these limits with another depth. */
    public JsonLimits withDepth(int other) {
        return new JsonLimits(other, text, number, aggregate, bundle, tokens, failures);
    }

    /** Returns these limits with another length of texts. */
    public JsonLimits withText(int other) {
        return new JsonLimits(depth, other, number, aggregate, bundle, tokens, failures);
    }

    /** Returns these limits with another length of numbers. */
    public JsonLimits withNumber(int other) {
        return new JsonLimits(depth, text, other, aggregate, bundle, tokens, failures);
    }

    /** Returns these limits with another length of one aggregate. */
    public JsonLimits withAggregate(int other) {
        return new JsonLimits(depth, text, number, other, bundle, tokens, failures);
    }

    /** Returns these limits with another length of a document of several aggregates. */
    public JsonLimits withBundle(int other) {
        return new JsonLimits(depth, text, number, aggregate, other, tokens, failures);
    }

    /** Returns these limits with another number of tokens. */
    public JsonLimits withTokens(int other) {
        return new JsonLimits(depth, text, number, aggregate, bundle, other, failures);
    }

    /** Returns these limits with another number of reported failures. */
    public JsonLimits withFailures(int other) {
        return new JsonLimits(depth, text, number, aggregate, bundle, tokens, other);
    }
}
