package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.NumberScheme.Restart;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.result.Failure;
import pl.zwornik.sector.Sector;

/** Finds numbers of resolutions that do not go up with the days of a forum's meetings, or are not written as its charter has them. */
final class ResolutionOrder implements RuleCheck<Meeting> {

    @Override
    public Verdict check(Meeting meeting, Context context) {
        return verdict(meeting, found(context.sector()));
    }

    @Override
    public RuleCheck<Meeting> within(Context context) {
        Map<MeetingId, List<Failure>> found = found(context.sector());
        return (meeting, asked) -> verdict(meeting, found);
    }

    private static Verdict verdict(Meeting meeting, Map<MeetingId, List<Failure>> found) {
        boolean numbered = meeting.getForum().isPresent()
                && meeting.getResolutions().stream()
                        .anyMatch(resolution -> resolution.getNumber().isPresent());
        return numbered ? Verdict.violatedBy(found.getOrDefault(meeting.getId(), List.of())) : Verdict.doesNotApply();
    }

    /** Numbers of one series of a forum: of one clause, and of one year where they have years. */
    private record Line(ForumId forum, Optional<LocalId> scheme, Optional<Integer> year) {}

    private static Map<MeetingId, List<Failure>> found(Sector sector) {
        Map<MeetingId, List<Failure>> found = new HashMap<>();
        Map<Line, Integer> last = new HashMap<>();
        List<Meeting> inOrder = new ArrayList<>(sector.meetings());
        inOrder.removeIf(
                meeting -> meeting.getForum().isEmpty() || meeting.exactDay().isEmpty());
        inOrder.sort(Comparator.comparing(ResolutionOrder::day).thenComparing(Meeting::getId));
        for (Meeting meeting : inOrder) {
            ForumId id = meeting.getForum().orElseThrow();
            Forum forum = sector.forum(id).orElse(null);
            for (int i = 0; i < meeting.getResolutions().size(); i++) {
                Resolution resolution = meeting.getResolutions().get(i);
                boolean wrong = resolution
                        .getNumber()
                        .map(number -> isWrong(number, resolution, id, forum, last))
                        .orElse(false);
                if (wrong) {
                    found.computeIfAbsent(meeting.getId(), any -> new ArrayList<>())
                            .add(Failure.of(RuleFindings.NUMBERS_OUT_OF_ORDER, "/resolutions/" + i + "/number")
                                    .with("resolution", resolution.getId()));
                }
            }
        }
        return found;
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.exactDay().orElseThrow();
    }

    /** A number that goes down, or stands still, is right only where numbers begin anew with a term and it is the first. */
    private static boolean isWrong(
            ResolutionNumber number,
            Resolution resolution,
            ForumId forum,
            @Nullable Forum known,
            Map<Line, Integer> last) {
        Optional<NumberScheme> scheme = scheme(resolution, known);
        Integer before = last.put(new Line(forum, resolution.getScheme(), number.ofYear()), number.sequence());
        boolean byTerm = scheme.map(one -> one.restart() == Restart.TERM)
                .orElse(number.ofYear().isEmpty());
        boolean anew = byTerm && number.sequence() == 1;
        boolean down = before != null && number.sequence() <= before && !anew;
        return down || isMiswritten(number, resolution, scheme);
    }

    private static Optional<NumberScheme> scheme(Resolution resolution, @Nullable Forum forum) {
        return forum == null
                ? Optional.empty()
                : resolution
                        .getScheme()
                        .flatMap(id -> forum.getCharter().clause(id))
                        .flatMap(clause -> clause.provision(NumberScheme.class));
    }

    private static boolean isMiswritten(ResolutionNumber number, Resolution resolution, Optional<NumberScheme> scheme) {
        return scheme.isPresent()
                && resolution
                        .getWritten()
                        .filter(written -> !scheme.get().fits(number)
                                || !scheme.get().write(number).equals(written))
                        .isPresent();
    }
}
