package pl.zwornik.testkit.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Position;
import pl.zwornik.people.Person;
import pl.zwornik.people.Post;
import pl.zwornik.sector.Positions;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;

@Label("Positions")
class PositionProperties {

    private static final PersonId ONE = PersonId.parse("p-1");
    private static final PersonId MORE = PersonId.parse("p-2");

    @Property(tries = 500)
    @Label("are vacant or held, never both, and one post more never makes a position vacant or takes a holder away")
    void vacantOrHeld(
            @ForAll("organisations") Organisation organisation,
            @ForAll("positions") Position position,
            @ForAll("posts") Post one,
            @ForAll("posts") Post more,
            @ForAll("days") LocalDate day) {
        OrganisationId id = organisation.getId();
        Sector sector = Sector.builder()
                .add(Organisation.builder(id, organisation.getType())
                        .life(organisation.getLife())
                        .addPositions(position)
                        .build())
                .add(holding(ONE, at(id, one, position)))
                .build()
                .orThrow();
        Sector after = sector.toBuilder()
                .add(holding(MORE, at(id, more, position)))
                .build()
                .orThrow();

        LocalId asked = position.getId();
        assertConsistent(sector.positions(), id, asked, day);
        assertConsistent(after.positions(), id, asked, day);
        assertThat(after.positions().holders(id, asked, day, Tri.YES))
                .containsAll(sector.positions().holders(id, asked, day, Tri.YES));
        if (sector.positions().isVacant(id, asked, day, Period.ALWAYS) != Tri.YES) {
            assertThat(after.positions().isVacant(id, asked, day, Period.ALWAYS))
                    .isNotEqualTo(Tri.YES);
        }
    }

    private static void assertConsistent(Positions positions, OrganisationId of, LocalId position, LocalDate day) {
        List<PersonId> certain = positions.holders(of, position, day, Tri.YES);
        List<PersonId> possible = positions.holders(of, position, day, Tri.UNKNOWN);
        assertThat(Stream.of(certain, possible, positions.holders(of, position, day, Tri.NO))
                        .flatMap(List::stream))
                .doesNotHaveDuplicates();
        Tri vacant = positions.isVacant(of, position, day);
        Tri declared = positions.isVacant(of, position, day, Period.ALWAYS);
        assertThat(vacant).isNotEqualTo(Tri.YES);
        if (!certain.isEmpty()) {
            assertThat(List.of(vacant, declared)).containsOnly(Tri.NO);
        }
        if (declared.isYes()) {
            assertThat(possible).isEmpty();
        }
        assertThat(vacant.isNo()).isEqualTo(declared.isNo());
    }

    private static Person holding(PersonId id, Post post) {
        return Person.builder(id).addPosts(post).build();
    }

    /** Half of the posts name a position; these then name this one, so that it is held often. */
    private static Post at(OrganisationId organisation, Post post, Position position) {
        return post.toBuilder()
                .organisation(organisation)
                .position(post.getPosition().map(any -> position.getId()))
                .build();
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return OrganisationArbitraries.organisations();
    }

    @Provide
    Arbitrary<Position> positions() {
        return OrganisationPartArbitraries.positions();
    }

    @Provide
    Arbitrary<Post> posts() {
        return PeopleArbitraries.posts();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return FactArbitraries.days();
    }
}
