package pl.zwornik.forum;

import pl.zwornik.result.FailureCode;
import pl.zwornik.result.FailureTexts;

/**
 * The failures of forums and of decisions on them.
 *
 * @since 0.1.0
 */
public enum ForumFailures implements FailureCode {
    /** Two parts of one aggregate with the same local id. */
    LOCAL_ID_TWICE("FOR-001"),
    /** A decision on a day on which the forum certainly was not. */
    NOT_IN_BEING("FOR-002"),
    /** An admission of one who is, or may still be, a member. */
    ALREADY_MEMBER("FOR-003"),
    /** A founding of a forum that has a beginning or members. */
    ALREADY_FOUNDED("FOR-004"),
    /** A decision on one who is no member. */
    NOT_A_MEMBER("FOR-005"),
    /** A suspension of one whose rights rest, or may rest. */
    ALREADY_SUSPENDED("FOR-006"),
    /** The end of a suspension of one whose rights do not rest. */
    NOT_SUSPENDED("FOR-007"),
    /** An end on the first day. */
    BEGAN_THAT_DAY("FOR-008"),
    /** An applicant of a type that the charter shuts out. */
    TYPE_NOT_ADMITTED("FOR-009"),
    /** An applicant who would belong otherwise than the charter has it. */
    FORM_NOT_ADMITTED("FOR-010"),
    /** A seat that there is not. */
    SEAT_MISSING("FOR-011"),
    /** A seat that is held, or may be. */
    SEAT_HELD("FOR-012"),
    /** A seat that nobody holds. */
    SEAT_VACANT("FOR-013"),
    /** An organ with as many holders as the charter allows. */
    ORGAN_FULL("FOR-014"),
    /** A holder on behalf of nobody who belongs, where the charter asks for it. */
    SEAT_FOR_MEMBERS("FOR-015"),
    /** A second seat on behalf of a member, where the charter allows one. */
    MEMBER_HAS_SEAT("FOR-016"),
    /** A seat held longer than the term. */
    TERM_EXCEEDED("FOR-017"),
    /** An end on the day of the beginning or before. */
    ENDS_BEFORE_BEGINNING("FOR-018"),
    /** The end of a term of an organ in which no seat is held. */
    NO_SEAT_HELD("FOR-019"),
    /** The repeal of a clause that there is not, or that is no longer in force. */
    CLAUSE_MISSING("FOR-020"),
    /** A new clause with the id of another. */
    CLAUSE_TAKEN("FOR-021"),
    /** An amendment after which two clauses would settle the same. */
    CLAUSES_COMPETE("FOR-022"),
    /** An aim by a statement that is not there. */
    STATEMENT_MISSING("FOR-023"),
    /** The end of a membership on behalf of which a seat was taken after that day. */
    SEATED_LATER("FOR-024");

    private final String code;

    ForumFailures(String code) {
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
