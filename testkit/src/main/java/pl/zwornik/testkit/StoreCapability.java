package pl.zwornik.testkit;

/**
 * What some stores can and others cannot; a rule that needs one is skipped where it is not claimed.
 *
 * @since 0.1.0
 */
public enum StoreCapability {
    /** What was committed is there after the store was closed and opened again. */
    DURABLE,
    /** Two open stores over the same data see each other's commits. */
    SHARED,
    /** Threads may use one open store at the same time. */
    CONCURRENT,
    /** A document of more than 1 MiB is refused. */
    LIMITED_DOCUMENTS
}
