package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

@DisplayName("A decision of a forum")
class ForumDecisionsTest {

    private static final LocalDate DAY = Grove.DAY;
    private static final OrganisationId CUS = OrganisationId.parse("cus-1");

    private final Forum forum = Grove.founded();

    private static void assertRefused(Decision<Forum> decision, ForumFailures failure, String clause) {
        Refusal refusal = decision.refusal().orElseThrow();
        assertThat(refusal.failure().code()).isEqualTo(failure);
        assertThat(refusal.clause()).isEqualTo(clause);
        assertThat(decision.events()).isEmpty();
    }

    private static Applicant heir(OrganisationId id) {
        return new Applicant(id, OrganisationTypes.CUS, OrganisationTypes.OPS, MemberForms.UNIT, null);
    }

    @Test
    @DisplayName("founds it: founders are members from the first day")
    void founds() {
        assertThat(forum.getLife()).isEqualTo(Lifespan.began(Grove.FOUNDED).goingOn());
        assertThat(forum.getFounding().orElseThrow().getDay()).contains(PartialDate.of(Grove.FOUNDED));
        assertThat(forum.on(Grove.FOUNDED).members(Tri.YES)).hasSize(6);
        assertThat(forum.on(Grove.FOUNDED.minusDays(1)).members(Tri.NO)).hasSize(6);
        assertThat(forum.getMemberships()).allMatch(one -> one.getFounding().isYes());
        assertThat(forum.on(Grove.FOUNDED).exists()).isEqualTo(Tri.YES);
    }

    @Test
    @DisplayName("founds it once, with each founder once, by the clause on who may belong")
    void foundsOnce() {
        assertRefused(forum.decide(DAY).found(List.of()), ForumFailures.ALREADY_FOUNDED, null);
        Forum planned = Grove.planned();
        assertRefused(
                planned.decide(DAY).found(List.of(Grove.applicant(1), Grove.applicant(2), Grove.applicant(1))),
                ForumFailures.ALREADY_MEMBER,
                null);
        assertRefused(
                planned.decide(DAY)
                        .found(List.of(
                                Grove.applicant(1),
                                new Applicant(CUS, OrganisationTypes.CUS, null, MemberForms.UNIT, null))),
                ForumFailures.TYPE_NOT_ADMITTED,
                "members");
        Forum begun = planned.toBuilder().life(Lifespan.began(DAY)).build();
        assertRefused(begun.decide(DAY).found(List.of()), ForumFailures.ALREADY_FOUNDED, null);
        Forum over = planned.toBuilder().life(Lifespan.parse("/2020-01-01")).build();
        assertRefused(over.decide(DAY).found(List.of()), ForumFailures.ALREADY_FOUNDED, null);
        assertThatNullPointerException().isThrownBy(() -> planned.decide(DAY).found(null));
        assertThatNullPointerException().isThrownBy(() -> planned.decide(null)).withMessage("on");
    }

    @Test
    @DisplayName("admits by type and form; what is not known refuses nobody")
    void admits() {
        ForumDecisions decide = forum.decide(DAY);
        assertRefused(
                decide.admit(new Applicant(CUS, OrganisationTypes.PCPR, null, MemberForms.UNIT, null)),
                ForumFailures.TYPE_NOT_ADMITTED,
                "members");
        assertRefused(
                decide.admit(Grove.applicant(7).by(PersonId.parse("p-7"))), ForumFailures.FORM_NOT_ADMITTED, "members");
        assertThat(decide.admit(heir(CUS)).orThrow().on(DAY).isMember(CUS)).isEqualTo(Tri.YES);
        assertThat(decide.admit(Applicant.of(CUS)).isAccepted()).isTrue();
        Membership joined =
                decide.admit(Grove.applicant(7)).orThrow().getMemberships().get(6);
        assertThat(joined.getFounding()).isEqualTo(Tri.NO);
        assertThat(joined.getKind()).isEqualTo(MembershipKinds.ORDINARY);
    }

    @Test
    @DisplayName("admits supporting members by their own clause, who do not vote")
    void admitsSupporting() {
        Forum after = forum.decide(DAY)
                .admitSupporting(
                        new Applicant(CUS, OrganisationTypes.PCPR, null, MemberForms.PERSON, PersonId.parse("p-9")))
                .orThrow();
        assertThat(after.on(DAY).isMember(CUS)).isEqualTo(Tri.YES);
        assertThat(after.on(DAY).voters(Tri.YES)).hasSize(6).doesNotContain(CUS);
        Membership joined = after.getMemberships().get(6);
        assertThat(joined.getForm()).isEqualTo(MemberForms.PERSON);
        assertThat(joined.getPerson()).contains(PersonId.parse("p-9"));
        assertThat(after.references()).extracting(reference -> reference.path()).contains("/memberships/6/person");
    }

