package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.Membership;
import pl.zwornik.id.Aggregate;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.sector.Sector;
import pl.zwornik.testkit.samples.RandomSamples;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link DocumentFormatContract} about bytes: one value, one document.
 *
 * @since 0.1.0
 */
public interface FormatCanonicalChapter extends FormatChapter {

    /**
     * Writes twice, and once more after reading. If this fails, look for the order of a hash map, for the time of writing,
     * or for something that reading leaves in the value.
     */
    @ContractRule(id = "FORMAT-06", says = "MUST write the same bytes for one value, each time and after reading it.")
    default void writesTheSame() {
        List<Aggregate> values = new ArrayList<>(Samples.aggregates());
        values.addAll(RandomSamples.sector(1).aggregates());
        for (Aggregate value : values) {
            byte[] written = format().write(value);
            assertThat(format().write(value)).as("second writing").isEqualTo(written);
            Aggregate read = FormatSteps.read(format(), value, written).orThrow();
            assertThat(format().write(read)).as("writing after reading").isEqualTo(written);
        }
    }

    /**
     * Builds one value in two ways: defaults given and left out, extensions and aggregates added in another order. If this
     * fails, look where a default is written in one case only.
     */
    @ContractRule(id = "FORMAT-07", says = "MUST write the same bytes for equal values, however they were built.")
    default void writesEqualValuesAlike() {
        Organisation plain = Organisation.builder(SampleOrganisations.MINIMAL, OrganisationTypes.CUS)
                .build();
        Organisation spelled = plain.toBuilder()
                .names(List.of())
                .life(Lifespan.parse("/"))
                .extensions(Extensions.none())
                .build();
        assertThat(format().write(spelled)).isEqualTo(format().write(plain));

        Extensions backwards = Extensions.none().with("b:b", "2").with("a:a", "1");
        Extensions forwards = Extensions.none().with("a:a", "1").with("b:b", "2");
        assertThat(format().write(plain.toBuilder().extensions(backwards).build()))
                .isEqualTo(format().write(plain.toBuilder().extensions(forwards).build()));

        Membership stated = Membership.builder(SampleOrganisations.MINIMAL)
                .kind(MembershipKinds.ORDINARY)
                .build();
        assertThat(format().write(StoreStories.forumOf("f").toBuilder()
                        .addMemberships(stated)
                        .build()))
                .isEqualTo(format().write(StoreStories.forumOf("f", SampleOrganisations.MINIMAL)));

        List<Aggregate> reversed = new ArrayList<>(Samples.aggregates());
        Collections.reverse(reversed);
        assertThat(format().writeSector(FormatSteps.sector(reversed.toArray(Aggregate[]::new))))
                .isEqualTo(format().writeSector(Samples.sector()));
    }

    /**
     * Asks for name and version. If this fails, look at what stores keep beside each document: a short word, and two
     * numbers with a point between them.
     */
    @ContractRule(id = "FORMAT-08", says = "MUST say its name and the version that it writes, major and minor.")
    default void saysNameAndVersion() {
        assertThat(format().name()).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(64);
        assertThat(format().version()).matches("[0-9]{1,4}\\.[0-9]{1,4}");
    }

    /**
     * Lets two threads write and read the same sector at once. If this fails, look for a buffer or a parser that is kept
     * between calls.
     */
    @ContractRule(id = "FORMAT-09", says = "MUST write and read the same when threads use it at once.")
    default void isThreadSafe() {
        Sector first = RandomSamples.sector(1);
        Sector second = RandomSamples.sector(2);
        byte[] firstBytes = format().writeSector(first);
        byte[] secondBytes = format().writeSector(second);
        IntStream.range(0, Race.ROUNDS).forEach(round -> assertThat(
                        Race.of(() -> writtenAndRead(first, firstBytes), () -> writtenAndRead(second, secondBytes)))
                .containsExactly(true, true));
    }

    private boolean writtenAndRead(Sector sector, byte[] expected) {
        for (Aggregate value : sector.aggregates()) {
            if (!FormatSteps.again(format(), value).equals(value)) {
                return false;
            }
        }
        return Arrays.equals(format().writeSector(sector), expected);
    }
}
