package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Zwornik;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ForumEvent.Numbered;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.result.Decision;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** The forum is invented. */
@DisplayName("What ends in a forum")
class ForumEndingsTest {

    private static final LocalDate DAY = Grove.DAY;
    private static final OrganisationId HEIR = OrganisationId.parse("heir");

    private static Applicant applicant(OrganisationId id, Code type) {
        return new Applicant(id, type, null, MemberForms.UNIT, null);
    }

    @Test
    @DisplayName("when it is dissolved are memberships and terms as well")
    void dissolution() {
        Forum seated = Grove.founded()
                .decide(Grove.FOUNDED)
                .fill(Grove.seat(1), Grove.nominee(1))
                .orThrow();
        Forum over = seated.decide(DAY).dissolve().orThrow();
        assertThat(over.on(DAY).members(Tri.YES)).isEmpty();
        assertThat(over.on(DAY).members(Tri.UNKNOWN)).isEmpty();
        assertThat(over.on(DAY).composition()).isEmpty();
        assertThat(over.on(DAY.minusDays(1)).members(Tri.YES)).hasSize(6);
        assertThat(over.on(DAY.minusDays(1)).composition()).hasSize(1);
        assertThat(over.getMemberships())
                .allSatisfy(one -> assertThat(one.getEnd()).hasValue(MembershipEnds.DISSOLVED));
        Sector.Builder sector = Sector.builder().add(over);
        over.references().forEach(reference -> sector.external(reference.target()));
        assertThat(Zwornik.builder()
                        .plugin(new PolandPlugin())
                        .build()
                        .ruleBook()
                        .on(DAY.plusYears(1))
                        .check(sector.build().orThrow())
                        .findings())
                .isEmpty();
    }

    @Test
    @DisplayName("is not over before, or as soon as, a membership or a term began")
    void outlasted() {
        Forum founded = Grove.founded();
        Forum joined = founded.decide(DAY).admit(Grove.applicant(7)).orThrow();
        Forum seated = founded.decide(DAY).fill(Grove.seat(1), Grove.nominee(1)).orThrow();
        for (Forum forum : List.of(joined, seated)) {
            for (LocalDate day : List.of(DAY.minusDays(1), DAY)) {
                assertThat(forum.decide(day).dissolve().refusal())
                        .hasValueSatisfying(refusal ->
                                assertThat(refusal.failure().code()).isEqualTo(ForumFailures.BEGAN_THAT_DAY));
            }
            Forum over = forum.decide(DAY.plusDays(1)).dissolve().orThrow();
            assertThat(over.on(DAY.plusDays(1)).members(Tri.YES)).isEmpty();
            assertThat(over.on(DAY.plusDays(1)).composition()).isEmpty();
        }
    }