    @Test
    @DisplayName("admits nobody who belongs, or will")
    void admitsNobodyTwice() {
        assertRefused(forum.decide(DAY).admit(Grove.applicant(1)), ForumFailures.ALREADY_MEMBER, null);
        Forum later = forum.decide(DAY).admit(Grove.applicant(7)).orThrow();
        assertRefused(later.decide(DAY.minusDays(1)).admit(Grove.applicant(7)), ForumFailures.ALREADY_MEMBER, null);
        Forum left = forum.decide(DAY).withdraw(Grove.member(1)).orThrow();
        assertThat(left.decide(DAY).admit(Grove.applicant(1)).orThrow().on(DAY).isMember(Grove.member(1)))
                .isEqualTo(Tri.YES);
        assertRefused(
                forum.decide(Grove.FOUNDED.minusDays(1)).admit(Grove.applicant(7)), ForumFailures.NOT_IN_BEING, null);
    }

    @Test
    @DisplayName("suspends and resumes rights: who is suspended belongs and does not vote")
    void suspends() {
        Forum resting = forum.decide(DAY).suspend(Grove.member(1)).orThrow();
        assertThat(resting.on(DAY).isMember(Grove.member(1))).isEqualTo(Tri.YES);
        assertThat(resting.on(DAY).voters(Tri.YES)).hasSize(5);
        assertThat(resting.on(DAY.minusDays(1)).voters(Tri.YES)).hasSize(6);
        assertRefused(resting.decide(DAY.plusDays(1)).suspend(Grove.member(1)), ForumFailures.ALREADY_SUSPENDED, null);
        Forum again = resting.decide(DAY.plusDays(9)).resume(Grove.member(1)).orThrow();
        assertThat(again.on(DAY.plusDays(8)).voters(Tri.YES)).hasSize(5);
        assertThat(again.on(DAY.plusDays(9)).voters(Tri.YES)).hasSize(6);
        assertThat(again.getMemberships().get(0).getRests()).containsExactly(Lifespan.parse("2022-06-01/2022-06-10"));
        assertRefused(again.decide(DAY.plusDays(9)).resume(Grove.member(1)), ForumFailures.NOT_SUSPENDED, null);
        assertRefused(forum.decide(DAY).suspend(CUS), ForumFailures.NOT_A_MEMBER, null);
        assertRefused(forum.decide(DAY).resume(CUS), ForumFailures.NOT_A_MEMBER, null);
    }

    @Test
    @DisplayName("leaves no rest of a suspension that ends on its first day")
    void suspendsForNoDay() {
        Forum after = forum.decide(DAY)
                .suspend(Grove.member(1))
                .then(one -> one.decide(DAY).resume(Grove.member(1)))
                .orThrow();
        assertThat(after).isEqualTo(forum);
    }

    @Test
    @DisplayName("ends a membership, and with it the seats that are for members only")
    void endsMemberships() {
        Forum seated = forum.decide(DAY).fill(Grove.seat(1), Grove.nominee(1)).orThrow();
        Decision<Forum> decision = seated.decide(DAY.plusDays(5)).withdraw(Grove.member(1));
        assertThat(decision.events())
                .containsExactly(
                        new MemberEvent.MembershipEnded(Grove.member(1), MembershipEnds.WITHDRAWN, DAY.plusDays(5)),
                        new SeatEvent.Vacated(Grove.seat(1), SeatEnds.MEMBER_LEFT, DAY.plusDays(5)));
        Forum after = decision.orThrow();
        assertThat(after.on(DAY.plusDays(4)).holders(Grove.seat(1))).hasSize(1);
        assertThat(after.on(DAY.plusDays(5)).holders(Grove.seat(1))).isEmpty();
        assertThat(after.getMemberships().get(0).getEnd()).contains(MembershipEnds.WITHDRAWN);
        Tenure tenure =
                Seats.find(after, Grove.seat(1)).orElseThrow().getTenures().get(0);
        assertThat(tenure.getEnd()).contains(SeatEnds.MEMBER_LEFT);
        assertThat(seated.decide(DAY.plusDays(5))
                        .exclude(Grove.member(1))
                        .orThrow()
                        .getMemberships()
                        .get(0)
                        .getEnd())
                .contains(MembershipEnds.EXCLUDED);
        assertRefused(after.decide(DAY.plusDays(5)).withdraw(Grove.member(1)), ForumFailures.NOT_A_MEMBER, null);
        assertRefused(forum.decide(Grove.FOUNDED).withdraw(Grove.member(1)), ForumFailures.BEGAN_THAT_DAY, null);
    }

