package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.Zwornik;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Size;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Post;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody and everything here is invented. */
@DisplayName("The rules on how a forum fits what it says of itself")
class ForumRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    private static final OrganisationId OPS = OrganisationId.parse("ops");
    private static final PersonId HOLDER = PersonId.parse("holder");

    private static Forum.Builder forum() {
        return Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT);
    }

    private static Organ council(int seats, int held) {
        Tenure tenure =
                Tenure.builder().during(Claim.stated(Lifespan.parse("2021/.."))).build();
        Organ council = council(seats);
        return council.toBuilder()
                .seats(IntStream.range(0, seats)
                        .mapToObj(i -> council.getSeats().get(i).toBuilder()
                                .tenures(i < held ? List.of(tenure) : List.of())
                                .build())
                        .toList())
                .build();
    }

    private static Organ council(int seats) {
        return Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                .seats(IntStream.range(0, seats)
                        .mapToObj(i -> Seat.builder(LocalId.parse("s-" + i)).build())
                        .toList())
                .build();
    }

    private static List<String> findings(Aggregate... aggregates) {
        Sector.Builder sector = Sector.builder();
        List.of(aggregates).forEach(sector::add);
        return Zwornik.builder()
                .plugin(new PolandPlugin())
                .build()
                .ruleBook()
                .on(DAY)
                .check(sector.build().orThrow())
                .findings()
                .stream()
                .map(finding -> finding.failure().code().code() + " "
                        + finding.failure().place().pointer())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "4, ,                2021-11-03/..,         MDL-009 /organs/0/seats",
        "5, ,                2021-11-03/..,         ''",
        "0, ,                2021-11-03/..,         ''",
        "4, COUNCIL,         2021-11-03/..,         ''",
        "4, ASSEMBLY,        2021-11-03/..,         MDL-009 /organs/0/seats",
        "4, COUNCIL,         2021-11-03/2022-01-01, MDL-009 /organs/0/seats"
    })
    @DisplayName("note an organ of an even number for which nothing settles a tie (MDL-009)")
    void ties(int seats, String organ, Lifespan during, String expected) {
        Forum.Builder forum = forum().addOrgans(council(seats));
        if (organ != null) {
            forum.addClauses(Clause.builder(LocalId.parse("p"), ClauseKinds.TIE_RULE, "Zmyślone.")
                    .organ(OrganKinds.of(organ))
                    .during(during)
                    .build());
        }
        assertThat(String.join(" ", findings(forum.build()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 3021052, 2021-11-03/..,         ''",
        "30, 0410022, 2021-11-03/..,         MDL-010 /memberships/0/member",
        "30, 0410022, 2021-11-03/2022-01-01, ''",
        "30, ,        2021-11-03/..,         ''",
        "302105, 3021, 2021-11-03/..,        ''",
        "302105, 3022, 2021-11-03/..,        MDL-010 /memberships/0/member",
        "  , 0410022, 2021-11-03/..,         ''"
    })
    @DisplayName("find a member that certainly sits outside the area (MDL-010)")
    void area(String area, String seat, Lifespan during, String expected) {
        Forum.Builder forum =
                forum().addMemberships(Membership.builder(OPS).during(during).build());
        if (area != null) {
            forum.area(TercCode.parse(area));
        }
        Organisation.Builder ops = Organisation.builder(OPS, OrganisationTypes.OPS);
        if (seat != null) {
            ops.addSeats(new Dated<>(Candidates.certain(TercCode.parse(seat)), Lifespan.parse("2000/..")));
        }
        assertThat(String.join(" ", findings(ops.build(), forum.build()))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0, ''",
        "5, 5, ''",
        "7, 5, ''",
        "7, 6, MDL-013 /organs/0/seats",
        "1, 1, MDL-013 /organs/0/seats",
        "0, 0, ''"
    })
    @DisplayName("find an organ with fewer seats, or more that are held, than its clause says (MDL-013)")
    void size(int seats, int held, String expected) {
        Clause size = Clause.builder(LocalId.parse("p"), ClauseKinds.SIZE, "Zmyślone.")
                .organ(OrganKinds.COUNCIL)
                .provision(new Size(3, 5))
                .build();
        assertThat(String.join(
                        " ",
                        findings(forum().addOrgans(council(seats, held))
                                .addClauses(size)
                                .build())))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("say of an organ of which no seat is listed that nobody can tell its size (MDL-013)")
    void sizeUnknown() {
        Clause size = Clause.builder(LocalId.parse("p"), ClauseKinds.SIZE, "Zmyślone.")
                .provision(new Size(3, 5))
                .build();
        Forum forum = forum().addOrgans(council(0)).addClauses(size).build();
        assertThat(Zwornik.builder()
                        .build()
                        .ruleBook()
                        .on(DAY)
                        .check(Sector.builder().add(forum).build().orThrow())
                        .notAssessed())
                .extracting(one -> one.rule().code())
                .contains(RuleFindings.ORGAN_SIZE_WRONG);
    }

    @Test
    @DisplayName("ask nothing of a forum that is over")
    void over() {
        Clause size = Clause.builder(LocalId.parse("p"), ClauseKinds.SIZE, "Zmyślone.")
                .provision(new Size(3, 5))
                .build();
        Forum forum = forum().addOrgans(council(2)).addClauses(size).build();
        assertThat(findings(forum)).hasSize(2);
        assertThat(findings(forum.toBuilder()
                        .life(Lifespan.parse("2021-11-03/2022-03-10"))
                        .build()))
                .isEmpty();
    }

    private static Person person(String id, String family, PersonLink... links) {
        return Person.builder(PersonId.parse(id))
                .name(PersonName.of("Anna", family))
                .addLinks(links)
                .build();
    }

    private static PersonLink link(String other, PersonLink.State state) {
        return PersonLink.proposed(Claim.stated(PersonId.parse(other))).in(state);
    }

    @Test
    @DisplayName("note two people of one name, of each once, until somebody says whether they are one (MDL-012)")
    void namesakes() {
        assertThat(findings(person("a", "Zmyślona"), person("b", "zmyślona"), person("c", "Inna")))
                .containsExactly("MDL-012 /name", "MDL-012 /name");
        for (PersonLink.State state : PersonLink.State.values()) {
            assertThat(findings(person("a", "Zmyślona"), person("b", "Zmyślona", link("a", state))))
                    .isEmpty();
        }
        assertThat(findings(
                        person("a", "Zmyślona"),
                        person("b", "Zmyślona", link("a", PersonLink.State.REFUTED)),
                        person("c", "Zmyślona")))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "2020/..,           ''",
        "2020/2021,         CHK-G2 /organs/0/seats/0/tenures/0/holder",
        "2022-06-01/..,     CHK-G2 /organs/0/seats/0/tenures/0/holder",
        ",                  ''"
    })
    @DisplayName("find a seat whose holder had no post at the member that day (CHK-G2)")
    void posts(Lifespan post, String expected) {
        Tenure tenure = Tenure.builder()
                .holder(HOLDER)
                .onBehalfOf(OPS)
                .during(Claim.stated(Lifespan.began(DAY)))
                .build();
        Seat seat = Seat.builder(LocalId.parse("s-1")).addTenures(tenure).build();
        Organ council = Organ.builder(LocalId.parse("council"), OrganKinds.COUNCIL)
                .addSeats(seat)
                .build();
        Forum forum = forum().addMemberships(Membership.builder(OPS)
                        .during(Lifespan.parse("2021/.."))
                        .build())
                .addOrgans(council)
                .addClauses(Clause.of(LocalId.parse("p"), ClauseKinds.COUNCIL_FROM_MEMBERS, "Zmyślone."))
                .build();
        Person.Builder holder = Person.builder(HOLDER).name(PersonName.of("Anna", "Zmyślona"));
        if (post != null) {
            holder.addPosts(Post.builder(OPS, Roles.HEAD).tenure(post).build());
        }
        Organisation ops = Organisation.builder(OPS, OrganisationTypes.OPS).build();
        assertThat(String.join(" ", findings(ops, holder.build(), forum))).isEqualTo(expected);
        assertThat(Zwornik.builder()
                        .build()
                        .ruleBook()
                        .on(DAY)
                        .check(Sector.builder()
                                .add(ops)
                                .add(holder.build())
                                .add(forum)
                                .build()
                                .orThrow())
                        .hasErrors())
                .isFalse(); // not every post need be known
    }
}
