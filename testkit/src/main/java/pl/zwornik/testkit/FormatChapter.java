package pl.zwornik.testkit;

import pl.zwornik.port.DocumentFormat;

/**
 * What each chapter of {@link DocumentFormatContract} works with.
 *
 * @since 0.1.0
 */
public interface FormatChapter {

    /** Returns the format under test. */
    DocumentFormat format();

    /**
     * Returns a document in which the first mention of a text, a value or the name of an attribute, is another.
     *
     * @param document as the format wrote it
     * @param text of ASCII characters that no notation escapes; it stands in the document
     * @param by what stands there afterwards, of the same characters and perhaps spaces
     */
    byte[] replaced(byte[] document, String text, String by);
}