    @Test
    @DisplayName("fills no seat for days on which, by then, as many are held as there may be")
    void fillsNoMoreThanMay() {
        Forum later = forum;
        for (int seat = 1; seat <= 3; seat++) {
            later = later.decide(DAY.plusDays(5L * seat))
                    .fill(Grove.seat(seat), Grove.nominee(seat))
                    .orThrow();
        }
        assertRefused(later.decide(DAY).fill(Grove.seat(4), Grove.nominee(4)), ForumFailures.ORGAN_FULL, "size");
        assertThat(later.decide(DAY)
                        .fill(Grove.seat(4), Grove.nominee(4), DAY.plusDays(15))
                        .isAccepted())
                .isTrue();
        assertRefused(
                later.decide(DAY).fill(Grove.seat(4), Grove.nominee(4), DAY.plusDays(16)),
                ForumFailures.ORGAN_FULL,
                "size");
    }

    @Test
    @DisplayName("takes back a seat that was taken on the day on which the member leaves")
    void endsSeatsOfNoDay() {
        Forum after = forum.decide(DAY)
                .fill(Grove.seat(1), Grove.nominee(1))
                .then(one -> one.decide(DAY).withdraw(Grove.member(1)))
                .orThrow();
        assertThat(Seats.find(after, Grove.seat(1)).orElseThrow().getTenures()).isEmpty();
    }

    @Test
    @DisplayName("without the clause leaves the seat, which is told as lapsed")
    void tellsLapsedSeats() {
        Forum free = forum.toBuilder().clauses(List.of()).build();
        Forum after = free.decide(DAY)
                .fill(Grove.seat(1), Grove.nominee(1))
                .then(one -> one.decide(DAY.plusDays(5)).withdraw(Grove.member(1)))
                .orThrow();
        assertThat(after.on(DAY).lapsed()).isEmpty();
        assertThat(after.on(DAY).heldFor(Grove.member(1)))
                .extracting(Holding::place)
                .containsExactly(Grove.seat(1));
        assertThat(after.on(DAY.plusDays(5)).lapsed())
                .extracting(Holding::place)
                .containsExactly(Grove.seat(1));
    }

    @Test
    @DisplayName("puts a CUS in the place of the OPS that it was: with its seat, as long as that would have been held")
    void succeeds() {
        Forum seated = forum.decide(DAY).fill(Grove.seat(1), Grove.nominee(1)).orThrow();
        LocalDate turned = DAY.plusMonths(6);
        Decision<Forum> decision = seated.decide(turned).succeed(Grove.member(1), heir(CUS));
        assertThat(decision.events()).containsExactly(new MemberEvent.Succeeded(Grove.member(1), heir(CUS), turned));
        Forum after = decision.orThrow();
        assertThat(after.on(turned).members(Tri.YES)).hasSize(6).contains(CUS).doesNotContain(Grove.member(1));
        assertThat(after.on(turned).lapsed()).isEmpty();
        assertThat(after.on(turned).holders(Grove.seat(1)))
                .extracting(
                        one -> one.tenure().getHolder().orElseThrow(),
                        one -> one.tenure().getOnBehalfOf().orElseThrow(),
                        one -> one.tenure().life().toString())
                .containsExactly(tuple(PersonId.parse("p-1"), CUS, "2022-12-01/2024-06-01"));
        Membership heir = after.getMemberships().get(6);
        assertThat(heir.getContinuing()).contains(Grove.member(1));
        assertThat(heir.getFounding()).isEqualTo(Tri.NO);
        assertThat(after.getMemberships().get(0).getEnd()).contains(MembershipEnds.SUCCEEDED);
        assertThat(after.references()).extracting(reference -> reference.path()).contains("/memberships/6/continuing");
    }

