package pl.zwornik.fact;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import pl.zwornik.fact.internal.JsonPieces;
import pl.zwornik.fact.internal.PeselNumbers;
import pl.zwornik.result.internal.Checks;

/**
 * Attributes that a plugin or a host adds to an aggregate, by key; kept byte for byte by whoever does not know them.
 *
 * <p>A key is {@code namespace:name}, both of the form of an id. A value is JSON text (RFC 8259) exactly as it was
 * given, from its first sign to its last: the white space within and the spelling of its numbers are part of it; white
 * space around it is not. Whether it is JSON is checked where it is read or written, not here. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class Extensions {

    private static final Extensions NONE = new Extensions(Collections.emptySortedMap());
    private static final Pattern KEY =
            Pattern.compile("(?=.{1,64}:.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*:[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, String> values;

    private Extensions(Map<String, String> values) {
        this.values = values;
    }

    /** Returns no extensions. */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Returns extensions from JSON texts by key.
     *
     * @throws pl.zwornik.result.MalformedCodeException if a key is not {@code namespace:name}, or a key, a number or a decoded
     *     string within a value holds a PESEL
     */
    public static Extensions of(Map<String, String> values) {
        Objects.requireNonNull(values, "values")
                .keySet()
                .forEach(key -> Checks.requireForm(KEY.matcher(key).matches(), FactFailures.EXTENSION_KEY_MALFORMED));
        if (values.isEmpty()) {
            return NONE;
        }
        Map<String, String> sorted = new TreeMap<>();
        values.forEach((key, json) -> {
            Checks.requireForm(!PeselNumbers.isIn(key) && !isPeselIn(json), FactFailures.PESEL_REFUSED);
            sorted.put(key, withoutSpaceAround(json));
        });
        return new Extensions(Collections.unmodifiableMap(sorted));
    }

    private static boolean isPeselIn(String json) {
        JsonPieces pieces = JsonPieces.of(json);
        return pieces.strings().stream().anyMatch(PeselNumbers::isIn)
                || pieces.others().stream().map(JsonPieces::withoutFraction).anyMatch(PeselNumbers::isIn);
    }

    /** What JSON calls white space is less than what {@link String#strip()} does. */
    private static String withoutSpaceAround(String json) {
        int start = 0;
        int end = json.length();
        while (start < end && " \t\n\r".indexOf(json.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \t\n\r".indexOf(json.charAt(end - 1)) >= 0) {
            end--;
        }
        return json.substring(start, end);
    }

    /** Returns these extensions with one more, or another value for a key. */
    public Extensions with(String key, String json) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(Objects.requireNonNull(key, "key"), Objects.requireNonNull(json, "json"));
        return of(more);
    }

    /** Returns the JSON text under a key, where there is one. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Tells whether there are none. */
    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Returns the JSON texts by key, in the byte-wise order of the keys. */
    public Map<String, String> asMap() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extensions that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** Returns the keys; the values may be personal. */
    @Override
    public String toString() {
        return values.keySet().toString();
    }
}
