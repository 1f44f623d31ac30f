package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Organ;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.LocalId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.sector.Sector;
import pl.zwornik.testkit.samples.AwkwardText;
import pl.zwornik.testkit.samples.RandomSamples;
import pl.zwornik.testkit.samples.SampleForums;
import pl.zwornik.testkit.samples.SampleOrganisations;
import pl.zwornik.testkit.samples.SamplePeople;
import pl.zwornik.testkit.samples.SampleSeries;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Coded;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link StoreContract} about values, which come back equal whatever they hold.
 *
 * @since 0.1.0
 */
public interface StoreValueChapter extends StoreChapter {

    /**
     * Keeps the longest texts, every character of the basic plane, characters beyond it, and signs that mean something to
     * databases and formats. If this fails, look at the encoding, at lengths counted in bytes or in UTF-16, and at escapes.
     */
    @ContractRule(id = "STORE-32", says = "MUST keep every text that the model allows, character for character.")
    default void keepsTexts() {
        Steps.create(store(), SampleOrganisations.full(), SampleOrganisations.parent());
        Forum wordy = SampleForums.wordy();
        Organisation awkward = SampleOrganisations.awkward();
        Steps.create(store(), wordy, awkward, SamplePeople.awkward());
        assertThat(store().forums().find(wordy.getId()).orElseThrow().value().getClauses())
                .isEqualTo(wordy.getClauses());
        Organisation kept =
                store().organisations().find(awkward.getId()).orElseThrow().value();
        assertThat(kept.getNames()).isEqualTo(awkward.getNames());
        assertThat(kept.getSources()).isEqualTo(awkward.getSources());
        assertThat(store().people()
                        .find(SamplePeople.awkward().getId())
                        .orElseThrow()
                        .value()
                        .getName()
                        .equals(SamplePeople.awkward().getName()))
                .as("an awkward personal name")
                .isTrue();
        assertThat(kept.getNames().get(1).value().text()).hasSize(AwkwardText.LONGEST_LINE);
    }

    /**
     * Keeps days, months, years, days without a year, every qualifier and reach, as beginnings, ends and dates of their own. If
     * this fails, look for a date column, or a missing part that became the first.
     */
    @ContractRule(id = "STORE-33", says = "MUST keep every date as precise and as certain as it was given.")
    default void keepsDates() {
        List<Forum> forums = new ArrayList<>();
        for (PartialDate given : DateStories.all()) {
            Organ organ = Organ.builder(LocalId.parse("o"), OrganKinds.COUNCIL)
                    .election(Election.builder().day(Claim.stated(given)).build())
                    .build();
            forums.add(StoreStories.forumOf("f-" + forums.size()).toBuilder()
                    .addOrgans(organ)
                    .life(Lifespan.began(given))
                    .addNames(new Dated<>(Name.of(NameKinds.FULL, "N"), new Lifespan(null, given, false)))
                    .build());
        }
        Steps.create(store(), forums.toArray(Aggregate[]::new));
        for (Forum forum : forums) {
            Forum kept = store().forums().find(forum.getId()).orElseThrow().value();
            assertThat(kept.getLife()).isEqualTo(forum.getLife());
            assertThat(kept.getNames()).isEqualTo(forum.getNames());
            assertThat(kept.getOrgans()).isEqualTo(forum.getOrgans());
        }
    }

    /**
     * Keeps codes of every scheme that is free to grow. If this fails, look for a conversion to an enum, or a vocabulary that is asked
     * while reading.
     */
    @ContractRule(id = "STORE-34", says = "MUST keep codes that no vocabulary knows.")
    default void keepsUnknownCodes() {
        Steps.create(store(), SampleOrganisations.unknownCodes(), SampleForums.minimal());
        for (Aggregate given : List.of(SampleOrganisations.unknownCodes(), SampleForums.minimal())) {
            Aggregate kept = Steps.find(store(), given.id()).orElseThrow().value();
            assertThat(codes(kept)).isEqualTo(codes(given));
        }
    }

    private static List<CodeUse> codes(Aggregate aggregate) {
        return ((Coded) aggregate).codes();
    }

    /**
     * Keeps extensions with white space, keys out of order and numbers that no machine type holds. If this fails, look for a
     * JSON column, or a tree that is read and written anew.
     */
    @ContractRule(id = "STORE-35", says = "MUST keep extensions that nobody knows, byte for byte.")
    default void keepsExtensions() {
        Extensions extensions = SampleOrganisations.extensions();
        Steps.create(store(), SampleOrganisations.parent(), SampleOrganisations.minimal());
        Steps.create(store(), SampleOrganisations.full(), SampleSeries.full());
        Steps.create(store(), SamplePeople.full(), SamplePeople.minimal(), SamplePeople.unnamed());
        Steps.create(store(), SampleForums.full());
        assertThat(store().organisations().find(SampleOrganisations.FULL))
                .hasValueSatisfying(
                        kept -> assertThat(kept.value().getExtensions().asMap()).isEqualTo(extensions.asMap()));
        assertThat(store().people().find(SamplePeople.FULL))
                .hasValueSatisfying(
                        kept -> assertThat(kept.value().getExtensions().asMap()).isEqualTo(extensions.asMap()));
        assertThat(store().series().find(SampleSeries.FULL))
                .hasValueSatisfying(
                        kept -> assertThat(kept.value().getExtensions().asMap()).isEqualTo(extensions.asMap()));
        assertThat(store().forums().find(SampleForums.FULL))
                .hasValueSatisfying(
                        kept -> assertThat(kept.value().getExtensions().asMap()).isEqualTo(extensions.asMap()));
    }

    /**
     * Keeps values that were drawn, with every way of not knowing in them. If this fails and the rules before hold, look at
     * the attribute that differs: unknown, ambiguous, inferred, open and absent are five different things.
     */
    @ContractRule(id = "STORE-36", says = "MUST give back a value equal to the one that was kept, whatever it is.")
    default void keepsEveryValue() {
        for (long seed = 1; seed <= 20; seed++) {
            Sector drawn = RandomSamples.sector(seed);
            Steps.put(store(), drawn);
            for (Aggregate given : drawn.aggregates()) {
                Aggregate kept = Steps.find(store(), given.id()).orElseThrow().value();
                assertThat(kept.equals(given))
                        .as("%s of seed %d", given.id(), seed)
                        .isTrue();
            }
        }
    }
}
