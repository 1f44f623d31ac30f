package pl.zwornik.register;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * How a published register of units is to be read. Immutable and thread-safe.
 *
 * @param source what the register is called; the organisations made of it name it as their source, and are found again by it
 * @param scope where its units are; null for the whole country
 * @param keyScheme of which scheme the publisher's own keys are; null where no column holds any
 * @param columns the heads of the columns by what they hold; at least that of the names
 * @since 0.1.0
 */
public record RegisterMapping(
        String source, @Nullable TercCode scope, @Nullable Code keyScheme, Map<RegisterColumn, String> columns) {

    private static final String MARK = "\uFEFF";
    private static final String SOURCE = "source";
    private static final String SCOPE = "scope";
    private static final String KEY_SCHEME = "key-scheme";
    private static final int LONGEST_KEY = 20;
    private static final Pattern BROKEN_ESCAPE =
            Pattern.compile("^(?!\\s*[#!]).*?(?<!\\\\)(?:\\\\\\\\)*\\\\u(?![0-9a-fA-F]{4})");

    /**
     * Checks that it is complete.
     *
     * @throws pl.zwornik.result.InvariantViolationException if no column holds the names, or keys have no scheme
     */
    public RegisterMapping {
        source = Texts.line(Objects.requireNonNull(source, "source"), "/source");
        Map<RegisterColumn, String> ordered = new EnumMap<>(RegisterColumn.class); // failures come in this order
        ordered.putAll(Objects.requireNonNull(columns, "columns"));
        columns = Collections.unmodifiableMap(ordered);
        CodeUses.requireScheme(Optional.ofNullable(keyScheme), IdentifierSchemes.SCHEME, "/keyScheme");
        Checks.require(
                columns.containsKey(RegisterColumn.NAME)
                        && columns.containsKey(RegisterColumn.KEY) == (keyScheme != null),
                RegisterFailures.MAPPING_INCOMPLETE,
                "/columns");
    }

    /**
     * Reads a mapping from the bytes of a properties file in UTF-8, UTF-16, windows-1250 or ISO 8859-2, as registers are read;
     * otherwise as {@link #read(String, String)}.
     *
     * @param document what the file is called in failures
     * @return the mapping, or everything that is wrong with it
     */
    public static Outcome<RegisterMapping> read(String document, byte[] content) {
        return read(document, TextBytes.decode(content));
    }

    /**
     * Reads a mapping from the text of a properties file: {@code source} is the title, {@code scope} a TERC code,
     * {@code key-scheme} a scheme of identifiers, and every {@link RegisterColumn#key} the head of the column. A byte order
     * mark is left out.
     *
     * @param document what the text is called in failures
     * @return the mapping, or everything that is wrong with it
     */
    public static Outcome<RegisterMapping> read(String document, String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text.startsWith(MARK) ? text.substring(1) : text));
        } catch (IOException | IllegalArgumentException e) { // a broken escape
            return Outcome.failed(Failure.of(
                    RegisterFailures.MAPPING_UNREADABLE,
                    Place.WHOLE.in(document).on(brokenLine(text), 1)));
        }
        return mapping(Place.WHOLE.in(document), properties);
    }

    /** Returns the first line, from 1, with a broken escape outside comments. */
    private static int brokenLine(String text) {
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size() && !BROKEN_ESCAPE.matcher(lines.get(at)).find()) {
            at++;
        }
        return at + 1;
    }

    private static Outcome<RegisterMapping> mapping(Place place, Properties properties) {
        List<Failure> failures = new ArrayList<>();
        Map<RegisterColumn, String> columns = new EnumMap<>(RegisterColumn.class);
        TreeSet<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(List.of(SOURCE, SCOPE, KEY_SCHEME));
        for (RegisterColumn column : RegisterColumn.values()) {
            String head = properties.getProperty(column.key());
            if (head != null) {
                columns.put(column, head.strip());
                unknown.remove(column.key());
            }
        }
        unknown.forEach(key -> failures.add(
                Failure.of(RegisterFailures.MAPPING_KEY_UNKNOWN, place).with("key", shown(key))));
        TercCode scope = value(SCOPE, properties, TercCode::parse, place, failures);
        Code keyScheme = value(KEY_SCHEME, properties, IdentifierSchemes::of, place, failures);
        if (failures.isEmpty()) {
            try {
                return Outcome.of(new RegisterMapping(properties.getProperty(SOURCE, ""), scope, keyScheme, columns));
            } catch (ModelException e) {
                failures.add(Failure.of(RegisterFailures.MAPPING_INCOMPLETE, place));
            }
        }
        return Outcome.failed(failures);
    }

    /** What is no key at all may be the content of some other file, and is not repeated. */
    private static String shown(String key) {
        return key.matches("[a-z]+(-[a-z]+)*") && key.length() <= LONGEST_KEY ? key : "?";
    }

    private static <T> @Nullable T value(
            String key,
            Properties properties,
            java.util.function.Function<String, T> parse,
            Place place,
            List<Failure> failures) {
        String text = properties.getProperty(key);
        try {
            return text == null ? null : parse.apply(text.strip());
        } catch (ModelException e) {
            failures.add(
                    Failure.of(RegisterFailures.MAPPING_VALUE_MALFORMED, place).with("key", key));
            return null;
        }
    }

    /** Returns the head of a column; empty where the register has none for that. */
    public Optional<String> column(RegisterColumn column) {
        return Optional.ofNullable(columns.get(column));
    }
}