    @Test
    @DisplayName("is taken over by no heir who would hold two seats where each has one")
    void heirOfASecondSeat() {
        List<Clause> clauses = Grove.clauses().stream()
                .filter(clause -> !clause.getKind().equals(ClauseKinds.COUNCIL_FROM_MEMBERS))
                .toList();
        Forum forum = Grove.founded().toBuilder()
                .clauses(clauses)
                .build()
                .decide(Grove.FOUNDED)
                .fill(Grove.seat(1), Nominee.of(PersonId.parse("p-9"), HEIR))
                .then(one -> one.decide(Grove.FOUNDED).fill(Grove.seat(2), Grove.nominee(2)))
                .orThrow();
        Applicant heir = applicant(HEIR, OrganisationTypes.OPS);
        assertThat(forum.decide(DAY).succeed(Grove.member(2), heir).refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.failure().code()).isEqualTo(ForumFailures.MEMBER_HAS_SEAT);
            assertThat(refusal.clause()).isEqualTo("one-each");
        });
        assertThat(forum.decide(DAY).succeed(Grove.member(3), heir).isAccepted())
                .isTrue();
        assertThat(forum.decide(DAY)
                        .vacate(Grove.seat(1), SeatEnds.RESIGNED)
                        .then(one -> one.decide(DAY).succeed(Grove.member(2), heir))
                        .isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName(
            "is followed by an heir who is judged by the clause on supporting members where a supporting one leaves")
    void supportingHeirs() {
        Clause ropsOnly = Grove.clause(
                "supporting",
                ClauseKinds.SUPPORTING_MEMBERSHIP,
                new Eligibility(List.of(OrganisationTypes.ROPS), Tri.NO, MemberForms.UNIT));
        OrganisationId rops = OrganisationId.parse("rops");
        Forum forum = Grove.founded().toBuilder()
                .addClauses(ropsOnly)
                .build()
                .decide(Grove.FOUNDED)
                .admitSupporting(applicant(rops, OrganisationTypes.ROPS))
                .orThrow();
        assertThat(forum.decide(DAY)
                        .succeed(rops, applicant(HEIR, OrganisationTypes.OPS))
                        .refusal())
                .hasValueSatisfying(refusal -> assertThat(refusal.clause()).isEqualTo("supporting"));
        assertThat(forum.decide(DAY)
                        .succeed(rops, applicant(HEIR, OrganisationTypes.ROPS))
                        .orThrow()
                        .getMemberships()
                        .ofMember(HEIR))
                .singleElement()
                .satisfies(heir -> assertThat(heir.getKind()).isEqualTo(MembershipKinds.SUPPORTING));
    }

    @Test
    @DisplayName("is the line of numbers with a term, also where the seats were given up before, and only once")
    void numbersOfATerm() {
        Clause numbers = Grove.clause(
                "numbers",
                ClauseKinds.RESOLUTION_NUMBERS,
                new NumberScheme("Uchwała nr {n}/{yyyy}", NumberScheme.Restart.TERM));
        Forum forum = Grove.founded().toBuilder()
                .addClauses(numbers)
                .build()
                .after(new Numbered(LocalId.parse("numbers"), ResolutionNumber.parse("4/2022"), Grove.FOUNDED));
        Forum next = forum.decide(DAY).endTerm(Grove.COUNCIL).orThrow();
        assertThat(next.getLastNumbers()).isEmpty();
        assertThat(next.decide(DAY).endTerm(Grove.COUNCIL).refusal())
                .hasValueSatisfying(
                        refusal -> assertThat(refusal.failure().code()).isEqualTo(ForumFailures.NO_SEAT_HELD));
    }

    @Test
    @DisplayName("is a term by the clause on the term of those elected, too")
    void termOfElection() {
        Clause term = Grove.clause("election-term", ClauseKinds.TERM, TermOfOffice.years(1)).toBuilder()
                .matter(Matters.ELECTION)
                .build();
        Forum seated = Grove.planned().toBuilder()
                .clauses(List.of(term))
                .build()
                .decide(Grove.FOUNDED)
                .found(List.of(Grove.applicant(1)))
                .then(forum -> forum.decide(Grove.FOUNDED).fill(Grove.seat(1), Grove.nominee(1)))
                .orThrow();
        assertThat(seated.on(Grove.FOUNDED.plusYears(1).minusDays(1)).composition())
                .hasSize(1);
        assertThat(seated.on(Grove.FOUNDED.plusYears(1)).composition()).isEmpty();
    }

    @Test
    @DisplayName("is at the latest what began in it, also where that is decided for an earlier day")
    void nothingOutlasts() {
        Forum over = Grove.founded().decide(DAY).dissolve().orThrow();
        OrganisationId late = OrganisationId.parse("ops-late");
        Forum later = over.decide(DAY.minusDays(9))
                .admit(applicant(late, OrganisationTypes.OPS))
                .orThrow();
        assertThat(later.on(DAY.minusDays(1)).isMember(late)).isEqualTo(Tri.YES);
        assertThat(later.on(DAY).isMember(late)).isEqualTo(Tri.NO);
        Forum planned = Forum.builder(new ForumId("gaj"), ForumForms.CONSORTIUM)
                .life(Lifespan.unknown().endedOn(LocalDate.of(2027, 1, 1)))
                .build()
                .decide(DAY)
                .found(List.of(Applicant.of(new OrganisationId("ops-1"))))
                .orThrow();
        assertThat(planned.getLife()).isEqualTo(Lifespan.began(DAY).endedOn(LocalDate.of(2027, 1, 1)));
        assertThat(planned.on(LocalDate.of(2027, 1, 1)).members(Tri.YES)).isEmpty();
    }

    @Test
    @DisplayName("is no membership before a seat was taken on its behalf, where seats are for members only")
    void notBeforeItsSeat() {
        Forum membersOnly = Grove.founded();
        Forum open = membersOnly.toBuilder()
                .clauses(membersOnly
                        .getCharter()
                        .without(LocalId.parse("for-members"))
                        .clauses())
                .build();
        for (Forum forum : List.of(membersOnly, open)) {
            Forum seated =
                    forum.decide(DAY).fill(Grove.seat(1), Grove.nominee(1)).orThrow();
            Decision<Forum> left = seated.decide(DAY.minusDays(1)).withdraw(Grove.member(1));
            assertThat(left.isAccepted()).isEqualTo(forum == open);
            left.refusal()
                    .ifPresent(refusal -> assertThat(refusal.failure().code()).isEqualTo(ForumFailures.SEATED_LATER));
            assertThat(seated.decide(DAY.plusDays(1)).withdraw(Grove.member(1)).isAccepted())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("is a membership of which a later one bears the seat that was taken later")
    void bornByAnother() {
        OrganisationId member = Grove.member(9);
        Forum twice = Grove.founded().toBuilder()
                .addMemberships(
                        Membership.builder(member)
                                .during(Lifespan.parse("2022-01-10/"))
                                .build(),
                        Membership.builder(member)
                                .during(Lifespan.parse("2022-05-01/.."))
                                .build())
                .build()
                .decide(DAY)
                .fill(Grove.seat(1), Nominee.of(PersonId.parse("p-9"), member))
                .orThrow();
        assertThat(twice.decide(LocalDate.of(2022, 3, 1)).withdraw(member).isAccepted())
                .isTrue();
    }

    @Test
    @DisplayName("with a forum whose end is known only to the year is no membership that goes on")
    void endsWithTheYear() {
        Forum planned = Forum.builder(ForumId.parse("gaj"), ForumForms.CONSORTIUM)
                .life(Lifespan.parse("/2027"))
                .build()
                .decide(DAY)
                .found(List.of(Applicant.of(Grove.member(1))))
                .orThrow();
        assertThat(planned.getLife()).isEqualTo(Lifespan.parse("2022-06-01/2027"));
        assertThat(planned.on(LocalDate.of(2028, 1, 1)).members(Tri.YES)).isEmpty();
    }
}
