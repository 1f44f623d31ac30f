package pl.zwornik.testkit.arbitraries;

import java.time.DayOfWeek;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.Contexts;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.gathering.Ordinal;
import pl.zwornik.gathering.Outcomes;
import pl.zwornik.gathering.Series;
import pl.zwornik.gathering.Topics;
import pl.zwornik.organisation.OrganisationTypes;

/**
 * Series of meetings, attendance and involvement.
 *
 * @since 0.1.0
 */
public final class GatheringArbitraries {

    private GatheringArbitraries() {}

    /** Returns how many came, by every bound. */
    public static Arbitrary<Attendance> attendance() {
        return Combinators.combine(
                        VocabularyArbitraries.codes(AttendeeKinds.HEADS_OF_UNITS, AttendeeKinds.REPRESENTATIVES),
                        FactArbitraries.counts(),
                        IdArbitraries.organisationIds().optional(0.5),
                        VocabularyArbitraries.codes(OrganisationTypes.OPS, OrganisationTypes.PCPR)
                                .optional(0.3))
                .as((as, count, of, type) -> new Attendance(as, count, of.orElse(null), type.orElse(null)));
    }

    /** Returns parts that organisations had. */
    public static Arbitrary<Involvement> involvements() {
        return Combinators.combine(
                        IdArbitraries.organisationIds(),
                        VocabularyArbitraries.codes(InvolvementRoles.INITIATOR, InvolvementRoles.SUPPORTER),
                        TextArbitraries.lines().optional(0.5))
                .as((organisation, role, through) -> new Involvement(organisation, role, through.orElse(null)));
    }

    /** Returns series. */
    public static Arbitrary<Series> series() {
        return Combinators.combine(
                        names(),
                        FactArbitraries.claims(FactArbitraries.lifespans()).optional(0.7),
                        VocabularyArbitraries.wordings(Topics.PANDEMIC_TASKS, Topics.TEAM_MANAGEMENT)
                                .list()
                                .ofMaxSize(3),
                        FactArbitraries.answers(),
                        involvements().list().ofMaxSize(2),
                        FactArbitraries.sources().list().ofMaxSize(2),
                        FactArbitraries.extensions(),
                        VocabularyArbitraries.wordings(Outcomes.PROFESSIONAL_SUPPORT, Outcomes.PSYCHOLOGICAL_SUPPORT)
                                .list()
                                .ofMaxSize(2))
                .as((named, run, topics, complete, involvements, sources, extensions, outcomes) -> named.toBuilder()
                        .outcomes(outcomes)
                        .run(run)
                        .topics(topics)
                        .topicsComplete(complete)
                        .involvements(involvements)
                        .sources(sources)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Series> names() {
        return Combinators.combine(
                        IdArbitraries.seriesIds(),
                        OrganisationArbitraries.names().list().ofMaxSize(2),
                        Arbitraries.of(DayOfWeek.class).optional(0.6),
                        VocabularyArbitraries.codes(MeetingModes.ON_SITE, MeetingModes.REMOTE)
                                .optional(0.6),
                        Arbitraries.of(Ordinal.class).optional(0.4),
                        FactArbitraries.dated(VocabularyArbitraries.codes(Contexts.PANDEMIC, Contexts.of("OTHER")))
                                .list()
                                .ofMaxSize(1))
                .as((id, names, weekday, mode, ordinal, contexts) -> Series.builder(id)
                        .ordinal(ordinal)
                        .contexts(contexts)
                        .names(names)
                        .weekday(weekday)
                        .mode(mode)
                        .build());
    }
}
