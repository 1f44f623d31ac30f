package pl.zwornik.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.id.LocalId;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.result.internal.Conditions;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.internal.CodeUses;

/** Walks the parts of a meeting: checks them, and lists the codes they mention. */
final class MeetingParts {

    private static final int LAST_NUMBER = 3_999;

    private MeetingParts() {}

    static Meeting checked(Meeting meeting) {
        Conditions conditions = new Conditions();
        CodeUses.requireScheme(conditions, meeting.getMode(), MeetingModes.SCHEME, "/mode");
        CodeUses.requireScheme(conditions, meeting.getState(), MeetingStates.SCHEME, "/state");
        conditions
                .require(
                        meeting.getNumber()
                                .filter(number -> number < 1 || number > LAST_NUMBER)
                                .isEmpty(),
                        MeetingFailures.NUMBER_OUT_OF_RANGE,
                        "/number")
                .require(
                        meeting.getOrgan().isEmpty() || meeting.getForum().isPresent(),
                        MeetingFailures.ORGAN_OF_NO_FORUM,
                        "/organ")
                .require(Voters.areDifferent(meeting.getPresent()), MeetingFailures.VOTER_TWICE, "/present")
                .require(distinct(meeting.getMotions(), Motion::getId), MeetingFailures.LOCAL_ID_TWICE, "/motions")
                .require(distinct(meeting.getBallots(), Ballot::getId), MeetingFailures.LOCAL_ID_TWICE, "/ballots")
                .require(
                        distinct(meeting.getResolutions(), Resolution::getId),
                        MeetingFailures.LOCAL_ID_TWICE,
                        "/resolutions")
                .require(refersToItself(meeting), MeetingFailures.MOTION_MISSING, "/motions")
                .check();
        return composed(meeting);
    }

    private static <T> boolean distinct(List<T> parts, Function<T, LocalId> id) {
        return Checks.areDistinct(parts, id);
    }

    /** Resolutions and corrections name motions that are there, runoffs ballots. */
    private static boolean refersToItself(Meeting meeting) {
        Set<LocalId> motions = ids(meeting.getMotions(), Motion::getId);
        Set<LocalId> ballots = ids(meeting.getBallots(), Ballot::getId);
        return meeting.getResolutions().stream()
                        .flatMap(resolution -> resolution.getMotion().stream())
                        .allMatch(motions::contains)
                && meeting.getCorrections().stream().map(Correction::motion).allMatch(motions::contains)
                && meeting.getBallots().stream()
                        .flatMap(ballot -> ballot.getRunoffOf().stream())
                        .allMatch(ballots::contains);
    }

    private static <T> Set<LocalId> ids(List<T> parts, Function<T, LocalId> id) {
        Set<LocalId> ids = new HashSet<>();
        parts.forEach(part -> ids.add(id.apply(part)));
        return ids;
    }

    private static Meeting composed(Meeting meeting) {
        Optional<String> title = meeting.getTitle().map(text -> Texts.line(text, "/title"));
        Optional<String> minutes = meeting.getMinutes().map(text -> Texts.line(text, "/minutes"));
        List<String> agenda = meeting.getAgenda().stream()
                .map(item -> Texts.line(item, "/agenda"))
                .toList();
        boolean same = title.equals(meeting.getTitle())
                && minutes.equals(meeting.getMinutes())
                && agenda.equals(meeting.getAgenda());
        return same
                ? meeting
                : meeting.toBuilder()
                        .title(title)
                        .minutes(minutes)
                        .agenda(agenda)
                        .build();
    }

    static Optional<Motion> motion(Meeting meeting, LocalId id) {
        Optional<Motion> found = meeting.getMotions().stream()
                .filter(motion -> motion.getId().equals(id))
                .findFirst();
        for (Correction correction : meeting.getCorrections()) {
            if (correction.motion().equals(id)) {
                found = found.map(motion -> motion.toBuilder()
                        .vote(correction.vote())
                        .carried(correction.carried())
                        .build());
            }
        }
        return found;
    }

    static boolean hasNumber(Meeting meeting, ResolutionNumber number) {
        return meeting.getResolutions().stream()
                .anyMatch(one -> one.getNumber().filter(number::equals).isPresent());
    }

    static List<CodeUse> codes(Meeting meeting) {
        CodeUses uses = new CodeUses().add("/mode", meeting.getMode()).add("/state", meeting.getState());
        for (int i = 0; i < meeting.getAttendance().size(); i++) {
            uses.add("/attendance/" + i + "/as", meeting.getAttendance().get(i).as());
            uses.add(
                    "/attendance/" + i + "/type", meeting.getAttendance().get(i).ofType());
        }
        for (int i = 0; i < meeting.getMotions().size(); i++) {
            uses.add("/motions/" + i + "/matter", meeting.getMotions().get(i).getMatter());
        }
        for (int i = 0; i < meeting.getInvolvements().size(); i++) {
            uses.add(
                    "/involvements/" + i + "/role",
                    meeting.getInvolvements().get(i).role());
        }
        return uses.list();
    }
}
