package pl.zwornik.json;

import java.io.StringWriter;
import pl.zwornik.json.internal.SchemaWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The JSON Schema (2020-12) of the documents that {@link JsonFormat} writes.
 *
 * <p>It comes from the same tables as writing and reading. A document that the schema refuses is refused on reading;
 * reading checks more, such as calendars and overlapping periods. The resource {@code zwornik-1.0.schema.json} beside
 * this class holds the same text.
 *
 * @since 0.1.0
 */
public final class JsonSchema {

    private JsonSchema() {}

    /** Returns the schema as text, indented, with line feeds alone between its lines. */
    public static String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
        PrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        JsonFactory factory = JsonFactory.builder()
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .build();
        StringWriter text = new StringWriter();
        try (JsonGenerator out = factory.createGenerator(new Indented(printer), text)) {
            new SchemaWriter(out).write();
        }
        return text.append('\n').toString();
    }

    /** Jackson asks this for how to indent. */
    private static final class Indented extends ObjectWriteContext.Base {

        private final PrettyPrinter printer;

        Indented(PrettyPrinter printer) {
            this.printer = printer;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
