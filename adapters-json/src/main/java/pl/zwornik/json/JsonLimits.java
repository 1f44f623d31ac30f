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
 * @param entries aggregates, external ids and declarations of coverage in one document, together
 * @param failures failures reported of one document; one more says that reading stopped there
 * @since 0.1.0
 */
public record JsonLimits(int depth, int text, int number, int aggregate, int bundle, int entries, int failures) {

    /** 64 deep, texts of 100 000, numbers of 100, aggregates of 1 MiB, bundles of 64 MiB, 100 000 entries, 1 000 failures. */
    public static final JsonLimits DEFAULT =
            new JsonLimits(64, 100_000, 100, DocumentFormat.MAX_AGGREGATE, 64 << 20, 100_000, 1_000);

    /**
     * Checks that all are positive.
     *
     * @throws IllegalArgumentException if one is not
     */
    public JsonLimits {
        if (Math.min(Math.min(Math.min(depth, text), Math.min(number, aggregate)), Math.min(bundle, entries)) < 1
                || failures < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }

    /** Returns these limits with another depth. */
    public JsonLimits withDepth(int other) {
        return new JsonLimits(other, text, number, aggregate, bundle, entries, failures);
    }

    /** Returns these limits with another length of texts. */
    public JsonLimits withText(int other) {
        return new JsonLimits(depth, other, number, aggregate, bundle, entries, failures);
    }

    /** Returns these limits with another length of numbers. */
    public JsonLimits withNumber(int other) {
        return new JsonLimits(depth, text, other, aggregate, bundle, entries, failures);
    }

    /** Returns these limits with another length of one aggregate. */
    public JsonLimits withAggregate(int other) {
        return new JsonLimits(depth, text, number, other, bundle, entries, failures);
    }

    /** Returns these limits with another length of a document of several aggregates. */
    public JsonLimits withBundle(int other) {
        return new JsonLimits(depth, text, number, aggregate, other, entries, failures);
    }

    /** Returns these limits with another number of entries. */
    public JsonLimits withEntries(int other) {
        return new JsonLimits(depth, text, number, aggregate, bundle, other, failures);
    }

    /** Returns these limits with another number of reported failures. */
    public JsonLimits withFailures(int other) {
        return new JsonLimits(depth, text, number, aggregate, bundle, entries, other);
    }
}
