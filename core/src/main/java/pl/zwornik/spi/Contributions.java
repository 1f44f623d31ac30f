package pl.zwornik.spi;

import pl.zwornik.rule.Rule;

/**
 * Takes what a plugin adds. Implemented by the runtime only.
 *
 * @since 0.1.0
 */
public interface Contributions {

    /**
     * Adds entries of vocabularies.
     *
     * @param name what the content is called in failures
     * @param csv the content, as {@link pl.zwornik.vocabulary.VocabularyCsv#entries} reads it
     */
    void vocabulary(String name, String csv);

    /**
     * Adds legal acts.
     *
     * @param name what the content is called in failures
     * @param csv the content, as {@link pl.zwornik.vocabulary.VocabularyCsv#acts} reads it
     */
    void acts(String name, String csv);

    /**
     * Adds a state of the register of territorial units, or an extract of one.
     *
     * @param name what the content is called in failures
     * @param terc the content, as {@link pl.zwornik.territory.TercFile} reads it, without a single error
     */
    void gazetteer(String name, byte[] terc);

    /** Adds a rule; its code is unique among all rules. */
    void rule(Rule<?> rule);
}
