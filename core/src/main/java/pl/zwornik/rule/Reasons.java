package pl.zwornik.rule;

import pl.zwornik.fact.Reason;

/** Why built-in rules cannot tell, or do not apply; each is an entry of the vocabulary of reasons. */
final class Reasons {

    static final Reason CLAUSE_NOT_STATED = new Reason("CLAUSE_NOT_STATED");
    static final Reason DATES_NOT_STATED = new Reason("DATES_NOT_STATED");
    static final Reason ELSEWHERE = new Reason("ELSEWHERE");
    static final Reason LIFE_NOT_STATED = new Reason("LIFE_NOT_STATED");
    static final Reason MEMBER_NOT_STATED = new Reason("MEMBER_NOT_STATED");
    static final Reason NUMBER_NOT_STATED = new Reason("NUMBER_NOT_STATED");
    static final Reason SEAT_NOT_STATED = new Reason("SEAT_NOT_STATED");

    private Reasons() {}
}
