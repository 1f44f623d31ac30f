package pl.zwornik.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Correction;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.MeetingStates;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Resolution;

/**
 * Meetings; their parts come from {@link MeetingPartArbitraries}.
 *
 * @since 0.1.0
 */
public final class MeetingArbitraries {

    private MeetingArbitraries() {}

    /** Returns meetings. */
    public static Arbitrary<Meeting> meetings() {
        return Combinators.combine(
                        proceeding(),
                        GatheringArbitraries.attendance().list().ofMaxSize(2),
                        GatheringArbitraries.involvements().list().ofMaxSize(1),
                        FactArbitraries.sources().list().ofMaxSize(2),
                        FactArbitraries.extensions())
                .as((meeting, attendance, involvements, sources, extensions) -> meeting.toBuilder()
                        .attendance(attendance)
                        .involvements(involvements)
                        .sources(sources)
                        .extensions(extensions)
                        .build());
    }

    private static Arbitrary<Meeting> proceeding() {
        return Combinators.combine(
                        present(),
                        MeetingPartArbitraries.motions().list().ofMaxSize(2).uniqueElements(Motion::getId),
                        MeetingPartArbitraries.ballots().list().ofMaxSize(2).uniqueElements(Ballot::getId),
                        MeetingPartArbitraries.resolutions().list().ofMaxSize(2).uniqueElements(Resolution::getId),
                        MeetingPartArbitraries.corrections().list().ofMaxSize(1))
                .as(MeetingArbitraries::proceeding);
    }

    /** What refers to a motion or ballot, refers to one that is there. */
    private static Meeting proceeding(
            Meeting meeting,
            List<Motion> motions,
            List<Ballot> ballots,
            List<Resolution> resolutions,
            List<Correction> corrections) {
        Meeting.Builder builder = meeting.toBuilder().motions(motions).ballots(ballots);
        resolutions.forEach(one -> builder.addResolutions(one.toBuilder()
                .motion(motions.stream().map(Motion::getId).findFirst())
                .build()));
        motions.stream()
                .findFirst()
                .ifPresent(motion -> corrections.forEach(one -> builder.addCorrections(
                        new Correction(motion.getId(), one.vote(), one.carried(), one.reason(), one.on()))));
        return builder.build();
    }

    private static Arbitrary<Meeting> present() {
        return Combinators.combine(
                        placed(),
                        VocabularyArbitraries.codes(MeetingStates.OPEN, MeetingStates.CLOSED)
                                .optional(0.5),
                        IdArbitraries.meetingIds().optional(0.2),
                        TextArbitraries.lines().list().ofMaxSize(2),
                        TextArbitraries.lines().optional(0.4),
                        Combinators.combine(FactArbitraries.counts(), FactArbitraries.counts())
                                .as(Tuple::of),
                        MeetingPartArbitraries.voters()
                                .list()
                                .ofMaxSize(3)
                                .filter(MeetingPartArbitraries::areDifferent))
                .as((meeting, state, secondDateOf, agenda, minutes, counts, present) -> meeting.toBuilder()
                        .state(state)
                        .secondDateOf(secondDateOf)
                        .agenda(agenda)
                        .minutes(minutes)
                        .entitled(counts.get1())
                        .statedPresent(counts.get2())
                        .present(present)
                        .build());
    }

    private static Arbitrary<Meeting> placed() {
        Arbitrary<Meeting> named = Combinators.combine(
                        IdArbitraries.meetingIds(),
                        IdArbitraries.forumIds().optional(0.7),
                        IdArbitraries.localIds().optional(0.4),
                        IdArbitraries.seriesIds().optional(0.3),
                        Arbitraries.integers().between(1, 3_999).optional(0.4),
                        TextArbitraries.lines().optional(0.4))
                .as((id, forum, organ, series, number, title) -> Meeting.builder(id)
                        .forum(forum)
                        .organ(organ.filter(any -> forum.isPresent()))
                        .series(series)
                        .number(number)
                        .title(title)
                        .build());
        return Combinators.combine(
                        named,
                        FactArbitraries.claims(FactArbitraries.partialDates()).optional(0.7),
                        TerritoryArbitraries.units().optional(0.4),
                        VocabularyArbitraries.codes(MeetingModes.ON_SITE, MeetingModes.REMOTE)
                                .optional(0.5))
                .as((meeting, day, place, mode) ->
                        meeting.toBuilder().day(day).place(place).mode(mode).build());
    }
}
