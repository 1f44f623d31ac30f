package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Lipka;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Memberships;
import pl.zwornik.forum.Seat;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Succession;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Vocabularies;

import static org.assertj.core.api.Assertions.assertThat;

/** Counts findings and looks, never time; everybody and everything is invented. */
@DisplayName("The built-in rules, of very many that are wrong together,")
class ManyTest {

    private static final int MANY = 2_000;
    private static final Dated<Identifier> SHARED =
            new Dated<>(new Identifier(IdentifierSchemes.RJPS, "1"), Lifespan.parse("2000/.."));

    @Test
    @DisplayName("tell each organisation that bears a shared identifier once (MDL-007)")
    void identifierSharedByMany() {
        List<Finding> findings = findings(RuleFindings.IDENTIFIER_SHARED, many(i -> one(i).addIdentifiers(SHARED)
                .build()));
        assertThat(findings).hasSize(MANY);
        assertThat(findings).extracting(Finding::subject).doesNotHaveDuplicates();
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.failure().parameters().get("other"))
                        .isNotEqualTo(finding.subject().key()));
    }

    @Test
    @DisplayName("tell each membership beside an earlier one once (MDL-003)")
    void memberManyTimes() {
        Forum forum = Lipka.forum().toBuilder()
                .memberships(Memberships.of(IntStream.range(0, MANY)
                        .mapToObj(i -> Membership.builder(Lipka.OPS_ID)
                                .during(Lifespan.parse("2022/.."))
                                .build())
                        .toList()))
                .build();
        assertThat(findings(RuleFindings.MEMBER_TWICE, List.of(forum)))
                .extracting(finding -> finding.failure().place().pointer())
                .startsWith("/memberships/1", "/memberships/2")
                .hasSize(MANY - 1);
    }

    @Test
    @DisplayName(
            "tell each seat of one member, and each tenure of one seat, beside an earlier one once (CHK-G3, CHK-G5)")
    void seatsOfOneMember() {
        List<Seat> seats = IntStream.range(0, MANY)
                .mapToObj(i -> Lipka.seat("seat-" + i, Lipka.OPS_ID, Lifespan.parse("2022/..")))
                .toList();
        Seat one = seats.get(0).toBuilder()
                .tenures(seats.stream().map(seat -> seat.getTenures().get(0)).toList())
                .build();
        assertThat(findings(RuleFindings.SEATS_OF_ONE_MEMBER, List.of(council(seats))))
                .hasSize(MANY - 1);
        assertThat(findings(RuleFindings.SEAT_HELD_TWICE, List.of(council(List.of(one)))))
                .hasSize(MANY - 1);
        assertThat(findings(RuleFindings.SEATS_OF_ONE_MEMBER, List.of(council(List.of(one)))))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "walk a long chain of parents or predecessors without end, and find the circle that it is (MDL-005, MDL-006)")
    void longCircles() {
        List<Organisation> round = many(i -> one(i).parent(id((i + 1) % MANY))
                .addSuccessions(
                        Claim.stated(Succession.builder(id((i + 1) % MANY)).build()))
                .build());
        assertThat(findings(RuleFindings.PART_OF_ITSELF, round)).hasSize(MANY);
        assertThat(findings(RuleFindings.PREDECESSOR_OF_ITSELF, round)).hasSize(MANY);
        List<Organisation> line = new ArrayList<>(round);
        line.set(7, one(7).build());
        assertThat(findings(RuleFindings.PART_OF_ITSELF, line)).isEmpty();
        assertThat(findings(RuleFindings.PREDECESSOR_OF_ITSELF, line)).isEmpty();
    }

    @Test
    @DisplayName("take every step of a relation once, whatever is asked about")
    void takeEveryStepOnce() {
        AtomicInteger looks = new AtomicInteger();
        AtomicInteger steps = new AtomicInteger();
        RuleCheck<Organisation> check = new AmongAll<>(
                Sector::organisations,
                one -> true,
                (all, sector) -> {
                    looks.incrementAndGet();
                    return Circles.of(all, one -> {
                        steps.incrementAndGet();
                        return one.getParent().stream().toList();
                    });
                },
                (one, circles) -> circles.has(one.getId()).isYes() ? Verdict.doesNotApply() : Verdict.holds());
        Rule<Organisation> rule = Rule.on(Organisation.class, RuleFindings.PART_OF_ITSELF, check);
        List<Organisation> line = many(i -> one(i).parent(id(i + 1)).build());
        Report report = RuleBook.of(List.of(rule), Vocabularies.none(), List.of())
                .on(LocalDate.of(2022, 6, 1))
                .check(sector(line));
        assertThat(report.rules().get(0).held()).isEqualTo(MANY);
        assertThat(looks).hasValue(1);
        assertThat(steps).hasValue(MANY);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1>2 2>3 3>1 3>4 0>1, NO",
        "1, 1>2 2>3 3>1 3>4 0>1, YES",
        "3, 1>2 2>3 3>1 3>4 0>1, YES",
        "4, 1>2 2>3 3>1 3>4 0>1, NO",
        "0, 1>2 2>3 3>1 3>9999 0>1, UNKNOWN",
        "2, 1>2 2>3 3>1 3>9999 0>1, YES",
        "0, 0>1 0>2 1>3 2>3 3>4, NO",
        "0, 0>1 0>2 1>3 2>3 3>9999, UNKNOWN",
        "2, 0>1 0>2 1>3 2>3 3>2, YES",
        "1, 0>1 0>2 1>3 2>3 3>2, NO",
        "1, 0>1 1>2 2>0 2>3 3>1, YES",
        "3, 0>1 1>2 2>0 2>3 3>1, YES"
    })
    @DisplayName("find whoever is on a circle, and nobody who only leads to one")
    void circles(int asked, String edges, Tri expected) {
        List<Organisation> all = IntStream.range(0, 5)
                .mapToObj(i -> {
                    Organisation.Builder builder = one(i);
                    for (String edge : edges.split(" ", -1)) {
                        String[] ends = edge.split(">", -1);
                        if (ends[0].equals("" + i)) {
                            builder.addSuccessions(Claim.stated(Succession.builder(id(Integer.parseInt(ends[1])))
                                    .build()));
                        }
                    }
                    return builder.build();
                })
                .toList();
        Circles circles = Circles.of(all, one -> one.getSuccessions().stream()
                .map(claim -> claim.value().getPredecessor())
                .toList());
        assertThat(circles.has(id(asked))).isEqualTo(expected);
    }

    @Test
    @DisplayName("look at one that the sector has otherwise, or has not, as if it stood there")
    void lookAtOthers() {
        Sector line = sector(List.of(one(1).parent(id(2)).build(), one(2).build()));
        Organisation changed = one(2).parent(id(1)).build();
        Organisation stranger = one(3).parent(id(1)).addIdentifiers(SHARED).build();
        Report report = RuleBook.of(BuiltInRules.all(), Vocabularies.none(), List.of())
                .on(LocalDate.of(2022, 6, 1))
                .check(line, List.<Aggregate>of(changed, stranger).stream());
        assertThat(report.findings())
                .filteredOn(finding -> finding.failure().code() == RuleFindings.PART_OF_ITSELF)
                .extracting(finding -> finding.subject().key())
                .containsExactly(changed.getId().value());
    }

    private static Forum council(List<Seat> seats) {
        return Lipka.forum().toBuilder()
                .clauses(List.of(
                        Lipka.clause(ClauseKinds.ONE_SEAT_PER_MEMBER), Lipka.clause(ClauseKinds.ONE_HOLDER_PER_SEAT)))
                .organs(List.of(Lipka.council(seats.toArray(new Seat[0]))))
                .build();
    }

    private static List<Organisation> many(IntFunction<Organisation> make) {
        return IntStream.range(0, MANY).mapToObj(make).toList();
    }

    private static Organisation.Builder one(int number) {
        return Organisation.builder(id(number), OrganisationTypes.OPS);
    }

    private static OrganisationId id(int number) {
        return new OrganisationId("o-" + number);
    }

    private static Sector sector(List<? extends Aggregate> aggregates) {
        Sector.Builder sector = Sector.builder();
        aggregates.forEach(one -> {
            sector.add(one);
            one.references().forEach(reference -> sector.external(reference.target()));
        });
        return sector.build().orThrow();
    }

    private static List<Finding> findings(RuleFindings code, List<? extends Aggregate> aggregates) {
        return RuleBook.of(BuiltInRules.all(), Vocabularies.none(), List.of())
                .on(LocalDate.of(2022, 6, 1))
                .check(sector(aggregates))
                .findings()
                .stream()
                .filter(finding -> finding.failure().code() == code)
                .toList();
    }
}
