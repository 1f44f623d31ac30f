package pl.zwornik.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Qualifier;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Series;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** At least a fifth of the samples are unknown, ambiguous or approximate, for each way in which a type can be. */
@Label("Samples")
class DoubtProperties {

    private static final double A_FIFTH = 20;

    /** Counts a way of not knowing; the run fails where it is too rare. */
    private static void often(String way, boolean holds) {
        Statistics.label(way).collect(holds);
        Statistics.label(way).coverage(coverage -> coverage.check(true).percentage(percent -> percent >= A_FIFTH));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("of facts are in doubt in every way")
    void facts(
            @ForAll("dates") PartialDate date,
            @ForAll("lives") Lifespan life,
            @ForAll("counts") Count count,
            @ForAll("answers") Tri answer) {
        often("date approximate or uncertain", date.qualifier() != Qualifier.NONE);
        often("date without its day or year", date.day() == 0 || date.year() == 0);
        often("beginning not stated", life.beginning().isEmpty());
        often("end not stated", life.end().isEmpty() && !life.open());
        often("end known to be open", life.open());
        often(
                "count a bound or approximate",
                count.bound() != Count.Bound.EXACTLY && count.bound() != Count.Bound.UNKNOWN);
        often("answer unknown", answer == Tri.UNKNOWN);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("of candidates, claims and codes are in doubt in every way")
    void claims(
            @ForAll("candidates") Candidates<TercCode> candidates,
            @ForAll("claims") Claim<Count> claim,
            @ForAll("codes") Code code) {
        often("ambiguous", candidates.certainty() == Candidates.Certainty.AMBIGUOUS);
        often("nothing known", candidates.certainty() == Candidates.Certainty.UNKNOWN);
        often("inferred", !claim.isStated());
        often("code unknown", !code.value().equals("KNOWN"));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    @Label("of aggregates have unstated, ambiguous, approximate and inferred attributes")
    void aggregates(
            @ForAll("organisations") Organisation organisation,
            @ForAll("people") Person person,
            @ForAll("series") Series series,
            @ForAll("forums") Forum forum) {
        often("organisation: life in doubt", isInDoubt(organisation.getLife()));
        often(
                "organisation: a seat not settled",
                organisation.getSeats().stream()
                        .anyMatch(seat -> seat.value().settled().isEmpty()));
        often(
                "organisation: an area not settled",
                organisation.getAreas().stream()
                        .anyMatch(area -> area.value().settled().isEmpty()));
        often(
                "organisation: a succession inferred",
                organisation.getSuccessions().stream().anyMatch(one -> !one.isStated()));
        often("organisation: no legal entity", organisation.getLegalEntities().isEmpty());
        often(
                "organisation: a name's time in doubt",
                anyInDoubt(organisation.getNames().stream().map(Dated::during).toList()));
        often("person: no name", person.getName().isEmpty());
        often(
                "person: a title's time in doubt",
                anyInDoubt(person.getTitles().stream().map(Dated::during).toList()));
        often(
                "person: said to be somebody, and not confirmed",
                person.getLinks().stream().anyMatch(link -> link.state() != PersonLink.State.CONFIRMED));
        often("person: a post without its position", person.getPosts().stream().anyMatch(post -> post.getPosition()
                .isEmpty()));
        often("person: a tenure in doubt", person.getPosts().stream().anyMatch(post -> isInDoubt(post.getTenure())));
        often(
                "series: run inferred",
                series.getRun().filter(run -> !run.isStated()).isPresent());
        often("series: run not known", series.getRun().isEmpty());
        often(
                "forum: a membership in doubt",
                forum.getMemberships().stream().anyMatch(one -> isInDoubt(one.getDuring())));
        often(
                "forum: founding partly unknown",
                forum.getFounding().map(DoubtProperties::isPartlyUnknown).orElse(true));
        often("forum: life in doubt", isInDoubt(forum.getLife()));
        often(
                "forum: a tenure partly unknown",
                forum.getOrgans().stream()
                        .flatMap(organ -> organ.getSeats().stream())
                        .flatMap(seat -> seat.getTenures().stream())
                        .anyMatch(DoubtProperties::isPartlyUnknown));
    }

    private static boolean anyInDoubt(List<Lifespan> lives) {
        return lives.stream().anyMatch(DoubtProperties::isInDoubt);
    }

    private static boolean isInDoubt(Lifespan life) {
        return !life.beginning().map(PartialDate::isExact).orElse(false)
                || !(life.open() || life.end().map(PartialDate::isExact).orElse(false));
    }

    private static boolean isPartlyUnknown(Founding founding) {
        return founding.getDay().isEmpty() || founding.getFirstSession().isEmpty();
    }

    private static boolean isPartlyUnknown(Tenure tenure) {
        return tenure.getHolder().isEmpty() || tenure.getDuring().isEmpty();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return FactArbitraries.partialDates();
    }

    @Provide
    Arbitrary<Lifespan> lives() {
        return FactArbitraries.lifespans();
    }

    @Provide
    Arbitrary<Count> counts() {
        return FactArbitraries.counts();
    }

    @Provide
    Arbitrary<Tri> answers() {
        return FactArbitraries.answers();
    }

    @Provide
    Arbitrary<Candidates<TercCode>> candidates() {
        return FactArbitraries.candidateSets(TerritoryArbitraries.units());
    }

    @Provide
    Arbitrary<Claim<Count>> claims() {
        return FactArbitraries.claims(FactArbitraries.counts());
    }

    @Provide
    Arbitrary<Code> codes() {
        return VocabularyArbitraries.codes(Code.of("scheme", "KNOWN"));
    }

    @Provide
    Arbitrary<Organisation> organisations() {
        return OrganisationArbitraries.organisations();
    }

    @Provide
    Arbitrary<Person> people() {
        return PeopleArbitraries.people();
    }

    @Provide
    Arbitrary<Series> series() {
        return GatheringArbitraries.series();
    }

    @Provide
    Arbitrary<Forum> forums() {
        return ForumArbitraries.forums();
    }
}
