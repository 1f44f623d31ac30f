package pl.zwornik.law;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;

/**
 * A statute or regulation.
 *
 * @param key the short name under which it is cited, {@code [A-Z][A-Z0-9]*}, such as {@code UPS}
 * @param title the full title in Polish
 * @param journal where it was promulgated, such as {@code Dz.U. 2019 poz. 1818}; null where no source confirms it
 * @param inForce when it is in force, as far as a source confirms it
 * @since 0.1.0
 */
public record LegalAct(String key, String title, @Nullable String journal, Lifespan inForce) {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{0,15}");

    /**
     * Checks the key and the texts.
     *
     * @throws pl.zwornik.result.ModelException if the key is not of its form, or a text is blank or too long
     */
    public LegalAct {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(inForce, "inForce");
        Checks.requireForm(isKey(key), LawFailures.ACT_KEY_MALFORMED);
        title = Texts.line(title, "/title");
        journal = journal == null ? null : Texts.line(journal, "/journal");
    }

    static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Returns where it was promulgated, where a source confirms it. */
    public Optional<String> promulgation() {
        return Optional.ofNullable(journal);
    }
}
