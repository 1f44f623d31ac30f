package pl.zwornik.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pl.zwornik.result.Outcome;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CsvTable;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * Which attributes hold personal data: of what class, for what purposes, and how long.
 *
 * <p>The {@link #standard() standard map} covers every attribute of the model that holds free text or names people. A host
 * puts its own declarations in place of these ({@link #with}), or reads a map of its own ({@link #read}). What a map does
 * not know is withheld by every {@link Redaction}. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class PrivacyMap {

    private static final String RESOURCE = "privacy.csv";
    private static final List<String> COLUMNS = List.of("attribute", "class", "purposes", "retention");
    private static final PrivacyMap STANDARD = load();

    private final Map<String, PersonalAttribute> attributes;

    private PrivacyMap(Map<String, PersonalAttribute> attributes) {
        this.attributes = attributes;
    }

    /** Returns the map that comes with the library. */
    public static PrivacyMap standard() {
        return STANDARD;
    }

    /**
     * Reads a map from CSV content with the columns {@code attribute, class, purposes, retention}: codes as their values,
     * purposes joined by {@code |}; a later row for an attribute replaces an earlier one. Every row that cannot be used is
     * a failure with its line, and then there is no map.
     *
     * @param document what the content is called in failures
     * @param content the text
     */
    public static Outcome<PrivacyMap> read(String document, String content) {
        Outcome<List<PersonalAttribute>> rows = CsvTable.read(
                document,
                content,
                COLUMNS,
                row -> new PersonalAttribute(
                        row.get("attribute"),
                        DataClasses.of(row.get("class")),
                        purposes(row.get("purposes")),
                        Retentions.of(row.get("retention"))));
        return rows.failures().isEmpty() ? rows.map(PrivacyMap::of) : Outcome.failed(rows.failures());
    }

    private static PrivacyMap of(List<PersonalAttribute> rows) {
        Map<String, PersonalAttribute> attributes = new TreeMap<>();
        rows.forEach(one -> attributes.put(one.attribute(), one));
        return new PrivacyMap(attributes);
    }

    private static List<Code> purposes(String text) {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split("\\|", -1)).map(ProcessingPurposes::of).toList();
    }

    /** Returns all declarations in the order of their attributes. */
    public List<PersonalAttribute> attributes() {
        return List.copyOf(attributes.values());
    }

    /**
     * Returns what is declared of an attribute: by itself, or with what stands above it; empty where nothing is.
     *
     * @param attribute the kind and the names of the fields below it, such as {@code person/name/given}
     */
    public Optional<PersonalAttribute> find(String attribute) {
        String at = Objects.requireNonNull(attribute, "attribute");
        while (!at.isEmpty()) {
            PersonalAttribute declared = attributes.get(at);
            if (declared != null) {
                return Optional.of(declared);
            }
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Optional.empty();
    }

    /** Returns this map with one more declaration, or another for an attribute. */
    public PrivacyMap with(PersonalAttribute declared) {
        Map<String, PersonalAttribute> more = new TreeMap<>(attributes);
        more.put(declared.attribute(), declared);
        return new PrivacyMap(more);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrivacyMap that && attributes.equals(that.attributes);
    }

    @Override
    public int hashCode() {
        return attributes.hashCode();
    }

    private static PrivacyMap load() {
        try (InputStream in = Objects.requireNonNull(PrivacyMap.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return read(RESOURCE, TextBytes.decode(in.readAllBytes())).orThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
