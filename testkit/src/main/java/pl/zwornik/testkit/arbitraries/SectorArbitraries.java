package pl.zwornik.testkit.arbitraries;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.Person;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;

/**
 * Sectors: whole ones as stores keep them, and slices as documents carry them.
 *
 * @since 0.1.0
 */
public final class SectorArbitraries {

    private static final int OF_EACH_KIND = 3;

    private SectorArbitraries() {}

    /** Returns aggregates of every kind. */
    public static Arbitrary<Aggregate> aggregates() {
        return Arbitraries.oneOf(
                OrganisationArbitraries.organisations().map(one -> one),
                PeopleArbitraries.people().map(one -> one),
                GatheringArbitraries.series().map(one -> one),
                ForumArbitraries.forums().map(one -> one),
                MeetingArbitraries.meetings().map(one -> one));
    }

    /** Returns declarations of what is covered. */
    public static Arbitrary<Coverage> coverage() {
        return Combinators.combine(
                        VocabularyArbitraries.codes(OrganisationTypes.OPS, OrganisationTypes.ROPS),
                        TerritoryArbitraries.units(),
                        FactArbitraries.periods())
                .as(Coverage::new);
    }

    /** Returns sectors without external ids and coverage: for whom nobody was drawn stands one of whom nothing is known. */
    public static Arbitrary<Sector> whole() {
        return drawn().map(aggregates -> {
            Sector.Builder sector = sector(aggregates);
            targets(aggregates)
                    .filter(target -> isAbsent(aggregates, target))
                    .forEach(target -> sector.put(blank(target)));
            return sector.build().orThrow();
        });
    }

    /** Returns sectors that declare their open references external, and perhaps coverage and what they withhold. */
    public static Arbitrary<Sector> slices() {
        return Combinators.combine(
                        drawn(),
                        coverage().list().ofMaxSize(2),
                        PeopleArbitraries.withheld().list().ofMaxSize(2))
                .as((aggregates, covered, withheld) -> {
                    Sector.Builder sector = sector(aggregates);
                    targets(aggregates).forEach(sector::external);
                    covered.forEach(sector::covers);
                    withheld.forEach(sector::withholds);
                    return sector.build().orThrow();
                });
    }

    private static Arbitrary<List<Aggregate>> drawn() {
        return aggregates().list().ofMaxSize(4 * OF_EACH_KIND).uniqueElements(Aggregate::id);
    }

    private static Sector.Builder sector(List<Aggregate> aggregates) {
        Sector.Builder sector = Sector.builder();
        aggregates.forEach(sector::add);
        return sector;
    }

    private static Stream<Id> targets(List<Aggregate> aggregates) {
        return aggregates.stream()
                .flatMap(one -> one.references().stream())
                .map(Reference::target)
                .distinct();
    }

    private static boolean isAbsent(List<Aggregate> aggregates, Id id) {
        return aggregates.stream().noneMatch(one -> one.id().equals(id));
    }

    private static Aggregate blank(Id id) {
        return switch (id.kind()) {
            case ORGANISATION ->
                Organisation.builder((OrganisationId) id, OrganisationTypes.OPS).build();
            case PERSON -> Person.builder((PersonId) id).build();
            case SERIES -> Series.builder((SeriesId) id).build();
            case FORUM -> Forum.builder((ForumId) id, ForumForms.FORUM).build();
            case MEETING -> Meeting.builder((MeetingId) id).build();
        };
    }
}
