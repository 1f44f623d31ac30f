package pl.zwornik.rule;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of rules that hold whatever the country: of charters and of consistency.
 *
 * @since 0.1.0
 */
public enum RuleFindings implements FailureCode {
    /** A seat held on behalf of an organisation that was not a member then, or by one who had no post there then. */
    SEAT_OUTSIDE_MEMBERS("CHK-G2"),
    /** Two seats held on behalf of one member at once. */
    SEATS_OF_ONE_MEMBER("CHK-G3"),
    /** Numbers of a meeting that contradict each other, the charter, or what was declared. */
    VOTES_CONTRADICT("CHK-G4"),
    /** Two holders of one seat at once. */
    SEAT_HELD_TWICE("CHK-G5"),
    /** A number of a resolution that does not follow those before it, or is not written as the charter has it. */
    NUMBERS_OUT_OF_ORDER("CHK-G6"),
    /** A membership, post or position outside the life of what it belongs to. */
    OUTSIDE_LIFE("MDL-001"),
    /** A stated number of founding members that is not the number listed. */
    FOUNDERS_MISCOUNTED("MDL-002"),
    /** Two memberships of one organisation at once. */
    MEMBER_TWICE("MDL-003"),
    /** A code that no vocabulary knows. */
    CODE_UNKNOWN("MDL-004"),
    /** An organisation that is a part of itself through its parent. */
    PART_OF_ITSELF("MDL-005"),
    /** An organisation that came, through its predecessors, from itself. */
    PREDECESSOR_OF_ITSELF("MDL-006"),
    /** An identifier that two organisations certainly bore on the same day. */
    IDENTIFIER_SHARED("MDL-007"),
    /** A post at a position that its organisation does not state, or states with another role. */
    POSITION_NOT_STATED("MDL-008"),
    /** An organ of an even number of seats for which no clause says what settles a tie. */
    TIES_UNSETTLED("MDL-009"),
    /** A member that certainly does not sit within the area of its forum. */
    MEMBER_OUTSIDE_AREA("MDL-010"),
    /** A meeting on another day of the week, or of the month, than its series. */
    DAY_NOT_OF_SERIES("MDL-011"),
    /** Somebody who bears the name of another, and may be the same person. */
    PERSON_TWICE("MDL-012"),
    /** An organ with fewer seats, or more that are held, than its clause says. */
    ORGAN_SIZE_WRONG("MDL-013");

    private final String code;

    RuleFindings(String code) {
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
