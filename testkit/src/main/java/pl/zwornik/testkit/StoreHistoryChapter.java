package pl.zwornik.testkit;

import java.util.List;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Revision;
import pl.zwornik.testkit.samples.SampleOrganisations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The chapter of {@link StoreContract} about revisions.
 *
 * @since 0.1.0
 */
public interface StoreHistoryChapter extends StoreChapter {

    /**
     * Makes three revisions, whose times are not in order, beside others. If this fails, look at the order (by version, not
     * by time), and whether the revision of a save is written in the same transaction.
     */
    @ContractRule(id = "STORE-16", says = "MUST list the revisions of an aggregate, and of no other, newest first.")
    default void listsRevisions() {
        Steps.create(store(), SampleOrganisations.parent());
        StoreStories.keepThreeVersions(store());
        Steps.save(store(), SampleOrganisations.parent(), 1);
        assertThat(store().organisations().revisions(SampleOrganisations.MINIMAL))
                .extracting(Revision::version)
                .containsExactly(3, 2, 1);
    }

    /**
     * Reads causes with times of one microsecond, texts of many alphabets, and with and without correlation. If this fails,
     * look at the precision and the time zone of the time column, the encoding and width of the text columns, and at null.
     */
    @ContractRule(
            id = "STORE-17",
            says = "MUST keep the whole cause of each revision: time to the microsecond, actor, reason, correlation.")
    default void keepsCauses() {
        StoreStories.keepThreeVersions(store());
        List<Revision> newestFirst = store().organisations().revisions(SampleOrganisations.MINIMAL);
        List<Cause> causes = StoreStories.threeCauses();
        for (Revision revision : newestFirst) {
            assertThat(revision.cause()).isEqualTo(causes.get(revision.version() - 1));
        }
    }

    /**
     * Reads every version by its number. If this fails, look where a superseded document goes, and whether the newest one
     * can be had by its number, too.
     */
    @ContractRule(id = "STORE-18", says = "MUST give back every version as it was, under its number.")
    default void givesBackEveryVersion() {
        StoreStories.keepThreeVersions(store());
        List<Organisation> values = StoreStories.threeVersions();
        OrganisationId id = SampleOrganisations.MINIMAL;
        List<Revision> revisions = store().organisations().revisions(id);
        for (int version = 1; version <= values.size(); version++) {
            int number = version;
            assertThat(store().organisations().find(id, version))
                    .as("version %d", version)
                    .hasValueSatisfying(found -> {
                        assertThat(found.value()).isEqualTo(values.get(number - 1));
                        assertThat(found.version()).isEqualTo(number);
                    });
        }
        assertThat(store().organisations().find(id, values.size() + 1)).isEmpty();
        assertThat(revisions).hasSameSizeAs(values);
    }
}
