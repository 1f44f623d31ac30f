package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.NumberScheme.Restart;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.result.Failure;
import pl.zwornik.sector.Sector;

/**
 * Finds numbers of resolutions that do not go up with the days of a forum's meetings, are of another year than the meeting, or are not
 * written as the charter has them.
 */
final class ResolutionOrder {

    static final RuleCheck<Meeting> CHECK = new AmongAll<>(
            Sector::meetings,
            ResolutionOrder::isNumbered,
            ResolutionOrder::among,
            (meeting, found) -> Verdict.violatedBy(found.getOrDefault(meeting.getId(), List.of())));

    private final Sector sector;
    private final Map<Line, Integer> last = new HashMap<>();
    private final Map<MeetingId, List<Failure>> found = new HashMap<>();

    private ResolutionOrder(Sector sector) {
        this.sector = sector;
    }

    private static boolean isNumbered(Meeting meeting) {
        return meeting.getForum().isPresent()
                && meeting.getResolutions().stream()
                        .anyMatch(resolution -> resolution.getNumber().isPresent());
    }

    private static Map<MeetingId, List<Failure>> among(Collection<Meeting> meetings, Sector sector) {
        ResolutionOrder order = new ResolutionOrder(sector);
        meetings.stream()
                .filter(meeting -> isNumbered(meeting) && meeting.exactDay().isPresent())
                .sorted(Comparator.comparing(ResolutionOrder::day)
                        .thenComparing(ResolutionOrder::firstNumber)
                        .thenComparing(Meeting::getId))
                .forEach(order::follow);
        return order.found;
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.exactDay().orElseThrow();
    }

    /** Of meetings of one day nobody says which was first; their numbers do. */
    private static int firstNumber(Meeting meeting) {
        return meeting.getResolutions().stream()
                .flatMap(resolution -> resolution.getNumber().stream())
                .mapToInt(ResolutionNumber::sequence)
                .min()
                .orElse(0);
    }

    private void follow(Meeting meeting) {
        for (int i = 0; i < meeting.getResolutions().size(); i++) {
            Resolution resolution = meeting.getResolutions().get(i);
            ResolutionNumber number = resolution.getNumber().orElse(null);
            if (number == null) {
                continue;
            }
            ForumId forum = meeting.getForum().orElseThrow();
            Optional<NumberScheme> scheme = scheme(forum, resolution);
            boolean down = goesDown(forum, resolution, number, scheme); // asked of each, for it keeps what was last
            if (down || isOfOtherYear(number, meeting) || isMiswritten(number, resolution, scheme)) {
                found.computeIfAbsent(meeting.getId(), any -> new ArrayList<>())
                        .add(Failure.of(RuleFindings.NUMBERS_OUT_OF_ORDER, "/resolutions/" + i + "/number")
                                .with("resolution", resolution.getId()));
            }
        }
    }

    /** Numbers that go up one after the other: of one clause of a forum, and of one year where they begin anew with it. */
    private record Line(ForumId forum, Optional<LocalId> scheme, Optional<Integer> year) {}

    /** Where the charter does not say when numbers begin anew, those with a year do with the year, and those without with a term. */
    private boolean goesDown(
            ForumId forum, Resolution resolution, ResolutionNumber number, Optional<NumberScheme> scheme) {
        Restart restart =
                scheme.map(NumberScheme::restart).orElse(number.ofYear().isPresent() ? Restart.YEAR : Restart.TERM);
        Optional<Integer> year = restart == Restart.YEAR ? number.ofYear() : Optional.empty();
        Integer before = last.put(new Line(forum, resolution.getScheme(), year), number.sequence());
        boolean anew = restart == Restart.TERM && number.sequence() == 1;
        return before != null && number.sequence() <= before && !anew;
    }

    private static boolean isOfOtherYear(ResolutionNumber number, Meeting meeting) {
        return number.ofYear().filter(year -> year != day(meeting).getYear()).isPresent();
    }

    private Optional<NumberScheme> scheme(ForumId forum, Resolution resolution) {
        return sector.forum(forum).flatMap(known -> resolution
                .getScheme()
                .flatMap(id -> known.getCharter().clause(id))
                .flatMap(clause -> clause.provision(NumberScheme.class)));
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
