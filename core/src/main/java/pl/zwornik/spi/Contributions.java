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
     * Adds a whole state of the register of territorial units.
     *
     * @param name what the content is called in failures
     * @param terc the content, as {@link pl.zwornik.territory.TercFile} reads it, without a single error
     */
    void gazetteer(String name, byte[] terc);

    /**
     * Adds an extract of a state of the register of territorial units, which has every unit of each name that it has: what is
     * the only one of its name there passes for the only one.
     *
     * @param name what the content is called in failures
     * @param terc the content, as {@link pl.zwornik.territory.TercFile} reads it, without a single error
     */
    void gazetteerExtract(String name, byte[] terc);

    /**
     * Adds words of names of units with their forms.
     *
     * @param name what the content is called in failures
     * @param csv the content, as {@link pl.zwornik.recognition.NameCsv#words} reads it
     */
    void nameWords(String name, String csv);

    /**
     * Adds what words mean in names of units; a vocabulary of some plugin knows every type and variant that they mean.
     *
     * @param name what the content is called in failures
     * @param csv the content, as {@link pl.zwornik.recognition.NameCsv#patterns} reads it
     */
    void namePatterns(String name, String csv);

    /**
     * Adds known inflections of names of places.
     *
     * @param name what the content is called in failures
     * @param csv the content, as {@link pl.zwornik.recognition.NameCsv#inflections} reads it
     */
    void placeInflections(String name, String csv);

    /** Adds a rule; its code is unique among all rules. */
    void rule(Rule<?> rule);
}
