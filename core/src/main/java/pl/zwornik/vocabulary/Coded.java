package pl.zwornik.vocabulary;

import java.util.List;

/**
 * Something that uses codes of open vocabularies.
 *
 * @since 0.1.0
 */
public interface Coded {

    /** Returns all codes it uses, in the order of the document; empty where there are none. */
    List<CodeUse> codes();
}
