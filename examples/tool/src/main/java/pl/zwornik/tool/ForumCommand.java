package pl.zwornik.tool;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.zwornik.forum.Forum;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Sector;

/** {@code zwornik forum ID [state|history|seats]}: how a forum governs itself. */
@Command(name = "forum")
final class ForumCommand extends SectorCommand {

    /** What is asked of a forum. */
    private enum Question {
        STATE,
        HISTORY,
        SEATS
    }

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "forum-id")
    String id = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "history|seats|FILE", descriptionKey = "forum-question")
    List<String> rest = new ArrayList<>();

    @Option(names = "--on", paramLabel = "DAY", descriptionKey = "forum-on")
    @Nullable
    String on;

    ForumCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Question question = question();
        List<Path> files =
                rest.stream().skip(isQuestion() ? 1 : 0).map(Path::of).toList();
        LocalDate day = on == null ? LocalDate.now(ZoneId.systemDefault()) : day(on);
        if (output.format() == OutputFormat.MERMAID && question != Question.SEATS) {
            throw new ToolException(Failure.of(ToolFailures.VALUE_INVALID, Place.WHOLE)
                    .with("parameter", "--format")
                    .with("form", "text, json"));
        }
        Sector sector = input.read(files, zwornik, session);
        Forum forum = sector.forums().stream()
                .filter(one -> one.getId().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new ToolException(Failure.of(ToolFailures.NOT_FOUND, Place.WHOLE)));
        ForumStory story = new ForumStory(forum, sector, new Words(output.language(), zwornik.vocabularies()));
        switch (output.format()) {
            case JSON -> session.out().println(ForumJson.of(story, day));
            case MERMAID -> session.out().print(SeatTimeline.mermaid(story, day));
            case TEXT -> print(question, story, day);
        }
        return 0;
    }

    private void print(Question question, ForumStory story, LocalDate day) {
        GovernancePage page = new GovernancePage(session.page(), story);
        session.print(
                switch (question) {
                    case STATE -> page.state(day);
                    case HISTORY -> page.history();
                    case SEATS -> page.seats();
                });
    }

    private boolean isQuestion() {
        return !rest.isEmpty() && (rest.get(0).equals("history") || rest.get(0).equals("seats"));
    }

    private Question question() {
        return isQuestion() ? Question.valueOf(rest.get(0).toUpperCase(Locale.ROOT)) : Question.STATE;
    }
}
