package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.ForumEvent;
import pl.zwornik.forum.ForumEvent.Amended;
import pl.zwornik.forum.ForumEvent.Dissolved;
import pl.zwornik.forum.ForumEvent.Founded;
import pl.zwornik.forum.ForumEvent.Numbered;
import pl.zwornik.forum.Holding;
import pl.zwornik.forum.MemberEvent.Admitted;
import pl.zwornik.forum.MemberEvent.MembershipEnded;
import pl.zwornik.forum.MemberEvent.Resumed;
import pl.zwornik.forum.MemberEvent.Succeeded;
import pl.zwornik.forum.MemberEvent.Suspended;
import pl.zwornik.forum.MembershipEnds;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.SeatEnds;
import pl.zwornik.forum.SeatEvent.Filled;
import pl.zwornik.forum.SeatEvent.TermEnded;
import pl.zwornik.forum.SeatEvent.Vacated;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.organisation.OrganisationTypes;

/**
 * What decisions on forums bring about, and what they are asked.
 *
 * @since 0.1.0
 */
public final class ForumEventArbitraries {

    private ForumEventArbitraries() {}

    /** Returns events of every kind. */
    public static Arbitrary<ForumEvent> events() {
        return Arbitraries.oneOf(
                founded(),
                admitted(),
                suspended(),
                resumed(),
                ended(),
                succeeded(),
                filled(),
                vacated(),
                termEnded(),
                numbered(),
                amended(),
                dissolved());
    }

    /** Returns applicants of whom more or less is known. */
    public static Arbitrary<Applicant> applicants() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        VocabularyArbitraries.codes(OrganisationTypes.OPS, OrganisationTypes.CUS)
                                .injectNull(0.4),
                        VocabularyArbitraries.codes(OrganisationTypes.OPS).injectNull(0.6),
                        VocabularyArbitraries.codes(MemberForms.UNIT, MemberForms.PERSON),
                        IdArbitraries.personIds().injectNull(0.5))
                .as(Applicant::new);
    }

    /** Returns nominees. */
    public static Arbitrary<Nominee> nominees() {
        return Combinators.combine(
                        IdArbitraries.personIds().injectNull(0.2),
                        IdArbitraries.organisationIds().injectNull(0.2))
                .as(Nominee::new);
    }

    /** Returns seats by their organs. */
    public static Arbitrary<SeatPlace> places() {
        return Combinators.combine(IdArbitraries.localIds(), IdArbitraries.localIds())
                .as(SeatPlace::new);
    }

    /** Returns holdings of seats. */
    public static Arbitrary<Holding> holdings() {
        return Combinators.combine(
                        VocabularyArbitraries.codes(OrganKinds.COUNCIL, OrganKinds.BOARD),
                        places(),
                        VocabularyArbitraries.codes(SeatRoles.CHAIR, SeatRoles.MEMBER)
                                .injectNull(0.4),
                        ForumPartArbitraries.tenures(),
                        Arbitraries.of(Tri.YES, Tri.UNKNOWN),
                        FactArbitraries.answers())
                .as(Holding::new);
    }

    /** Returns foundings. */
    public static Arbitrary<Founded> founded() {
        return Combinators.combine(applicants().list().ofMaxSize(3), FactArbitraries.days())
                .as(Founded::new);
    }

    /** Returns admissions. */
    public static Arbitrary<Admitted> admitted() {
        return Combinators.combine(
                        applicants(),
                        VocabularyArbitraries.codes(MembershipKinds.ORDINARY, MembershipKinds.SUPPORTING),
                        FactArbitraries.days())
                .as(Admitted::new);
    }

    /** Returns suspensions. */
    public static Arbitrary<Suspended> suspended() {
        return Combinators.combine(IdArbitraries.organisationIds(), FactArbitraries.days())
                .as(Suspended::new);
    }

    /** Returns ends of suspensions. */
    public static Arbitrary<Resumed> resumed() {
        return Combinators.combine(IdArbitraries.organisationIds(), FactArbitraries.days())
                .as(Resumed::new);
    }

    /** Returns ends of memberships. */
    public static Arbitrary<MembershipEnded> ended() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        VocabularyArbitraries.codes(MembershipEnds.WITHDRAWN, MembershipEnds.EXCLUDED),
                        FactArbitraries.days())
                .as(MembershipEnded::new);
    }

    /** Returns successions of members. */
    public static Arbitrary<Succeeded> succeeded() {
        return Combinators.combine(IdArbitraries.organisationIds(), applicants(), FactArbitraries.days())
                .as(Succeeded::new);
    }

    /** Returns that seats were taken. */
    public static Arbitrary<Filled> filled() {
        return Combinators.combine(places(), nominees(), FactArbitraries.days().injectNull(0.5), FactArbitraries.days())
                .as(Filled::new);
    }

    /** Returns that seats became vacant. */
    public static Arbitrary<Vacated> vacated() {
        return Combinators.combine(
                        places(),
                        VocabularyArbitraries.codes(SeatEnds.RESIGNED, SeatEnds.RECALLED),
                        FactArbitraries.days())
                .as(Vacated::new);
    }

    /** Returns ends of terms. */
    public static Arbitrary<TermEnded> termEnded() {
        return Combinators.combine(IdArbitraries.localIds(), FactArbitraries.days())
                .as(TermEnded::new);
    }

    /** Returns that resolutions took numbers. */
    public static Arbitrary<Numbered> numbered() {
        return Combinators.combine(IdArbitraries.localIds(), CharterArbitraries.numbers(), FactArbitraries.days())
                .as(Numbered::new);
    }

    /** Returns amendments of charters. */
    public static Arbitrary<Amended> amended() {
        return Combinators.combine(
                        CharterArbitraries.clauses().list().ofMaxSize(2).uniqueElements(Clause::getId),
                        IdArbitraries.localIds().list().ofMaxSize(2),
                        FactArbitraries.days())
                .as(Amended::new);
    }

    /** Returns ends of forums. */
    public static Arbitrary<Dissolved> dissolved() {
        return FactArbitraries.days().map(Dissolved::new);
    }
}
