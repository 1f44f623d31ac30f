package pl.zwornik.testkit.samples;

import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.MeetingStates;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.meeting.Vote;

/** Meetings drawn for {@link RandomSamples}, of the forums and series there. Not thread-safe. */
final class RandomMeetings {

    private final RandomFacts facts;
    private final int ofEachKind;

    RandomMeetings(RandomFacts facts, int ofEachKind) {
        this.facts = facts;
        this.ofEachKind = ofEachKind;
    }

    Meeting meeting(int number) {
        return Meeting.builder(MeetingId.parse("m-" + number))
                .forum(facts.perhaps(() -> ForumId.parse("f-" + facts.below(ofEachKind))))
                .series(facts.perhaps(() -> SeriesId.parse("s-" + facts.below(ofEachKind))))
                .title(facts.perhaps(facts::text)
                        .map(text -> text.replace('\n', ' ').replace('\t', ' ')))
                .day(facts.perhaps(() -> facts.claim(facts.date())))
                .mode(facts.perhaps(() -> facts.code(MeetingModes.REMOTE)))
                .state(facts.perhaps(() -> facts.code(MeetingStates.CLOSED)))
                .entitled(facts.count())
                .motions(facts.several(1, () -> Motion.builder(LocalId.parse("m"), facts.text())
                        .vote(facts.perhaps(() -> Vote.counted(facts.below(9), facts.below(9), facts.below(9))))
                        .carried(facts.tri())
                        .build()))
                .resolutions(facts.several(1, () -> Resolution.builder(LocalId.parse("r"), "Uchwała")
                        .number(facts.perhaps(() -> new ResolutionNumber(1 + facts.below(3), null, 2_022)))
                        .build()))
                .extensions(facts.extensions())
                .build();
    }
}
