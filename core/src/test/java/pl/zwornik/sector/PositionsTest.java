package pl.zwornik.sector;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.Post;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.people.ProcessingPurposes;
import pl.zwornik.people.Redaction;
import pl.zwornik.people.Tombstone;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** Every person and every organisation is invented. */
@DisplayName("The positions of a sector")
class PositionsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 3);
    private static final OrganisationId OPS = new OrganisationId("ops-lipka");
    private static final OrganisationId ELSEWHERE = new OrganisationId("elsewhere");
    private static final LocalId FIRST = new LocalId("deputy-1");
    private static final LocalId SECOND = new LocalId("deputy-2");
    private static final Period ALL_POSTS = Period.parse("2021-01-01/2022-01-01");

    @ParameterizedTest
    @CsvSource({
        "2020/.., YES",
        "2020/, UNKNOWN",
        "/, UNKNOWN",
        "2021-11-03/.., YES",
        "2021-11/.., UNKNOWN",
        "2010/2021-11-03, NO",
        "2010/2021, UNKNOWN",
        "2021-11-04/.., NO"
    })
    @DisplayName(
            "are held by whoever has a post of them: certainly, maybe, or on other days, as far as the tenure tells")
    void areHeld(String tenure, Tri expected) {
        Positions positions = positions(person("p-1", post(Roles.DEPUTY_HEAD, FIRST, tenure)));
        for (Tri answer : Tri.values()) {
            assertThat(positions.holders(OPS, FIRST, DAY, answer))
                    .isEqualTo(answer == expected ? List.of(id("p-1")) : List.of());
            assertThat(positions.holders(OPS, SECOND, DAY, answer)).isEmpty();
        }
        assertThat(positions.isVacant(OPS, FIRST, DAY)).isEqualTo(expected.isYes() ? Tri.NO : Tri.UNKNOWN);
        assertThat(positions.isVacant(OPS, SECOND, DAY)).isEqualTo(Tri.UNKNOWN);
        assertThat(positions.isVacant(OPS, FIRST, DAY, ALL_POSTS)).isEqualTo(expected.not());
        assertThat(positions.isVacant(OPS, SECOND, DAY, ALL_POSTS)).isEqualTo(Tri.YES);
    }

    @Test
    @DisplayName("may be held by whoever has a post of their role that names none, and never certainly")
    void mayBeHeld() {
        Positions positions = positions(
                person("p-1", post(Roles.DEPUTY_HEAD, null, "2020/..")),
                person("p-2", post(Roles.HEAD, null, "2020/..")),
                person("p-3", post(Roles.DEPUTY_HEAD, null, "2010/2020")));
        for (LocalId position : List.of(FIRST, SECOND)) {
            assertThat(positions.holders(OPS, position, DAY, Tri.YES)).isEmpty();
            assertThat(positions.holders(OPS, position, DAY, Tri.UNKNOWN)).containsExactly(id("p-1"));
            assertThat(positions.holders(OPS, position, DAY, Tri.NO)).containsExactly(id("p-3"));
            assertThat(positions.isVacant(OPS, position, DAY)).isEqualTo(Tri.UNKNOWN);
            assertThat(positions.isVacant(OPS, position, DAY, ALL_POSTS)).isEqualTo(Tri.UNKNOWN);
        }
    }

    @Test
    @DisplayName("are held by the best of several posts of one person, and by several people where sources say so")
    void areHeldBySeveral() {
        Positions positions = positions(
                person("p-2", post(Roles.DEPUTY_HEAD, FIRST, "2021/..")),
                person(
                        "p-1",
                        post(Roles.DEPUTY_HEAD, FIRST, "2000/2010"),
                        post(Roles.DEPUTY_HEAD, null, "2015/.."),
                        post(Roles.DEPUTY_HEAD, FIRST, "2020/..")),
                person("p-3", post(Roles.HEAD, FIRST, "2020/..")));
        assertThat(positions.holders(OPS, FIRST, DAY, Tri.YES)).containsExactly(id("p-1"), id("p-3"));
        assertThat(positions.holders(OPS, FIRST, DAY, Tri.UNKNOWN)).containsExactly(id("p-2"));
        assertThat(positions.holders(OPS, FIRST, DAY, Tri.NO)).isEmpty();
        assertThat(positions.isVacant(OPS, FIRST, DAY, ALL_POSTS)).isEqualTo(Tri.NO);
    }

    @Test
    @DisplayName("are never known to be vacant by what is not stated, also behind a tenure that ended")
    void absenceIsNoVacancy() {
        Positions positions = positions(person("p-1", post(Roles.DEPUTY_HEAD, FIRST, "2010/2020-01-01")));
        assertThat(positions.isVacant(OPS, FIRST, DAY)).isEqualTo(Tri.UNKNOWN);
        assertThat(positions().isVacant(OPS, FIRST, DAY)).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    @DisplayName("are vacant where the caller declares that no post is missing, on the days of the declaration")
    void areVacantByDeclaration() {
        Positions positions = positions(person("p-1", post(Roles.DEPUTY_HEAD, FIRST, "2010/2020-01-01")));
        assertThat(positions.isVacant(OPS, FIRST, DAY, ALL_POSTS)).isEqualTo(Tri.YES);
        assertThat(positions.isVacant(OPS, FIRST, LocalDate.of(2022, 1, 1), ALL_POSTS))
                .isEqualTo(Tri.UNKNOWN);
        assertThat(positions.isVacant(OPS, FIRST, LocalDate.of(2015, 1, 1), Period.ALWAYS))
                .isEqualTo(Tri.NO);
    }

    @Test
    @DisplayName("are not known to be vacant where somebody was erased, or somebody's posts are withheld")
    void erasedAndWithheld() {
        Person erased =
                Person.erased(id("p-9"), new Tombstone(Instant.parse("2026-01-12T10:00:00Z"), ErasureGrounds.REQUEST));
        assertThat(positions(erased).isVacant(OPS, FIRST, DAY, ALL_POSTS)).isEqualTo(Tri.UNKNOWN);

        Sector sector = sector("1990/..", "1990/..", person("p-1", post(Roles.HEAD, null, "2020/..")));
        Sector view = sector.redacted(Redaction.forPurpose(PrivacyMap.standard(), ProcessingPurposes.STATISTICS));
        assertThat(sector.positions().isVacant(OPS, FIRST, DAY, ALL_POSTS)).isEqualTo(Tri.YES);
        assertThat(view.positions().isVacant(OPS, FIRST, DAY, ALL_POSTS)).isEqualTo(Tri.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "1990/.., 1990/.., YES, YES",
        "1990/.., /, YES, UNKNOWN",
        "/, 1990/.., YES, YES",
        "/, 2004~/, YES, UNKNOWN",
        "1990/.., 1990/2010, NO, NO",
        "1990/2010, /, NO, NO",
        "2022/.., 1990/.., NO, NO"
    })
    @DisplayName("are neither held nor vacant on a day on which they, or their organisation, certainly were not there")
    void areThere(String ofOrganisation, String ofPosition, Tri held, Tri vacant) {
        Person holder = person("p-1", post(Roles.DEPUTY_HEAD, FIRST, "2020/.."));
        assertThat(sector(ofOrganisation, ofPosition, holder).positions().holders(OPS, FIRST, DAY, held))
                .containsExactly(id("p-1"));
        assertThat(sector(ofOrganisation, ofPosition, holder).positions().isVacant(OPS, FIRST, DAY, ALL_POSTS))
                .isEqualTo(Tri.NO);
        assertThat(sector(ofOrganisation, ofPosition).positions().isVacant(OPS, FIRST, DAY, ALL_POSTS))
                .isEqualTo(vacant);
    }

    @Test
    @DisplayName("that nobody states, here or elsewhere, may be held, and nothing is known of their vacancy")
    void notStated() {
        LocalId other = new LocalId("other");
        Positions positions = positions(
                person("p-1", post(Roles.HEAD, null, "2020/.."), post(Roles.HEAD, other, "2010/2011")),
                person("p-2", post(ELSEWHERE, Roles.HEAD, FIRST, "2020/..")),
                person("p-3", post(ELSEWHERE, Roles.HEAD, null, "2020/..")));
        assertThat(positions.find(OPS, other)).isEmpty();
        assertThat(positions.find(OPS, FIRST)).map(Position::getRole).hasValue(Roles.DEPUTY_HEAD);
        assertThat(positions.holders(OPS, other, DAY, Tri.UNKNOWN)).containsExactly(id("p-1"));
        assertThat(positions.isVacant(OPS, other, DAY, ALL_POSTS)).isEqualTo(Tri.UNKNOWN);
        assertThat(positions.holders(ELSEWHERE, FIRST, DAY, Tri.YES)).containsExactly(id("p-2"));
        assertThat(positions.holders(ELSEWHERE, FIRST, DAY, Tri.UNKNOWN)).containsExactly(id("p-3"));
        assertThat(positions.isVacant(ELSEWHERE, FIRST, DAY)).isEqualTo(Tri.NO);
        assertThat(positions.isVacant(ELSEWHERE, other, DAY, ALL_POSTS)).isEqualTo(Tri.UNKNOWN);
    }

    private static PersonId id(String text) {
        return PersonId.parse(text);
    }

    private static Person person(String id, Post... posts) {
        return Person.builder(id(id)).addPosts(posts).build();
    }

    private static Post post(Code role, @Nullable LocalId position, String tenure) {
        return post(OPS, role, position, tenure);
    }

    private static Post post(OrganisationId at, Code role, @Nullable LocalId position, String tenure) {
        return Post.builder(at, role)
                .position(Optional.ofNullable(position))
                .tenure(Lifespan.parse(tenure))
                .build();
    }

    private static Positions positions(Person... people) {
        return sector("1990/..", "1990/..", people).positions();
    }

    private static Sector sector(String ofOrganisation, String ofPositions, Person... people) {
        Organisation.Builder ops =
                Organisation.builder(OPS, OrganisationTypes.OPS).life(Lifespan.parse(ofOrganisation));
        for (LocalId position : List.of(FIRST, SECOND)) {
            ops.addPositions(Position.builder(position, Roles.DEPUTY_HEAD)
                    .life(Lifespan.parse(ofPositions))
                    .build());
        }
        Sector.Builder sector = Sector.builder().external(ELSEWHERE).add(ops.build());
        List.of(people).forEach(sector::add);
        return sector.build().orThrow();
    }
}
