package pl.zwornik.testkit.samples;

import java.time.DayOfWeek;
import java.util.List;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.gathering.Series;
import pl.zwornik.gathering.Topics;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.vocabulary.Wording;

/**
 * Series of meetings, all invented, of {@link SampleOrganisations}.
 *
 * @since 0.1.0
 */
public final class SampleSeries {

    /** The id of {@link #full()}. */
    public static final SeriesId FULL = SeriesId.parse("czwartki");

    private SampleSeries() {}

    /** Returns all of them. */
    public static List<Series> all() {
        return List.of(full(), stated(), minimal());
    }

    /** Returns one with every attribute filled. */
    public static Series full() {
        return Series.builder(FULL)
                .addNames(Name.of(NameKinds.FULL, "Czwartki z „Mocą”").writtenAs("CZWARTKI"))
                .addNames(new Name(NameKinds.SHORT, "Thursdays", "en", null))
                .weekday(DayOfWeek.THURSDAY)
                .mode(MeetingModes.REMOTE)
                .run(Claim.inferred(
                        Lifespan.parse("2020-03~/2021-11-03"),
                        Source.of("Notatka (zmyślona)", "od wiosny"),
                        Source.of("Zaproszenie (zmyślone)")))
                .addTopics(Wording.of("od zdalnej pracy", Topics.PANDEMIC_TASKS))
                .addTopics(Wording.of("po kawę"))
                .addTopics(Wording.of("po kawę"))
                .topicsComplete(Tri.NO)
                .addInvolvements(
                        new Involvement(SampleOrganisations.FULL, InvolvementRoles.INITIATOR, "kierowniczka ośrodka"))
                .addInvolvements(new Involvement(SampleOrganisations.PARENT, InvolvementRoles.SUPPORTER, null))
                .addSources(Source.of("Kronika (zmyślona)"))
                .extensions(SampleOrganisations.extensions())
                .build();
    }

    /** Returns one whose run a source states without more. */
    public static Series stated() {
        return Series.builder(SeriesId.parse("a-1"))
                .weekday(DayOfWeek.SUNDAY)
                .run(Claim.stated(Lifespan.unknown()))
                .topicsComplete(Tri.YES)
                .build();
    }

    /** Returns one of which nothing is stated; an organisation and a person have the same id. */
    public static Series minimal() {
        return Series.builder(SeriesId.parse("a")).build();
    }
}
