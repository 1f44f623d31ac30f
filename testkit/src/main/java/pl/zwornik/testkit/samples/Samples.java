package pl.zwornik.testkit.samples;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.fact.Period;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;

/**
 * The samples together: sectors whose references are answered.
 *
 * @since 0.1.0
 */
public final class Samples {

    private Samples() {}

    /** Returns all aggregates; ids of different kinds coincide on purpose. */
    public static List<Aggregate> aggregates() {
        List<Aggregate> all = new ArrayList<>(SampleOrganisations.all());
        all.addAll(SamplePeople.all());
        all.addAll(SampleSeries.all());
        all.addAll(SampleForums.all());
        all.addAll(SampleMeetings.all());
        return List.copyOf(all);
    }

    /** Returns the sector of {@link #aggregates()}, as a store keeps it: nothing external, no coverage. */
    public static Sector sector() {
        return builder().build().orThrow();
    }

    /** Returns the same sector with external ids, coverage and what is withheld declared, as a document may. */
    public static Sector declaringSector() {
        return builder()
                .external(OrganisationId.parse("elsewhere"))
                .external(SampleForums.FULL)
                .covers(new Coverage(
                        OrganisationTypes.OPS, TercCode.parse("30"), Period.parse("2021-11-03/2021-11-04")))
                .covers(new Coverage(OrganisationTypes.ROPS, TercCode.parse("02"), Period.ALWAYS))
                .withholds(new Withheld("organisation/sources/quote", WithholdingReasons.NOT_FOR_PURPOSE))
                .build()
                .orThrow();
    }

    private static Sector.Builder builder() {
        Sector.Builder sector = Sector.builder();
        aggregates().forEach(sector::add);
        return sector;
    }
}
