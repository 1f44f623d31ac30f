package pl.zwornik.people;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of people.
 *
 * @since 0.1.0
 */
public enum PeopleFailures implements FailureCode {
    /** A personal name without a family name, or with a comma in a part. */
    NAME_MALFORMED("PER-001"),
    /** A PESEL that was taken out of a text on its way in. */
    PESEL_WITHHELD("PER-011"),
    /** A person with a name of whom the sources are said to speak without one. */
    NAMED_AND_UNNAMED("PER-012"),
    /** An attribute that is withheld and stated at once, or withheld twice. */
    WITHHELD_AND_STATED("PER-013"),
    /** The name of an attribute that is not of its form. */
    ATTRIBUTE_MALFORMED("PER-014"),
    /** A link of a person to itself, or two to the same person. */
    LINK_WRONG("PER-015"),
    /** An erased person with more than a tombstone. */
    ERASED_AND_STATED("PER-016"),
    /** A moment outside the years 1 to 9999, or a text not of the form of one. */
    MOMENT_WRONG("PER-017"),
    /** A declaration of personal data without purposes or retention, or of none with them. */
    DECLARATION_INCOMPLETE("PER-018");

    private final String code;

    PeopleFailures(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public FailureTexts texts() {
        return FailureTexts.CORE;
    }
}
