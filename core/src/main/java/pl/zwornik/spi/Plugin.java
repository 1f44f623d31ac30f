package pl.zwornik.spi;

/**
 * Something that adds vocabularies, acts and rules to a runtime.
 *
 * <p>An implementation has a public constructor without parameters, if it is to be discovered; installing the same class
 * twice is harmless. The order in which plugins are installed never matters.
 *
 * @since 0.1.0
 */
public interface Plugin {

    /** Returns the id, unique among plugins and of the form of an id, such as {@code poland}. */
    String id();

    /** Returns the version of the content, for reports; such as {@code 0.1.0}. */
    String version();

    /** Returns the API level that it needs, from 1. */
    int requires();

    /** Hands over its content; called once for each runtime that is built. */
    void contribute(Contributions contributions);
}
