package pl.zwornik.law;

import java.util.Objects;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;

/**
 * A place in a legal act, such as {@code UPS art. 110 ust. 1}.
 *
 * @param act the key of the act
 * @param provision the unit cited, in Polish legal notation; empty for the whole act
 * @since 0.1.0
 */
public record Citation(String act, String provision) {

    /**
     * Checks both parts.
     *
     * @throws pl.zwornik.result.ModelException if the key is not of its form, or the provision is unusable
     */
    public Citation {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(provision, "provision");
        Checks.requireForm(LegalAct.isKey(act), LawFailures.ACT_KEY_MALFORMED);
        provision = provision.isEmpty() ? provision : Texts.line(provision, "/provision");
    }

    /** Returns the citation of a provision of an act. */
    public static Citation of(String act, String provision) {
        return new Citation(act, provision);
    }

    /** Returns the citation of a text; the inverse of {@link #toString()}. */
    public static Citation parse(String text) {
        Objects.requireNonNull(text, "text");
        int space = text.indexOf(' ');
        Checks.requireForm(space != text.length() - 1, LawFailures.ACT_KEY_MALFORMED); // nothing is dropped in silence
        return space < 0 ? new Citation(text, "") : new Citation(text.substring(0, space), text.substring(space + 1));
    }

    @Override
    public String toString() {
        return provision.isEmpty() ? act : act + " " + provision;
    }
}
