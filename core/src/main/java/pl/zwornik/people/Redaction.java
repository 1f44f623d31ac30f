package pl.zwornik.people;

import java.util.Objects;
import pl.zwornik.vocabulary.Code;

/**
 * What a view of people, and of whatever may name them, shows. What it does not show is withheld with a reason.
 *
 * @since 0.1.0
 */
public interface Redaction {

    /**
     * Tells whether a value is shown; the answer may depend on the value.
     *
     * <p>Titles, posts, claims and extensions of a person are asked for one by one, and shown all or not at all: each of these
     * attributes is stated or withheld. Of other values each that is not shown is left out, or stands as
     * {@link Withheld#MARK}, and the others stay.
     *
     * @param attribute the kind and the names of the fields below it, such as {@code person/name}
     * @param value the value as text; empty for one that is no text
     */
    boolean shows(String attribute, String value);

    /** Returns why what is not shown is withheld, a code of {@link WithholdingReasons}. */
    Code reason();

    /** Returns a text, or {@link Withheld#MARK} where it is not shown. */
    default String text(String attribute, String text) {
        return shows(attribute, text) ? text : Withheld.MARK;
    }

    /** Returns the view of everything that serves a purpose; what the map does not know is not shown. */
    static Redaction forPurpose(PrivacyMap map, Code purpose) {
        return forPurpose(map, purpose, WithholdingReasons.NOT_FOR_PURPOSE);
    }

    /** Returns the view of everything that serves a purpose, withholding the rest for a reason. */
    static Redaction forPurpose(PrivacyMap map, Code purpose, Code reason) {
        Objects.requireNonNull(map, "map");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(reason, "reason");
        return new Redaction() {
            @Override
            public boolean shows(String attribute, String value) {
                return map.find(attribute).filter(one -> one.serves(purpose)).isPresent();
            }

            @Override
            public Code reason() {
                return reason;
            }
        };
    }
}
