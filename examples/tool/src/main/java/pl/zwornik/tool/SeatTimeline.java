package pl.zwornik.tool;

import java.time.LocalDate;
import java.util.Optional;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;

/** Who held the seats of a forum, as a Gantt chart that Mermaid draws. */
final class SeatTimeline {

    /** How wide, in pixels, a letter of a seat's name is at most, and what is left free beside it; bars would cover names. */
    private static final int LETTER = 7;

    private static final int MARGIN = 20;

    private static final String DELIMITERS = "[:;#,]";

    private SeatTimeline() {}

    /** Returns the first day on which a seat can have been taken. */
    static LocalDate first(Tenure tenure) {
        return tenure.life().beginning().flatMap(PartialDate::earliest).orElse(LocalDate.MIN);
    }

    /** Returns the chart; what goes on, or of which no end is stated, is drawn until a day. */
    static String mermaid(ForumStory story, LocalDate until) {
        StringBuilder chart = new StringBuilder("%%{init: {\"gantt\": {\"leftPadding\": ")
                .append(MARGIN + LETTER * longestSection(story))
                .append("}}}%%\ngantt\n    title ")
                .append(plain(story.forum().displayName()))
                .append("\n    dateFormat YYYY-MM-DD\n    axisFormat %Y-%m\n");
        for (Organ organ : story.forum().getOrgans()) {
            for (Seat seat : organ.getSeats()) {
                chart.append("    section ").append(section(story, organ, seat)).append('\n');
                seat.getTenures().forEach(tenure -> bar(chart, story, tenure, until));
            }
        }
        return chart.toString();
    }

    private static String section(ForumStory story, Organ organ, Seat seat) {
        return plain(story.organ(organ) + " " + seat.getId());
    }

    private static int longestSection(ForumStory story) {
        return story.forum().getOrgans().stream()
                .flatMap(organ -> organ.getSeats().stream().map(seat -> section(story, organ, seat)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static void bar(StringBuilder chart, ForumStory story, Tenure tenure, LocalDate until) {
        String who = plain(story.holder(tenure));
        Optional<LocalDate> from = tenure.life().beginning().flatMap(PartialDate::earliest);
        Optional<LocalDate> end = tenure.life().end().flatMap(PartialDate::latest);
        LocalDate last = end.orElse(until);
        if (from.isEmpty() || !from.get().isBefore(last)) {
            chart.append("    %% ")
                    .append(who)
                    .append(": ")
                    .append(story.words().notStated())
                    .append('\n');
            return;
        }
        String mark = end.isPresent() ? "done, " : tenure.life().open() ? "active, " : "";
        chart.append("    ")
                .append(who)
                .append(" :")
                .append(mark)
                .append(from.get())
                .append(", ")
                .append(last)
                .append('\n');
    }

    /** What Mermaid takes for signs of its own is left out. */
    private static String plain(String text) {
        return text.replaceAll(DELIMITERS, " ").replaceAll("\\s+", " ").strip();
    }
}
