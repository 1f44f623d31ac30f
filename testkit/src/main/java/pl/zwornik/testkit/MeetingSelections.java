package pl.zwornik.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.sector.Sector;

/** The questions to the index of meetings that the contents of a sector suggest. */
final class MeetingSelections {

    private MeetingSelections() {}

    static List<Selection> all(Sector sector) {
        List<Selection> all = new ArrayList<>(ofForum(sector));
        all.addAll(ofSeries(sector));
        all.addAll(withResolution(sector));
        return all;
    }

    static List<Selection> ofForum(Sector sector) {
        Set<ForumId> forums = new LinkedHashSet<>(List.of(ForumId.parse("none")));
        sector.forums().forEach(forum -> forums.add(forum.getId()));
        return forums.stream()
                .map(id -> new Selection(
                        "ofForum " + id,
                        store -> store.meetings().ofForum(id),
                        ids(sector, meeting -> meeting.isOf(id))))
                .toList();
    }

    static List<Selection> ofSeries(Sector sector) {
        Set<SeriesId> series = new LinkedHashSet<>(List.of(SeriesId.parse("none")));
        sector.series().forEach(one -> series.add(one.getId()));
        return series.stream()
                .map(id -> new Selection(
                        "ofSeries " + id,
                        store -> store.meetings().ofSeries(id),
                        ids(sector, meeting -> meeting.isOf(id))))
                .toList();
    }

    static List<Selection> withResolution(Sector sector) {
        Set<ResolutionNumber> numbers = new LinkedHashSet<>(List.of(ResolutionNumber.parse("9999")));
        sector.meetings().stream()
                .flatMap(meeting -> meeting.getResolutions().stream())
                .map(Resolution::getNumber)
                .forEach(number -> number.ifPresent(numbers::add));
        List<Selection> all = new ArrayList<>();
        for (ResolutionNumber number : numbers) {
            sector.forums()
                    .forEach(forum -> all.add(new Selection(
                            "withResolution " + forum.getId() + " " + number,
                            store -> store.meetings().withResolution(forum.getId(), number),
                            ids(sector, meeting -> meeting.adopted(forum.getId(), number)))));
        }
        return all;
    }

    private static List<? extends Id> ids(Sector sector, Predicate<Meeting> condition) {
        return sector.meetings().stream().filter(condition).map(Meeting::getId).toList();
    }
}
