package pl.zwornik.result;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sentences of a failure catalogue, in Polish and English.
 *
 * <p>For each code the catalogue holds what is wrong under the code itself ({@code ORG-003}) and what to do under the
 * code with {@code .advice} appended. A parameter stands in braces: {@code {limit}}.
 * Content is read when the first sentence is asked for. Immutable after that, and thread-safe.
 *
 * @since 0.1.0
 */
public final class FailureTexts {

    /** The catalogue of core. */
    public static final FailureTexts CORE = from(language ->
            FailureTexts.class.getResourceAsStream("/pl/zwornik/result/failures_" + language.tag() + ".properties"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

    private final Function<Language, @Nullable InputStream> content;
    private volatile @Nullable Map<Language, Properties> loaded;

    private FailureTexts(Function<Language, @Nullable InputStream> content) {
        this.content = content;
    }

    /**
     * Makes a catalogue from {@code .properties} content in UTF-8.
     *
     * @param content opens the content for a language; asked once for each language
     */
    public static FailureTexts from(Function<Language, @Nullable InputStream> content) {
        return new FailureTexts(content);
    }

    /** Returns the keys that the catalogue holds in a language. */
    public Set<String> keys(Language language) {
        return Set.copyOf(of(language).stringPropertyNames());
    }

    /**
     * Returns the sentence under a key with its parameters put in.
     *
     * @return the sentence, or the key itself where the catalogue lacks it
     */
    public String sentence(String key, Language language, Map<String, String> parameters) {
        String text = of(language).getProperty(key, key);
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = parameters.get(found.group(1)); // a value is never searched for placeholders itself
            return Matcher.quoteReplacement(value == null ? found.group() : value);
        });
    }

    private Properties of(Language language) {
        Map<Language, Properties> texts = loaded;
        if (texts == null) {
            texts = load();
            loaded = texts;
        }
        return texts.getOrDefault(language, new Properties());
    }

    private Map<Language, Properties> load() {
        Map<Language, Properties> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            try (InputStream stream = content.apply(language)) {
                if (stream != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                    texts.put(language, properties);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return texts;
    }
}
