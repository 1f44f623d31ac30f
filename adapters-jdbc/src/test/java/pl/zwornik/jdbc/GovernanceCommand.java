package pl.zwornik.jdbc;

/**
 * Something that a forum or its meeting is asked to decide; what the numbers stand for depends on the kind.
 *
 * @param kind what is asked
 * @param a a first number, 0 to 99
 * @param b a second number, 0 to 99
 * @param days how many days have passed; negative for a decision on an earlier day
 */
record GovernanceCommand(Kind kind, int a, int b, int days) {

    /** What can be asked. */
    enum Kind {
        ADMIT,
        ADMIT_PERSON,
        ADMIT_ANY_TYPE,
        ADMIT_SUPPORTING,
        SUSPEND,
        RESUME,
        WITHDRAW,
        EXCLUDE,
        SUCCEED,
        FILL,
        FILL_UNTIL,
        VACATE,
        END_TERM,
        AMEND,
        DISSOLVE,
        CONVENE,
        OPEN,
        OPEN_WITH_NUMBER,
        ADJOURN,
        SECOND_DATE,
        PROPOSE,
        VOTE,
        VOTE_BY_NAME,
        VOTE_DECLARED,
        ADOPT,
        ELECT,
        CLOSE,
        CORRECT
    }
}