    @Test
    @DisplayName("hands over to the heir what is known of seats and rests, and no more")
    void succeedsAsFarAsIsKnown() {
        Forum seated = forum.decide(DAY).fill(Grove.seat(1), Grove.nominee(1)).orThrow();
        LocalDate turned = DAY.plusMonths(6);
        Claim<Lifespan> inferred = Claim.inferred(Lifespan.parse("2022-06-01/2024"), Source.of("Protokół (zmyślony)"));
        assertThat(lives(withTenure(seated, inferred), turned)).containsExactly("2022-12-01/2024 INFERRED");
        Claim<Lifespan> open = Claim.stated(Lifespan.parse("2022-06-01/.."));
        assertThat(lives(withTenure(seated, open), turned)).containsExactly("2022-12-01/.. STATED");
        Forum unsure = withTenure(seated, Claim.stated(Lifespan.parse("2022-06-01/")));
        Forum after = unsure.decide(turned).succeed(Grove.member(1), heir(CUS)).orThrow();
        assertThat(after.getOrgans()).isEqualTo(unsure.getOrgans());
        assertThat(after.on(turned).lapsed()).hasSize(1);

        Forum rested = forum.toBuilder()
                .memberships(Memberships.of(forum.getMemberships().stream()
                        .map(one -> one.toBuilder()
                                .addRests(Lifespan.parse("2022-03-01/2022-04-01"))
                                .addRests(Lifespan.parse("2022-11-01/2023-02-01"))
                                .addRests(Lifespan.parse("2022/2023"))
                                .build())
                        .toList()))
                .build();
        assertThat(rested.decide(turned)
                        .succeed(Grove.member(1), heir(CUS))
                        .orThrow()
                        .getMemberships()
                        .get(6)
                        .getRests())
                .containsExactly(Lifespan.parse("2022-12-01/2023-02-01"), Lifespan.parse("2022/2023"));
    }

    private static Forum withTenure(Forum forum, Claim<Lifespan> during) {
        Organ organ = forum.getOrgans().get(0);
        List<Seat> seats = new ArrayList<>(organ.getSeats());
        Tenure tenure = seats.get(0).getTenures().get(0);
        seats.set(
                0,
                seats.get(0).toBuilder()
                        .tenures(List.of(tenure.toBuilder().during(during).build()))
                        .build());
        return forum.toBuilder()
                .organs(List.of(organ.toBuilder().seats(seats).build()))
                .build();
    }

    private static List<String> lives(Forum forum, LocalDate turned) {
        return forum
                .decide(turned)
                .succeed(Grove.member(1), heir(CUS))
                .orThrow()
                .on(turned)
                .holders(Grove.seat(1))
                .stream()
                .map(one -> one.tenure().getDuring().orElseThrow())
                .map(during -> during.value() + " " + during.basis())
                .toList();
    }

    @Test
    @DisplayName("puts no unit in a place that there is not, that it cannot take, or that it has")
    void succeedsLawfully() {
        assertRefused(forum.decide(DAY).succeed(CUS, heir(CUS)), ForumFailures.NOT_A_MEMBER, null);
        assertRefused(
                forum.decide(DAY).succeed(Grove.member(1), Grove.applicant(2)), ForumFailures.ALREADY_MEMBER, null);
        assertRefused(
                forum.decide(DAY)
                        .succeed(
                                Grove.member(1),
                                new Applicant(CUS, OrganisationTypes.CUS, null, MemberForms.UNIT, null)),
                ForumFailures.TYPE_NOT_ADMITTED,
                "members");
        Forum resting = forum.decide(DAY).suspend(Grove.member(1)).orThrow();
        assertThat(resting.decide(DAY.plusDays(1))
                        .succeed(Grove.member(1), heir(CUS))
                        .orThrow()
                        .on(DAY.plusDays(1))
                        .voters(Tri.YES))
                .doesNotContain(CUS)
                .hasSize(5);
    }

