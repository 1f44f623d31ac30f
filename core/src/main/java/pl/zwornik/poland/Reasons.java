package pl.zwornik.poland;

import pl.zwornik.fact.Reason;

/** Why rules of the Polish pack cannot tell; each is an entry of the vocabulary of reasons. */
final class Reasons {

    static final Reason LIFE_NOT_STATED = new Reason("LIFE_NOT_STATED");
    static final Reason SEAT_NOT_STATED = new Reason("SEAT_NOT_STATED");
    static final Reason SEAT_AMBIGUOUS = new Reason("SEAT_AMBIGUOUS");
    static final Reason AREA_NOT_STATED = new Reason("AREA_NOT_STATED");
    static final Reason AREA_AMBIGUOUS = new Reason("AREA_AMBIGUOUS");
    static final Reason SEVERAL_GMINAS = new Reason("SEVERAL_GMINAS");
    static final Reason GMINA_NOT_STATED = new Reason("GMINA_NOT_STATED");
    static final Reason KIND_OF_GMINA_NOT_STATED = new Reason("KIND_OF_GMINA_NOT_STATED");
    static final Reason DATES_NOT_SETTLED = new Reason("DATES_NOT_SETTLED");
    static final Reason FUNCTIONS_NOT_STATED = new Reason("FUNCTIONS_NOT_STATED");
    static final Reason CENTRE_NOT_SETTLED = new Reason("CENTRE_NOT_SETTLED");
    static final Reason COVERAGE_NOT_DECLARED = new Reason("COVERAGE_NOT_DECLARED");
    static final Reason REGISTER_NOT_KNOWN = new Reason("REGISTER_NOT_KNOWN");
    static final Reason REGISTER_EXTRACT = new Reason("REGISTER_EXTRACT");
    static final Reason NAME_OF_OTHER_TIME = new Reason("NAME_OF_OTHER_TIME");
    static final Reason MEMBERS_NOT_SETTLED = new Reason("MEMBERS_NOT_SETTLED");
    static final Reason POPULATION_NOT_KNOWN = new Reason("POPULATION_NOT_KNOWN");

    private Reasons() {}
}
