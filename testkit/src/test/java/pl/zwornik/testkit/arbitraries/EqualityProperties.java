package pl.zwornik.testkit.arbitraries;

import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.RandomGenerator;

import static org.assertj.core.api.Assertions.assertThat;

@Label("Equality")
class EqualityProperties {

    private static final int DRAWS = 50;

    @Example
    @Label("is an equivalence, agrees with hashCode, and tells by value, for every type")
    void isAnEquivalence() {
        AllArbitraries.byType().forEach(EqualityProperties::assertEquality);
    }

    private static void assertEquality(Class<?> type, Arbitrary<?> arbitrary) {
        RandomGenerator<?> generator = arbitrary.generator(1_000);
        int different = 0;
        for (int seed = 0; seed < DRAWS; seed++) {
            Object one = drawn(generator, seed);
            Object same = drawn(generator, seed);
            Object other = drawn(generator, seed + DRAWS);
            assertThat(one.equals(same) && same.equals(one))
                    .as("%s of seed %d", type, seed)
                    .isTrue();
            assertThat(one.hashCode()).isEqualTo(same.hashCode());
            assertThat(one.toString()).isEqualTo(same.toString());
            assertThat(one.equals(other)).isEqualTo(other.equals(one));
            if (one.equals(other)) {
                assertThat(one.hashCode()).isEqualTo(other.hashCode());
            } else {
                different++;
            }
            assertThat(one).isNotEqualTo(null);
            assertThat(one.equals("another type")).isFalse();
        }
        assertThat(different).as("draws of %s that differ", type).isGreaterThan(DRAWS / 3);
    }

    private static Object drawn(RandomGenerator<?> generator, long seed) {
        return generator.next(new Random(seed)).value();
    }
}