    @Test
    @DisplayName("seats a nominee until the term is over")
    void fills() {
        Forum after = forum.decide(DAY).fill(Grove.seat(1), Grove.nominee(1)).orThrow();
        Holding holding = after.on(DAY).holders(Grove.seat(1)).get(0);
        assertThat(holding.tenure().life()).hasToString("2022-06-01/2024-06-01");
        assertThat(holding.held()).isEqualTo(Tri.YES);
        assertThat(holding.represents()).isEqualTo(Tri.YES);
        assertThat(holding.organ()).isEqualTo(OrganKinds.COUNCIL);
        assertThat(holding.knownRole()).isEmpty();
        assertThat(after.on(LocalDate.of(2024, 6, 1)).composition()).isEmpty();
        assertThat(after.on(DAY).composition(Grove.COUNCIL)).hasSize(1);
        assertThat(after.on(DAY).composition(LocalId.parse("x"))).isEmpty();
        Forum byElection = forum.decide(DAY)
                .fill(Grove.seat(1), Grove.nominee(1), DAY.plusYears(1))
                .orThrow();
        assertThat(byElection.on(DAY).composition().get(0).tenure().life()).hasToString("2022-06-01/2023-06-01");
        Forum free = forum.toBuilder().clauses(List.of()).build();
        assertThat(free.decide(DAY)
                        .fill(Grove.seat(1), new Nominee(null, null))
                        .orThrow()
                        .on(DAY)
                        .composition()
                        .get(0)
                        .tenure()
                        .life())
                .hasToString("2022-06-01/..");
    }

    @Test
    @DisplayName("seats nobody against a clause, and names it")
    void fillsLawfully() {
        ForumDecisions decide = forum.decide(DAY);
        assertRefused(
                decide.fill(Grove.seat(1), Nominee.of(PersonId.parse("p-9"), CUS)),
                ForumFailures.SEAT_FOR_MEMBERS,
                "for-members");
        assertRefused(
                decide.fill(Grove.seat(1), new Nominee(PersonId.parse("p-9"), null)),
                ForumFailures.SEAT_FOR_MEMBERS,
                "for-members");
        assertRefused(
                decide.fill(Grove.seat(1), Grove.nominee(1), DAY.plusYears(2).plusDays(1)),
                ForumFailures.TERM_EXCEEDED,
                "term");
        assertRefused(decide.fill(Grove.seat(1), Grove.nominee(1), DAY), ForumFailures.ENDS_BEFORE_BEGINNING, null);
        Forum one = decide.fill(Grove.seat(1), Grove.nominee(1)).orThrow();
        assertRefused(one.decide(DAY).fill(Grove.seat(1), Grove.nominee(2)), ForumFailures.SEAT_HELD, null);
        assertRefused(
                one.decide(DAY.minusDays(1)).fill(Grove.seat(1), Grove.nominee(2)), ForumFailures.SEAT_HELD, null);
        assertRefused(one.decide(DAY).fill(Grove.seat(2), Grove.nominee(1)), ForumFailures.MEMBER_HAS_SEAT, "one-each");
        Forum three = one.decide(DAY)
                .fill(Grove.seat(2), Grove.nominee(2))
                .then(two -> two.decide(DAY).fill(Grove.seat(3), Grove.nominee(3)))
                .orThrow();
        assertRefused(three.decide(DAY).fill(Grove.seat(4), Grove.nominee(4)), ForumFailures.ORGAN_FULL, "size");
        assertRefused(decide.fill(SeatPlace.of("council", "x"), Grove.nominee(1)), ForumFailures.SEAT_MISSING, null);
        assertRefused(decide.fill(SeatPlace.of("x", "seat-1"), Grove.nominee(1)), ForumFailures.SEAT_MISSING, null);
    }

    @Test
    @DisplayName("makes seats vacant, one by one or with the end of a term")
    void vacates() {
        Forum two = forum.decide(DAY)
                .fill(Grove.seat(1), Grove.nominee(1))
                .then(one -> one.decide(DAY).fill(Grove.seat(2), Grove.nominee(2)))
                .orThrow();
        LocalDate later = DAY.plusMonths(1);
        Forum one = two.decide(later).vacate(Grove.seat(1), SeatEnds.RESIGNED).orThrow();
        assertThat(one.on(later).composition()).extracting(Holding::place).containsExactly(Grove.seat(2));
        assertThat(one.decide(later).fill(Grove.seat(1), Grove.nominee(3)).isAccepted())
                .isTrue();
        assertThat(two.decide(later).endTerm(Grove.COUNCIL).events())
                .containsExactly(new SeatEvent.TermEnded(Grove.COUNCIL, later));
        assertThat(two.decide(later).endTerm(Grove.COUNCIL).orThrow().on(later).composition())
                .isEmpty();
        assertRefused(one.decide(later).vacate(Grove.seat(1), SeatEnds.DIED), ForumFailures.SEAT_VACANT, null);
        assertRefused(two.decide(DAY).vacate(Grove.seat(1), SeatEnds.DIED), ForumFailures.BEGAN_THAT_DAY, null);
        assertRefused(
                two.decide(later).vacate(SeatPlace.of("x", "y"), SeatEnds.DIED), ForumFailures.SEAT_MISSING, null);
        assertRefused(two.decide(DAY).endTerm(Grove.COUNCIL), ForumFailures.NO_SEAT_HELD, null);
        assertRefused(two.decide(later).endTerm(LocalId.parse("x")), ForumFailures.NO_SEAT_HELD, null);
    }

