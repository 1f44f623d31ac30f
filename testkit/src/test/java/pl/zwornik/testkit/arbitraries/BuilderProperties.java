package pl.zwornik.testkit.arbitraries;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Extensions;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Series;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.LocalAct;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.Succession;
import pl.zwornik.people.Person;
import pl.zwornik.people.Post;
import pl.zwornik.sector.Sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Label("Aggregates and their parts")
class BuilderProperties {

    @Provide
    Arbitrary<Object> built() {
        Map<Class<?>, Arbitrary<?>> all = AllArbitraries.byType();
        return Arbitraries.of(
                        Organisation.class,
                        Address.class,
                        ContactPoint.class,
                        LocalAct.class,
                        Position.class,
                        Succession.class,
                        Person.class,
                        Post.class,
                        Series.class,
                        Forum.class,
                        Founding.class,
                        Membership.class,
                        Organ.class,
                        Seat.class,
                        Tenure.class,
                        Election.class,
                        Sector.class)
                .flatMap(type -> all.get(type).map(value -> (Object) value));
    }

    @Property
    @Label("are equal to what their builder builds again")
    void areBuiltAgain(@ForAll("built") Object value) {
        assertThat(again(value).equals(value)).isTrue();
    }

    private static Object again(Object value) {
        if (value instanceof Organisation one) {
            return one.toBuilder().build();
        } else if (value instanceof Address one) {
            return one.toBuilder().build();
        } else if (value instanceof ContactPoint one) {
            return one.toBuilder().build();
        } else if (value instanceof LocalAct one) {
            return one.toBuilder().build();
        } else if (value instanceof Position one) {
            return one.toBuilder().build();
        } else if (value instanceof Succession one) {
            return one.toBuilder().build();
        } else if (value instanceof Person one) {
            return one.toBuilder().build();
        } else if (value instanceof Post one) {
            return one.toBuilder().build();
        } else if (value instanceof Series one) {
            return one.toBuilder().build();
        } else if (value instanceof Forum one) {
            return one.toBuilder().build();
        } else if (value instanceof Founding one) {
            return one.toBuilder().build();
        } else if (value instanceof Membership one) {
            return one.toBuilder().build();
        } else if (value instanceof Organ one) {
            return one.toBuilder().build();
        } else if (value instanceof Seat one) {
            return one.toBuilder().build();
        } else if (value instanceof Tenure one) {
            return one.toBuilder().build();
        } else if (value instanceof Election one) {
            return one.toBuilder().build();
        } else if (value instanceof Sector one) {
            return one.toBuilder().build().orThrow();
        }
        throw new IllegalArgumentException(value.getClass().getName());
    }

    @Property
    @Label("hand out no collection that can be changed")
    void handOutNothingToChange(@ForAll("built") Object value) {
        for (Object collection : collections(value)) {
            if (collection instanceof Map<?, ?> map) {
                assertThatThrownBy(map::clear).isInstanceOf(UnsupportedOperationException.class);
            } else {
                List<?> list = (List<?>) collection;
                assertThatThrownBy(() -> list.add(null)).isInstanceOf(UnsupportedOperationException.class);
            }
        }
    }

    private static List<Object> collections(Object value) {
        if (value instanceof Organisation one) {
            return List.of(
                    one.getFunctions(),
                    one.getNames(),
                    one.getIdentifiers(),
                    one.getSeats(),
                    one.getAreas(),
                    one.getContactPoints(),
                    one.getLegalEntities(),
                    one.getSuccessions(),
                    one.getPositions(),
                    one.getSources(),
                    one.references(),
                    one.codes());
        } else if (value instanceof Person one) {
            return List.of(
                    one.getTitles(),
                    one.getPosts(),
                    one.getLinks(),
                    one.getWithheld(),
                    one.getSources(),
                    one.references(),
                    one.codes());
        } else if (value instanceof Series one) {
            return List.of(one.getNames(), one.getTopics(), one.getInvolvements(), one.getSources());
        } else if (value instanceof Forum one) {
            return List.of(
                    one.getNames(),
                    one.getMemberships(),
                    one.getOrgans(),
                    one.getClauses(),
                    one.getPurposes(),
                    one.getInvolvements(),
                    one.getSeries(),
                    one.getSources(),
                    one.references(),
                    one.codes());
        } else if (value instanceof Founding one) {
            return List.of(one.getAttendance());
        } else if (value instanceof Organ one) {
            return List.of(one.getSeats());
        } else if (value instanceof Seat one) {
            return List.of(one.getTenures());
        } else if (value instanceof Sector one) {
            return List.of(one.aggregates(), one.coverage(), one.withheld());
        }
        return List.of();
    }

    @Property
    @Label("that are values hand out no collection that can be changed, either")
    void valuesHandOutNothingToChange(
            @ForAll("sets") Candidates<?> set,
            @ForAll("claims") Claim<?> claim,
            @ForAll("extensions") Extensions extensions) {
        assertThatThrownBy(() -> set.options().remove(0)).isInstanceOf(UnsupportedOperationException.class);
        for (Candidate<?> option : set.options()) {
            assertThatThrownBy(() -> option.reasons().clear()).isInstanceOf(UnsupportedOperationException.class);
        }
        assertThatThrownBy(() -> claim.evidence().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> extensions.asMap().put("a:b", "1")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Provide
    Arbitrary<Candidates<?>> sets() {
        return FactArbitraries.candidateSets(TerritoryArbitraries.units()).map(set -> set);
    }

    @Provide
    Arbitrary<Claim<?>> claims() {
        return FactArbitraries.claims(FactArbitraries.counts()).map(claim -> claim);
    }

    @Provide
    Arbitrary<Extensions> extensions() {
        return FactArbitraries.extensions();
    }
}
