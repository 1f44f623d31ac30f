package pl.zwornik.territory;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.vocabulary.VocabularyFailures;
import pl.zwornik.vocabulary.internal.FirstFailures;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * The XML of the register: elements {@code row}, and in each a cell for every column.
 *
 * <p>The element of a cell is called as its column ({@code <WOJ>02</WOJ>}), as GUS writes it now, or says the column in its
 * attribute {@code name} ({@code <col name="WOJ">02</col>}), as it wrote before. A document type is refused.
 */
final class TercXml {

    /** How deep elements outside of rows may stand; a row of the register stands in two. */
    private static final int MAX_DEPTH = 16;

    /** The declaration of an encoding that has the letters of ASCII where ASCII has them; another has marks of its own. */
    private static final Pattern DECLARATION =
            Pattern.compile("<\\?xml\\s[^>]{0,100}\\sencoding\\s*=\\s*[\"']([\\w.-]+)[\"']");

    private static final int DECLARATION_LENGTH = 200;

    /** Is looked for before anything is parsed, for the parser of the JDK fails in its own ways on what a type declares. */
    private static final String DOCUMENT_TYPE = "<!DOCTYPE";

    private final Place document;
    private final List<String> columns;
    private final TercRows rows;
    private final List<TerritorialUnit> units = new ArrayList<>();
    private final FirstFailures failures = new FirstFailures();
    private Set<String> wrong;
    private boolean hasRow;

    private TercXml(Place document, List<String> columns, TercRows rows) {
        this.document = document;
        this.columns = columns;
        this.rows = rows;
        this.wrong = new LinkedHashSet<>(columns);
    }

    /** Tells whether the content begins as XML does, in whichever encoding. */
    static boolean isXml(byte[] content) {
        for (byte b : content) {
            if (b == '<') {
                return true;
            }
            if ("\0 \t\r\n\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(b & 0xFF) < 0) { // blank, or of a byte order mark
                return false;
            }
        }
        return false;
    }

    /**
     * Returns a unit for each row, and a failure for each row that gives none; no value at all where the content is not XML
     * of rows, or no row has the columns.
     *
     * @param columns the columns of which each row must have each once; it may have others
     */
    static Outcome<List<TerritorialUnit>> read(Place document, byte[] content, List<String> columns, TercRows rows) {
        TercXml xml = new TercXml(document, columns, rows);
        try {
            String text = decode(content);
            int type = text.indexOf(DOCUMENT_TYPE);
            if (type >= 0) {
                int line = 1
                        + (int) text.substring(0, type)
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                return Outcome.failed(Failure.of(TerritoryFailures.XML_BROKEN, document.on(line, 1)));
            }
            xml.read(reader(text));
        } catch (XMLStreamException e) {
            return Outcome.failed(Failure.of(TerritoryFailures.XML_BROKEN, xml.place(e.getLocation())));
        } catch (CharacterCodingException | IllegalArgumentException e) { // of the encoding that it declares
            return Outcome.failed(Failure.of(TerritoryFailures.XML_BROKEN, document.on(1, 1)));
        }
        return xml.hasRow
                ? Outcome.of(List.copyOf(xml.units), xml.failures.list())
                : Outcome.failed(xml.wrongColumns(document));
    }

    /** Decodes here, for the parser of the JDK writes to the console what it cannot decode. */
    private static String decode(byte[] content) throws CharacterCodingException {
        String start =
                new String(content, 0, Math.min(content.length, DECLARATION_LENGTH), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARATION.matcher(start);
        if (!declaration.lookingAt()) {
            return TextBytes.decode(content);
        }
        return Charset.forName(declaration.group(1))
                .newDecoder()
                .decode(ByteBuffer.wrap(content))
                .toString();
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory(); // whatever else the host has
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("row")) {
                readRow(xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            if (depth > MAX_DEPTH) {
                throw new XMLStreamException("deeper than any register", xml.getLocation());
            }
        }
    }

    private void readRow(XMLStreamReader xml) throws XMLStreamException {
        Place place = place(xml.getLocation());
        Map<String, String> cells = new HashMap<>();
        wrong = new LinkedHashSet<>(columns);
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            String said = xml.getAttributeValue(null, "name");
            String column = said == null ? xml.getLocalName() : said;
            if (cells.put(column, xml.getElementText()) == null) {
                wrong.remove(column);
            } else if (columns.contains(column) || column.equals(TercRows.STATE)) {
                wrong.add(column);
            }
        }
        if (!wrong.isEmpty()) {
            failures.add(wrongColumns(place));
            return;
        }
        hasRow = true;
        try {
            units.add(rows.unit(new TercRow(place.line(), column -> cells.getOrDefault(column, ""))));
        } catch (ModelException e) {
            Failure failure = e.getFailure();
            failures.add(
                    failure.at(new Place(place.document(), failure.place().pointer(), place.line(), place.column())));
        }
    }

    private Failure wrongColumns(Place place) {
        return Failure.of(VocabularyFailures.COLUMNS_MISSING, place).with("columns", String.join(", ", wrong));
    }

    /** Returns the line; a row that is wrong is told at its first column, as one of CSV. */
    private Place place(@Nullable Location location) {
        return document.on(location == null ? 1 : Math.max(1, location.getLineNumber()), 1);
    }
}