    @Test
    @DisplayName("keeps the evidence of when a seat was held")
    void keepsEvidence() {
        Forum after = Lipka.forum()
                .decide(LocalDate.of(2022, 1, 1))
                .vacate(SeatPlace.of("council", "seat-1"), SeatEnds.RESIGNED)
                .orThrow();
        Tenure before = ForumParts.tenures(Lipka.forum()).findFirst().orElseThrow();
        Tenure tenure = ForumParts.tenures(after).findFirst().orElseThrow();
        assertThat(tenure.getDuring().orElseThrow().evidence())
                .isEqualTo(before.getDuring().orElseThrow().evidence());
        assertThat(tenure.getDuring().orElseThrow().basis())
                .isEqualTo(before.getDuring().orElseThrow().basis());
        assertThat(tenure.life().end()).contains(PartialDate.parse("2022-01-01"));
    }

    @Test
    @DisplayName("amends the charter from a day on")
    void amends() {
        Clause longer = Grove.clause("term-2", ClauseKinds.TERM, TermOfOffice.years(4));
        Forum after = forum.decide(DAY)
                .amend(List.of(longer), List.of(LocalId.parse("term")))
                .orThrow();
        assertThat(after.on(DAY.minusDays(1))
                        .clause(ClauseKinds.TERM)
                        .orElseThrow()
                        .getId())
                .hasToString("term");
        assertThat(after.on(DAY).clause(ClauseKinds.TERM).orElseThrow().getId()).hasToString("term-2");
        assertThat(after.decide(DAY)
                        .fill(Grove.seat(1), Grove.nominee(1))
                        .orThrow()
                        .on(DAY)
                        .composition()
                        .get(0)
                        .tenure()
                        .life())
                .hasToString("2022-06-01/2026-06-01");
        assertRefused(forum.decide(DAY).amend(List.of(longer), List.of()), ForumFailures.CLAUSES_COMPETE, null);
        assertRefused(
                forum.decide(DAY).amend(List.of(), List.of(LocalId.parse("x"))), ForumFailures.CLAUSE_MISSING, null);
        assertRefused(
                after.decide(DAY).amend(List.of(), List.of(LocalId.parse("term"))), ForumFailures.CLAUSE_MISSING, null);
        assertRefused(
                forum.decide(DAY)
                        .amend(
                                List.of(Grove.clause("size", ClauseKinds.SIZE, Size.of(4))),
                                List.of(LocalId.parse("size"))),
                ForumFailures.CLAUSE_TAKEN,
                null);
        Forum back = after.decide(DAY)
                .amend(List.of(), List.of(LocalId.parse("term-2")))
                .orThrow();
        assertThat(back.getCharter().clause(LocalId.parse("term-2"))).isEmpty();
    }

    @Test
    @DisplayName("ends the forum, after which nothing is decided")
    void dissolves() {
        Forum over = forum.decide(DAY).dissolve().orThrow();
        assertThat(over.on(DAY).exists()).isEqualTo(Tri.NO);
        assertThat(over.on(DAY.minusDays(1)).exists()).isEqualTo(Tri.YES);
        assertRefused(over.decide(DAY).dissolve(), ForumFailures.NOT_IN_BEING, null);
        assertRefused(over.decide(DAY).endTerm(Grove.COUNCIL), ForumFailures.NOT_IN_BEING, null);
        assertRefused(forum.decide(Grove.FOUNDED).dissolve(), ForumFailures.BEGAN_THAT_DAY, null);
    }

    @Test
    @DisplayName("says which clauses it would ask for and none says")
    void tellsUnknownClauses() {
        assertThat(forum.on(DAY).unknownClauses())
                .containsExactly(
                        ClauseKinds.ELECTION,
                        ClauseKinds.QUORUM,
                        ClauseKinds.MAJORITY,
                        ClauseKinds.TIE_RULE,
                        ClauseKinds.RESOLUTION_NUMBERS);
        assertThat(forum.on(DAY)).hasToString("gaj on 2022-06-01");
        assertThat(forum.on(DAY).clause(ClauseKinds.TERM, OrganKinds.COUNCIL, null))
                .isPresent();
    }
}
