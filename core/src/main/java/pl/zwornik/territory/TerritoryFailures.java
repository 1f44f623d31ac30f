package pl.zwornik.territory;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of territorial codes and of the files of the register.
 *
 * @since 0.1.0
 */
public enum TerritoryFailures implements FailureCode {
    /** Not of the form of a TERC code. */
    TERC_MALFORMED("TER-001"),
    /** Two units of one code in one state of the register. */
    CODE_TWICE("TER-002"),
    /** Two different states of the register for one day. */
    STATE_TWICE("TER-003"),
    /** A file that does not say, or in which no row says well, as of which day the register is taken. */
    STATE_UNSTATED("TER-004"),
    /** Rows of several days in one file; told once of a file. */
    STATE_DIFFERS("TER-005"),
    /** A unit without the one in which it lies. */
    PARENT_MISSING("TER-006"),
    /** Gminas that stand only as their town and rural area, and were put together from these. */
    GMINAS_FROM_PARTS("TER-007"),
    /** A file that is longer than any register, or any figures of population, as it is or unpacked. */
    FILE_TOO_LONG("TER-008"),
    /** A figure of population that is not one, or is given twice. */
    POPULATION_UNUSABLE("TER-009"),
    /** A cell that cannot be a part of the code of a unit, or lacks the one before it. */
    CELL_WRONG("TER-010"),
    /** A gmina that stands as one of two kinds. */
    KIND_TWICE("TER-011"),
    /** A row that says no day that there is. */
    STATE_UNREADABLE("TER-012"),
    /** A change between two units that are the same, or that are not one gmina of two kinds. */
    CHANGE_IS_NONE("TER-013"),
    /** A TERC code of a voivodeship that there is not. */
    VOIVODESHIP_UNKNOWN("TER-014"),
    /** A TERC code of a kind of gmina that there is not. */
    KIND_UNKNOWN("TER-015"),
    /** A TERC code whose kind a city with powiat rights does not have, or only such a city. */
    KIND_OF_CITY_WRONG("TER-016"),
    /** Content that is not XML of rows with cells, cannot be decoded, or has a document type. */
    XML_BROKEN("TER-017"),
    /** An archive in which no file of the register is, or several files that might be it. */
    ARCHIVE_UNCLEAR("TER-018"),
    /** An archive that is damaged, encrypted, or packed in a way that is not read. */
    ARCHIVE_BROKEN("TER-019");

    private final String code;

    TerritoryFailures(String code) {
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
