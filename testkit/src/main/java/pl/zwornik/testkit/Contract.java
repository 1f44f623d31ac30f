package pl.zwornik.testkit;

/**
 * A set of rules about one port, asked of one subject; each rule of a fresh instance between {@link #begin} and
 * {@link #end}.
 *
 * @since 0.1.0
 */
public interface Contract {

    /** Prepares the subject for one rule. */
    void begin();

    /** Releases what the rule opened, however it went. */
    void end();
}
