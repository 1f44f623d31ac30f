package pl.zwornik.meeting;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of meetings and of decisions in them.
 *
 * @since 0.1.0
 */
public enum MeetingFailures implements FailureCode {
    /** Two parts of one meeting with the same local id. */
    LOCAL_ID_TWICE("MEE-001"),
    /** A voter of whom neither member nor person is named. */
    VOTER_UNNAMED("MEE-002"),
    /** One who votes, or is present, twice. */
    VOTER_TWICE("MEE-003"),
    /** Stated numbers that are not those of the names. */
    TALLY_DIFFERS("MEE-004"),
    /** A unanimous vote with votes against or abstaining. */
    NOT_UNANIMOUS("MEE-005"),
    /** A seat that two candidates of a ballot took. */
    SEAT_TAKEN_TWICE("MEE-006"),
    /** A seat that a candidate took and the ballot was not on. */
    SEAT_NOT_VOTED_ON("MEE-007"),
    /** A number of a session out of range. */
    NUMBER_OUT_OF_RANGE("MEE-008"),
    /** A meeting of an organ of which no forum is named. */
    ORGAN_OF_NO_FORUM("MEE-009"),
    /** A resolution, correction or runoff of what the meeting does not have. */
    MOTION_MISSING("MEE-010"),
    /** A meeting that is not of the forum. */
    FORUM_DIFFERS("MEE-011"),
    /** A meeting on a day on which the forum certainly was not. */
    FORUM_NOT_IN_BEING("MEE-012"),
    /** A meeting of an organ that the forum does not have. */
    ORGAN_MISSING("MEE-013"),
    /** A decision for which the meeting has not come, or is past. */
    STATE_WRONG("MEE-014"),
    /** One present, or voting, who is not entitled. */
    NOT_ENTITLED("MEE-015"),
    /** Fewer present than the charter asks for. */
    QUORUM_NOT_MET("MEE-016"),
    /** A motion, ballot or resolution with the id of another. */
    PART_TAKEN("MEE-017"),
    /** A decision on a motion that the meeting does not have. */
    MOTION_UNKNOWN("MEE-018"),
    /** A second vote on a motion. */
    ALREADY_VOTED("MEE-019"),
    /** A vote of one who is not present. */
    NOT_PRESENT("MEE-020"),
    /** More votes than voters. */
    TOO_MANY_VOTES("MEE-021"),
    /** An outcome declared otherwise than the charter has it. */
    OUTCOME_CONTRADICTED("MEE-022"),
    /** A resolution of a motion that was not carried, or may not have been. */
    NOT_CARRIED("MEE-023"),
    /** A second resolution of a motion. */
    ALREADY_ADOPTED("MEE-024"),
    /** A resolution to which the scheme gives no number. */
    NUMBER_NOT_POSSIBLE("MEE-025"),
    /** A ballot on several seats where the charter has them voted on one by one. */
    SEATS_VOTED_ON_TOGETHER("MEE-026"),
    /** A candidate of a runoff who was none before. */
    CANDIDATE_NEW("MEE-027"),
    /** A tie settled otherwise than the charter has it. */
    TIE_SETTLED_OTHERWISE("MEE-028"),
    /** A correction of a motion on which there was no vote. */
    NOT_VOTED("MEE-029"),
    /** A meeting of which the day is not known exactly. */
    DAY_UNKNOWN("MEE-030"),
    /** A person who stands twice in a ballot on behalf of the same member. */
    CANDIDATE_TWICE("MEE-031"),
    /** A second date that is not after the first, or has the id of the first. */
    SECOND_DATE_WRONG("MEE-032"),
    /** A runoff of a ballot that left no seat. */
    NOTHING_TO_RUN_OFF("MEE-033"),
    /** A ballot in a meeting of others than those who elect by the charter. */
    ELECTED_BY_OTHERS("MEE-034"),
    /** An open ballot where the charter has a secret one, or the other way round. */
    SECRECY_DIFFERS("MEE-035"),
    /** Others said to have taken seats than those whom the votes elect. */
    ELECTED_OTHERWISE("MEE-036"),
    /** A motion on another matter than what is decided by it. */
    MATTER_DIFFERS("MEE-037");

    private final String code;

    MeetingFailures(String code) {
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
