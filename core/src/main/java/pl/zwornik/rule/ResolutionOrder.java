package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
            (meeting, found) -> Verdict.violatedBy(List.copyOf(
                    found.getOrDefault(meeting.getId(), new TreeMap<>()).values())));

    private final Sector sector;
    private final Map<Line, NavigableMap<LocalDate, List<Entry>>> lines = new LinkedHashMap<>();
    private final Map<MeetingId, SortedMap<Integer, Failure>> found = new HashMap<>();

    private ResolutionOrder(Sector sector) {
        this.sector = sector;
    }

    private static boolean isNumbered(Meeting meeting) {
        return meeting.getForum().isPresent()
                && meeting.getResolutions().stream()
                        .anyMatch(resolution -> resolution.getNumber().isPresent());
    }

    private static Map<MeetingId, SortedMap<Integer, Failure>> among(Collection<Meeting> meetings, Sector sector) {
        ResolutionOrder order = new ResolutionOrder(sector);
        meetings.stream()
                .filter(meeting -> isNumbered(meeting) && meeting.exactDay().isPresent())
                .sorted(Comparator.comparing(Meeting::getId))
                .forEach(order::read);
        order.lines.forEach(order::follow);
        return order.found;
    }

    private static LocalDate day(Meeting meeting) {
        return meeting.exactDay().orElseThrow();
    }

    /** Numbers that go up one after the other: of one clause of a forum, and of one year where they begin anew with it. */
    private record Line(ForumId forum, Optional<LocalId> scheme, Optional<Integer> year, Restart restart) {}

    /** A number, and where it stands. */
    private record Entry(MeetingId meeting, int index, LocalId resolution, int sequence) {}

    private void read(Meeting meeting) {
        for (int i = 0; i < meeting.getResolutions().size(); i++) {
            Resolution resolution = meeting.getResolutions().get(i);
            ResolutionNumber number = resolution.getNumber().orElse(null);
            if (number == null) {
                continue;
            }
            ForumId forum = meeting.getForum().orElseThrow();
            Optional<NumberScheme> scheme = scheme(forum, resolution);
            Entry entry = new Entry(meeting.getId(), i, resolution.getId(), number.sequence());
            lines.computeIfAbsent(line(forum, resolution, number, scheme), any -> new TreeMap<>())
                    .computeIfAbsent(day(meeting), any -> new ArrayList<>())
                    .add(entry);
            if (isOfOtherYear(number, meeting) || isMiswritten(number, resolution, scheme)) {
                find(entry);
            }
        }
    }

    /** Where the charter does not say when numbers begin anew, those with a year do with the year, and those without with a term. */
    private static Line line(
            ForumId forum, Resolution resolution, ResolutionNumber number, Optional<NumberScheme> scheme) {
        Restart restart =
                scheme.map(NumberScheme::restart).orElse(number.ofYear().isPresent() ? Restart.YEAR : Restart.TERM);
        Optional<Integer> year = restart == Restart.YEAR ? number.ofYear() : Optional.empty();
        return new Line(forum, resolution.getScheme(), year, restart);
    }

    /** Of one day nobody says which was first, for several meetings may have gone on beside each other. */
    private void follow(Line line, NavigableMap<LocalDate, List<Entry>> days) {
        int last = 0;
        for (List<Entry> ofDay : days.values()) {
            ofDay.sort(Comparator.comparingInt(Entry::sequence));
            last = line.restart == Restart.TERM ? followTerms(ofDay, last) : followOn(ofDay, last);
        }
    }

    private int followOn(List<Entry> ofDay, int before) {
        int last = before;
        for (Entry entry : ofDay) {
            if (entry.sequence <= last) {
                find(entry);
            }
            last = entry.sequence;
        }
        return last;
    }

    /**
     * Numbers of a day go on from the last before, or from a one of that day, with which a term began: as often as that, each may stand
     * there. Where there may have been several terms, nobody knows in which the last number was, and no more is asked than that it was.
     */
    private int followTerms(List<Entry> ofDay, int before) {
        int begun = (int) ofDay.stream().filter(entry -> entry.sequence == 1).count();
        int largest = ofDay.get(ofDay.size() - 1).sequence;
        int equal = 0;
        int last = 0;
        for (Entry entry : ofDay) {
            equal = entry.sequence == last ? equal + 1 : 1;
            last = entry.sequence;
            if (last != 1 && equal > begun + (last > before ? 1 : 0)) {
                find(entry);
            }
        }
        boolean several = begun > 1 || (begun == 1 && before > 0 && largest > before);
        return several ? 1 : largest;
    }

    private void find(Entry entry) {
        found.computeIfAbsent(entry.meeting, any -> new TreeMap<>())
                .put(
                        entry.index,
                        Failure.of(RuleFindings.NUMBERS_OUT_OF_ORDER, "/resolutions/" + entry.index + "/number")
                                .with("resolution", entry.resolution));
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
