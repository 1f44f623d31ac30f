package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;

/** An invented forum of six invented centres with a council of four, for tests of decisions. */
final class Grove {

    static final LocalDate FOUNDED = LocalDate.of(2022, 1, 10);
    static final LocalDate DAY = LocalDate.of(2022, 6, 1);
    static final LocalId COUNCIL = LocalId.parse("council");

    private Grove() {}

    /** Returns the forum before it is founded, with every clause that decisions follow. */
    static Forum planned() {
        return Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT)
                .addOrgans(Organ.builder(COUNCIL, OrganKinds.COUNCIL)
                        .seats(IntStream.rangeClosed(1, 4)
                                .mapToObj(seat -> Seat.builder(LocalId.parse("seat-" + seat))
                                        .build())
                                .toList())
                        .build())
                .clauses(clauses())
                .build();
    }

    static List<Clause> clauses() {
        return List.of(
                clause(
                        "members",
                        ClauseKinds.MEMBERSHIP,
                        new Eligibility(List.of(OrganisationTypes.OPS), Tri.YES, MemberForms.UNIT)),
                clause("term", ClauseKinds.TERM, TermOfOffice.years(2)),
                clause("size", ClauseKinds.SIZE, new Size(1, 3)),
                Clause.of(LocalId.parse("for-members"), ClauseKinds.COUNCIL_FROM_MEMBERS, "Tylko członkowie."),
                Clause.of(LocalId.parse("one-each"), ClauseKinds.ONE_SEAT_PER_MEMBER, "Jedno miejsce."));
    }

    static Clause clause(String id, Code kind, Provision provision) {
        return Clause.builder(LocalId.parse(id), kind, "Zmyślone postanowienie.")
                .provision(provision)
                .build();
    }

    /** Returns the forum with six members. */
    static Forum founded() {
        return planned()
                .decide(FOUNDED)
                .found(IntStream.rangeClosed(1, 6).mapToObj(Grove::applicant).toList())
                .orThrow();
    }

    static OrganisationId member(int number) {
        return OrganisationId.parse("ops-" + number);
    }

    static Applicant applicant(int number) {
        return new Applicant(member(number), OrganisationTypes.OPS, null, MemberForms.UNIT, null);
    }

    static SeatPlace seat(int number) {
        return SeatPlace.of("council", "seat-" + number);
    }

    static Nominee nominee(int number) {
        return Nominee.of(PersonId.parse("p-" + number), member(number));
    }
}
