package pl.zwornik.testkit;

import java.util.List;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Founding;
import pl.zwornik.id.Aggregate;
import pl.zwornik.testkit.samples.RandomSamples;
import pl.zwornik.testkit.samples.SampleForums;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.SamplePeople;
import pl.zwornik.testkit.samples.SampleSeries;
import pl.zwornik.vocabulary.Coded;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link DocumentFormatContract} about values, which are read as they were written.
 *
 * @since 0.1.0
 */
public interface FormatValueChapter extends FormatChapter {

    /**
     * Writes and reads aggregates of every kind, drawn with every way of not knowing. If this fails and the rules after it
     * hold, look at the attribute that differs: unknown, ambiguous, inferred, open and absent are five different things.
     */
    @ContractRule(id = "FORMAT-01", says = "MUST read a value equal to the one that was written, whatever it is.")
    default void readsWhatWasWritten() {
        for (long seed = 1; seed <= 20; seed++) {
            for (Aggregate drawn : RandomSamples.sector(seed).aggregates()) {
                assertSame(drawn);
            }
        }
        List.of(SampleOrganisations.minimal(), SamplePeople.minimal(), SampleSeries.stated())
                .forEach(this::assertSame);
    }

    /**
     * Writes and reads the longest texts, every character of the basic plane, characters beyond it, and signs that mean
     * something to notations. If this fails, look at the encoding, at lengths counted in bytes, and at escapes.
     */
    @ContractRule(id = "FORMAT-02", says = "MUST carry every text that the model allows, character for character.")
    default void carriesTexts() {
        List.of(SampleForums.wordy(), SampleOrganisations.awkward(), SamplePeople.awkward())
                .forEach(this::assertSame);
    }

    /**
     * Writes and reads days, months, years, days without a year, every qualifier and reach, as beginnings, ends and dates of their
     * own. If this fails, look for a date type of the platform, or a missing part that became the first.
     */
    @ContractRule(id = "FORMAT-03", says = "MUST carry every date as precise and as certain as it was given.")
    default void carriesDates() {
        for (PartialDate given : DateStories.all()) {
            assertSame(StoreStories.forumOf("f").toBuilder()
                    .founding(Founding.builder()
                            .day(given)
                            .firstSession(Claim.stated(given))
                            .build())
                    .life(Lifespan.began(given))
                    .build());
            assertSame(SampleOrganisations.minimal().toBuilder()
                    .life(new Lifespan(null, given, false))
                    .build());
        }
    }

    /**
     * Writes and reads codes of every scheme that is free to grow. If this fails, look for a conversion to an enum, or a vocabulary
     * that is asked while reading.
     */
    @ContractRule(id = "FORMAT-04", says = "MUST carry codes that no vocabulary knows.")
    default void carriesUnknownCodes() {
        for (Aggregate given : List.of(SampleOrganisations.unknownCodes(), SampleForums.minimal())) {
            Aggregate read = FormatSteps.again(format(), given);
            assertThat(((Coded) read).codes()).isEqualTo(((Coded) given).codes());
        }
    }

    /**
     * Writes and reads extensions with white space, keys out of order and numbers that no machine type holds. If this
     * fails, look for a tree that is read and written anew: the text between its first and last sign is what counts.
     */
    @ContractRule(id = "FORMAT-05", says = "MUST carry extensions that nobody knows, byte for byte.")
    default void carriesExtensions() {
        for (Aggregate given :
                List.of(SampleOrganisations.full(), SamplePeople.full(), SampleSeries.full(), SampleForums.full())) {
            Extensions read = FormatSteps.extensions(FormatSteps.again(format(), given));
            assertThat(read.asMap()).isEqualTo(FormatSteps.extensions(given).asMap());
        }
    }

    private void assertSame(Aggregate given) {
        assertThat(FormatSteps.again(format(), given).equals(given))
                .as("%s %s is read as it was written", given.id().kind(), given.id())
                .isTrue();
    }
}
