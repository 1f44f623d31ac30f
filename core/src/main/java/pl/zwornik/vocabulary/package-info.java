/**
 * Open vocabularies: codes that the model holds, and dated entries that say what the codes mean.
 *
 * <p>A {@link pl.zwornik.vocabulary.Code} is a scheme and a value and can always be read, known or not.
 * An {@link pl.zwornik.vocabulary.Entry} gives labels, the period in which the code is in use, its legal basis and other
 * spellings; {@link pl.zwornik.vocabulary.Vocabularies} looks entries up. Entries are data, read by
 * {@link pl.zwornik.vocabulary.VocabularyCsv}; former codes stay readable for ever.
 * A {@link pl.zwornik.vocabulary.Wording} is a phrase of a source classified by a code.
 */
@NullMarked
package pl.zwornik.vocabulary;

import org.jspecify.annotations.NullMarked;
