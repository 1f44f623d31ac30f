package pl.zwornik.forum;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.IncompleteModelException;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.vocabulary.VocabularyFailures;
import pl.zwornik.vocabulary.Wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("The parts of a forum")
class ForumPartsTest {

    @Test
    @DisplayName("take codes of the schemes that their attributes ask for")
    void takeCodesOfTheirSchemes() {
        FailureCode wrong = VocabularyFailures.SCHEME_WRONG;
        assertRefused(() -> Lipka.forum().toBuilder().form(OrganKinds.COUNCIL).build(), wrong, "/form");
        assertRefused(
                () -> Lipka.forum().toBuilder()
                        .addPurposes(Wording.of("x", OrganKinds.COUNCIL))
                        .build(),
                wrong,
                "/purposes");
        assertRefused(() -> Organ.builder(new LocalId("a"), SeatRoles.CHAIR).build(), wrong, "/kind");
        assertRefused(
                () -> Seat.builder(new LocalId("a")).role(OrganKinds.COUNCIL).build(), wrong, "/role");
        assertRefused(
                () -> Membership.builder(Lipka.OPS_ID).kind(OrganKinds.COUNCIL).build(), wrong, "/kind");
        assertRefused(() -> Clause.of(new LocalId("a"), OrganKinds.COUNCIL, "x"), wrong, "/kind");
        assertRefused(() -> Clause.of(new LocalId("a"), ClauseKinds.TERM, " "), FactFailures.TEXT_UNUSABLE, "/text");
        assertRefused(
                () -> Organ.builder(new LocalId("a"), OrganKinds.COUNCIL)
                        .name("\n")
                        .build(),
                FactFailures.TEXT_UNUSABLE,
                "/name");
    }

    @Test
    @DisplayName("have ids of their own among their like")
    void haveIdsOfTheirOwn() {
        FailureCode twice = ForumFailures.LOCAL_ID_TWICE;
        assertRefused(() -> Lipka.council(Lipka.seat("a"), Lipka.seat("a")), twice, "/seats");
        assertRefused(() -> Lipka.forum().toBuilder().addOrgans(Lipka.council()).build(), twice, "/organs");
        assertRefused(
                () -> Lipka.forum().toBuilder()
                        .addClauses(Lipka.clause(ClauseKinds.COUNCIL_FROM_MEMBERS))
                        .build(),
                twice,
                "/clauses");
        assertThat(Lipka.council(Lipka.seat("a"), Lipka.seat("b")).getSeats()).hasSize(2);
    }

    @Test
    @DisplayName("find who held a seat on any day, in whatever order the tenures stand")
    void findHolders() {
        Seat seat = Seat.builder(new LocalId("a"))
                .tenures(Stream.of("2022-01-01/2023", "2019-01-01/2020-01-01", "2023-06-01/..", "2020-01-01/2021-05-05")
                        .map(life -> Tenure.builder()
                                .during(Claim.stated(Lifespan.parse(life)))
                                .build())
                        .toList())
                .build();
        for (LocalDate day : List.of(
                LocalDate.MIN,
                LocalDate.of(2019, 6, 1),
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2021, 5, 5),
                LocalDate.of(2023, 3, 1),
                LocalDate.of(2024, 1, 1),
                LocalDate.MAX.minusDays(1))) {
            assertThat(seat.from(day))
                    .containsAll(seat.getTenures().stream()
                            .filter(tenure -> !tenure.on(day).isNo())
                            .toList());
        }
        assertThat(seat.from(LocalDate.of(2024, 1, 1))).hasSize(2);
    }

    @Test
    @DisplayName("keep their names composed")
    void keepNamesComposed() {
        Organ organ = Organ.builder(new LocalId("a"), OrganKinds.COUNCIL)
                .name("Rada S\u0301remska")
                .build();

        assertThat(organ.getName()).hasValue("Rada Śremska");
    }

    @Test
    @DisplayName("need what every one of them has")
    void needWhatEachHas() {
        assertIncomplete(() -> Organ.builder().build());
        assertIncomplete(() -> Seat.builder().build());
        assertIncomplete(() -> Membership.builder().build());
    }

    @Test
    @DisplayName("are unknown where nothing is stated, and no default is made up")
    void areUnknownWhereNothingIsStated() {
        Tenure tenure = Tenure.builder().build();
        assertThat(tenure.on(Lipka.FOUNDED)).isEqualTo(Tri.UNKNOWN);
        assertThat(tenure.getHolder()).isEmpty();
        assertThat(Election.builder().build().getVotes()).isEqualTo(Count.unknown());
        Membership membership = Membership.builder(Lipka.OPS_ID).build();
        assertThat(membership.getFounding()).isEqualTo(Tri.UNKNOWN);
        assertThat(membership.on(Lipka.FOUNDED)).isEqualTo(Tri.UNKNOWN);
        assertThat(membership.getKind()).isEqualTo(MembershipKinds.ORDINARY);
    }

    private static void assertIncomplete(ThrowingCallable call) {
        assertThatExceptionOfType(IncompleteModelException.class).isThrownBy(call);
    }

    private static void assertRefused(ThrowingCallable call, FailureCode code, String path) {
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(call)
                .matches(e -> e.getFailure().code() == code)
                .matches(e -> e.getFailure().place().pointer().equals(path));
    }
}
