package pl.zwornik.register;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of registers, and what in them is doubtful.
 *
 * @since 0.1.0
 */
public enum RegisterFailures implements FailureCode {
    /** A mapping that lacks what it needs. */
    MAPPING_INCOMPLETE("REG-001"),
    /** A key of a mapping that there is not. */
    MAPPING_KEY_UNKNOWN("REG-002"),
    /** A value of a mapping that is not of its form. */
    MAPPING_VALUE_MALFORMED("REG-003"),
    /** A row without a name. */
    NAME_MISSING("REG-004"),
    /** A row of which neither the name nor the publisher says a type that is known. */
    TYPE_UNKNOWN("REG-005"),
    /** A type that only the publisher says. */
    TYPE_OF_PUBLISHER("REG-006"),
    /** A type of the publisher's that is not what the name says. */
    TYPE_DIFFERS("REG-007"),
    /** A gmina that is written otherwise than in the register of territorial units. */
    GMINA_REPAIRED("REG-008"),
    /** A gmina that the register of territorial units does not have. */
    GMINA_UNKNOWN("REG-009"),
    /** Several gminas that fit. */
    GMINA_AMBIGUOUS("REG-010"),
    /** A name that says another place than the row. */
    PLACE_DIFFERS("REG-011"),
    /** A name with a mistaken letter. */
    NAME_MISTAKEN("REG-012"),
    /** A row that says again what another said. */
    ROW_TWICE("REG-013"),
    /** A unit of the same type in the same area as another. */
    UNIT_TWICE("REG-014"),
    /** A number, code or address that is not of its form, and was left out. */
    VALUE_LEFT_OUT("REG-015"),
    /** A name that is too long or has signs that no name has. */
    NAME_UNUSABLE("REG-016"),
    /** A TERC code that the register of territorial units does not have. */
    CODE_UNKNOWN("REG-017"),
    /** A TERC code outside the scope of the mapping. */
    CODE_OUT_OF_SCOPE("REG-018"),
    /** One place that fits, but not for certain. */
    PLACE_UNCERTAIN("REG-019"),
    /** A powiat that the register of territorial units does not have. */
    POWIAT_UNKNOWN("REG-020"),
    /** A name that is a common slip for that of a type. */
    NAME_SLIP("REG-021"),
    /** A cell with what looks like a PESEL, which was taken out. */
    PESEL_WITHHELD("REG-022"),
    /** A mapping that is no properties file. */
    MAPPING_UNREADABLE("REG-023");

    private final String code;

    RegisterFailures(String code) {
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
