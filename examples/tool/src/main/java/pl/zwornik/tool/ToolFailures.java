package pl.zwornik.tool;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/** The failures of using the tool. */
public enum ToolFailures implements FailureCode {
    /** Both files and a database. */
    TWO_INPUTS("TOOL-001"),
    /** Nothing with that id. */
    NOT_FOUND("TOOL-002"),
    /** A day that is not of the form 2021-11-03. */
    DAY_MALFORMED("TOOL-003"),
    /** A folder that cannot be made or written to. */
    FOLDER_UNUSABLE("TOOL-004"),
    /** A folder that has files of an earlier demo. */
    FOLDER_USED("TOOL-005"),
    /** A password in the address of a database. */
    PASSWORD_IN_ADDRESS("TOOL-006"),
    /** A sector without the forum of the story. */
    FORUM_MISSING("TOOL-007"),
    /** Something that should not happen. */
    UNEXPECTED("TOOL-008"),
    /** A rule that is not in the book. */
    RULE_UNKNOWN("TOOL-009"),
    /** A file longer than the limit. */
    FILE_TOO_LONG("TOOL-010"),
    /** A sector that already has the invented unit of the story. */
    NEWCOMER_PRESENT("TOOL-011"),
    /** Something that the command needs. */
    PARAMETER_MISSING("TOOL-012"),
    /** An option that the command does not have. */
    OPTION_UNKNOWN("TOOL-013"),
    /** An argument that the command does not take. */
    ARGUMENT_UNEXPECTED("TOOL-014"),
    /** A value that an option does not take. */
    VALUE_INVALID("TOOL-015"),
    /** An option given more than once. */
    OPTION_REPEATED("TOOL-016"),
    /** A command line that is wrong in another way. */
    USAGE_WRONG("TOOL-017"),
    /** Files that together are longer than is held in memory. */
    FILES_TOO_LONG("TOOL-018"),
    /** An input that needs more memory than the process has. */
    MEMORY_EXHAUSTED("TOOL-019"),
    /** Standard output that does not take what is written. */
    OUTPUT_LOST("TOOL-020"),
    /** No register of territorial units but the extract in the program. */
    REGISTER_SMALL("TOOL-021"),
    /** A file that cannot be written. */
    FILE_UNWRITABLE("TOOL-022"),
    /** A register of a state after the day for which rules are asked. */
    REGISTER_LATER("TOOL-023"),
    /** The address of an H2 database whose path is relative without saying so. */
    ADDRESS_RELATIVE("TOOL-024"),
    /** The address of a database with a setting that the database does not know. */
    SETTING_UNKNOWN("TOOL-025"),
    /** The address of a database of a kind that the tool does not reach. */
    DRIVER_MISSING("TOOL-026"),
    /** An account or a password that the database does not accept. */
    ACCOUNT_REFUSED("TOOL-027"),
    /** A log that would be written over what is read. */
    LOG_IS_INPUT("TOOL-028"),
    /** A file of names in UTF-16, which is not read line by line. */
    NAMES_IN_UTF16("TOOL-029"),
    /** No person with that id. */
    PERSON_MISSING("TOOL-030"),
    /** A scope that the register of territorial units does not have. */
    SCOPE_UNKNOWN("TOOL-031");

    private static final FailureTexts TEXTS = FailureTexts.from(
            language -> ToolFailures.class.getResourceAsStream("failures_" + language.tag() + ".properties"));

    private final String code;

    ToolFailures(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public FailureTexts texts() {
        return TEXTS;
    }
}
