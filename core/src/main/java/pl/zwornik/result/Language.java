package pl.zwornik.result;

import java.util.Locale;

/**
 * A language in which Zwornik speaks to people.
 *
 * @since 0.1.0
 */
public enum Language {
    /** Polish. */
    PL,
    /** English. */
    EN;

    /** Returns the lower-case ISO 639-1 tag, such as {@code pl}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Picks one of two texts, the first being Polish. */
    public String choose(String polish, String english) {
        return this == PL ? polish : english;
    }
}
