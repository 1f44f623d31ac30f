package pl.zwornik.testkit;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import pl.zwornik.port.DocumentFormat;

/**
 * The contract of {@link DocumentFormat}, in chapters; the rules are numbered in {@code docs/contracts/document-format.md}.
 *
 * <p>A subclass gives {@link #format()}:
 *
 * <pre>{@code
 * class MyFormatContractTest extends DocumentFormatContract {
 *     public DocumentFormat format() { return new MyFormat(); }
 * }
 * }</pre>
 *
 * <p>Broken documents are made by damaging what the format wrote, as UTF-8 text. Where that does not suit the notation,
 * override {@link #replaced}.
 *
 * @since 0.1.0
 */
@DisplayNameGeneration(RuleNames.class)
public abstract class DocumentFormatContract
        implements Contract,
                FormatValueChapter,
                FormatCanonicalChapter,
                FormatSectorChapter,
                FormatFailureChapter,
                FormatDamageChapter {

    /** Makes the contract. */
    protected DocumentFormatContract() {}

    @Override
    public abstract DocumentFormat format();

    @Override
    public byte[] replaced(byte[] document, String text, String by) {
        String written = new String(document, StandardCharsets.UTF_8);
        int at = written.indexOf(text);
        if (at < 0) {
            throw new IllegalStateException("the document does not mention " + text + "; override replaced(…)");
        }
        return (written.substring(0, at) + by + written.substring(at + text.length())).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public final void begin() {} // a format keeps nothing

    @Override
    public final void end() {} // a format opens nothing
}
