package pl.zwornik.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.charter.Threshold;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Memberships;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

/** Invented forums with a charter and a history. */
final class Governance {

    /** The day on which decisions are taken. */
    static final LocalDate DAY = LocalDate.of(2025, 6, 1);

    /** Who belongs on {@link #DAY} in a forum that is not made large. */
    static final int MEMBERS = 25;

    /** The organ of the forum. */
    static final LocalId COUNCIL = new LocalId("council");

    /** How many seats the council has. */
    static final int SEATS = 4;

    private static final Lifespan PAST = Lifespan.parse("2020-01-01/2021-01-01");
    private static final Lifespan PRESENT = Lifespan.parse("2022-01-01/..");

    private Governance() {}

    /** Returns a forum of so many members, so many who have left, and as many terms of its council. */
    static Forum forum(int members, int left, int terms) {
        List<Membership> memberships = new ArrayList<>();
        IntStream.range(0, left)
                .forEach(i -> memberships.add(Membership.builder(new OrganisationId("byly-" + i))
                        .during(PAST)
                        .build()));
        IntStream.range(0, members)
                .forEach(i -> memberships.add(
                        Membership.builder(member(i)).during(PRESENT).build()));
        return Forum.builder(new ForumId("gaj"), ForumForms.KONWENT)
                .life(Lifespan.parse("2020-01-01/.."))
                .memberships(Memberships.of(memberships))
                .addOrgans(Organ.builder(COUNCIL, OrganKinds.COUNCIL)
                        .seats(IntStream.range(0, SEATS)
                                .mapToObj(seat -> seat(seat, terms))
                                .toList())
                        .build())
                .clauses(clauses())
                .build();
    }

    private static Seat seat(int number, int terms) {
        LocalDate first = DAY.minusDays(terms + 1L);
        return Seat.builder(seatId(number))
                .tenures(IntStream.range(0, terms)
                        .mapToObj(term -> Tenure.builder()
                                .holder(new PersonId("p-" + term))
                                .onBehalfOf(member(number))
                                .during(Claim.stated(
                                        Lifespan.began(first.plusDays(term)).endedOn(first.plusDays(term + 1L))))
                                .build())
                        .toList())
                .build();
    }

    /** Returns a member by its number. */
    static OrganisationId member(int number) {
        return new OrganisationId("ops-" + number);
    }

    private static List<Clause> clauses() {
        return List.of(
                clause("p-1", ClauseKinds.QUORUM, new Quorum(Threshold.atLeast(1, 2), Threshold.number(1))),
                clause("p-2", ClauseKinds.MAJORITY, Majority.simple()),
                clause("p-3", ClauseKinds.TERM, TermOfOffice.years(2)),
                clause("p-4", ClauseKinds.SIZE, Size.of(SEATS)),
                clause(
                        "p-5",
                        ClauseKinds.MEMBERSHIP,
                        new Eligibility(List.of(OrganisationTypes.OPS), Tri.YES, MemberForms.UNIT)),
                clause(
                        "p-6",
                        ClauseKinds.RESOLUTION_NUMBERS,
                        new NumberScheme("Uchwała nr {n}/{yyyy}", NumberScheme.Restart.YEAR)),
                Clause.of(new LocalId("p-7"), ClauseKinds.COUNCIL_FROM_MEMBERS, "Zmyślone."),
                Clause.of(new LocalId("p-8"), ClauseKinds.ONE_SEAT_PER_MEMBER, "Zmyślone."));
    }

    private static Clause clause(String id, Code kind, Provision provision) {
        return Clause.builder(new LocalId(id), kind, "Zmyślone.")
                .provision(provision)
                .build();
    }

    /** Returns a newcomer whom the charter takes. */
    static Applicant newcomer() {
        return new Applicant(new OrganisationId("nowy"), OrganisationTypes.OPS, null, MemberForms.UNIT, null);
    }

    /** Returns a seat that is vacant on {@link #DAY}. */
    static SeatPlace vacantSeat() {
        return place(1);
    }

    /** Returns somebody who may take it. */
    static Nominee nominee() {
        return Nominee.of(new PersonId("p-0"), member(3));
    }

    private static SeatPlace place(int seat) {
        return new SeatPlace(COUNCIL, seatId(seat));
    }

    /** Returns a seat of the council by its number. */
    static LocalId seatId(int seat) {
        return new LocalId("seat-" + seat);
    }

    /** Returns a forum whose seats the first members took on the day before {@link #DAY}. */
    static Forum seated(Forum forum) {
        Forum seated = forum;
        for (int i = 0; i < SEATS; i++) {
            seated =
                    seated.decide(DAY.minusDays(1)).fill(place(i), candidate(i)).orThrow();
        }
        return seated;
    }

    /** Returns a forum whose clause on the majority was amended so many times, the last time before {@link #DAY}. */
    static Forum amended(Forum forum, int times) {
        Forum amended = forum;
        for (int i = 0; i < times; i++) {
            amended = amendedAgain(amended, i, DAY.minusDays(times - i)).orThrow();
        }
        return amended;
    }

    /** Decides that another clause on the majority takes the place of the one that so many amendments left. */
    static Decision<Forum> amendedAgain(Forum forum, int times, LocalDate on) {
        Clause next = clause("p-2-" + (times + 1), ClauseKinds.MAJORITY, Majority.simple());
        return forum.decide(on).amend(List.of(next), List.of(new LocalId(times == 0 ? "p-2" : "p-2-" + times)));
    }

    /** Returns a candidate for the council by its number. */
    static Nominee candidate(int number) {
        return Nominee.of(new PersonId("p-" + number), member(number));
    }
}
