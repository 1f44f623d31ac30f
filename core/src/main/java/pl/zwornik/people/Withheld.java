package pl.zwornik.people;

import java.util.Objects;
import java.util.regex.Pattern;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * The statement that an attribute is known and not given, and why; unlike one that is not stated. Immutable and
 * thread-safe.
 *
 * @param attribute the attribute by the names of its fields, such as {@code name} of a person or {@code sources/quote}
 * @param reason why, a code of {@link WithholdingReasons}
 * @since 0.1.0
 */
public record Withheld(String attribute, Code reason) {

    /** What stands in place of a text that is withheld where its attribute cannot be left out. */
    public static final String MARK = "[…]";

    private static final Pattern ATTRIBUTE = Pattern.compile("(?=.{1,100}$)[A-Za-z]+(/[A-Za-z]+)*");

    /**
     * Checks the form of the attribute and the scheme.
     *
     * @throws pl.zwornik.result.ModelException if the attribute is not of its form, or the reason is of another scheme
     */
    public Withheld {
        Objects.requireNonNull(attribute, "attribute");
        Objects.requireNonNull(reason, "reason");
        Checks.requireForm(isAttribute(attribute), PeopleFailures.ATTRIBUTE_MALFORMED);
        CodeUses.requireScheme(reason, WithholdingReasons.SCHEME, "/reason");
    }

    static boolean isAttribute(String text) {
        return ATTRIBUTE.matcher(text).matches();
    }
}
