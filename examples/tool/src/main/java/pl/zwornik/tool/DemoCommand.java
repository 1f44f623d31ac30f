package pl.zwornik.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.zwornik.forum.Forum;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Sector;
import pl.zwornik.story.ForumMocyStory;
import pl.zwornik.story.StoryResult;

/** {@code zwornik demo}: the story of Forum MOCY, from reading to keeping. */
@Command(name = "demo")
final class DemoCommand extends SectorCommand {

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    @Nullable
    Path folder;

    DemoCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() throws IOException {
        Sector sector = input.read(List.of(), zwornik, session);
        requireTellable(sector);
        StoryResult result = new ForumMocyStory().tell(sector, usable());
        if (output.format() == OutputFormat.JSON) {
            session.out().println(JsonOutput.story(result, output.language()));
        } else {
            String origin = input.origin(List.of(), output.language());
            session.print(new StoryPage(session.page(), output.language(), zwornik).of(result, origin));
        }
        return result.report().hasErrors() ? 1 : 0;
    }

    /** Refuses, before anything is written, a sector in which the story cannot go its way. */
    private static void requireTellable(Sector sector) {
        Forum forum = sector.forum(ForumMocyStory.FORUM)
                .orElseThrow(() -> new ToolException(
                        Failure.of(ToolFailures.FORUM_MISSING, Place.WHOLE).with("forum", ForumMocyStory.FORUM)));
        if (sector.organisation(ForumMocyStory.NEWCOMER).isPresent()
                || forum.getMemberships().has(ForumMocyStory.NEWCOMER)) {
            throw new ToolException(
                    Failure.of(ToolFailures.NEWCOMER_PRESENT, Place.WHOLE).with("unit", ForumMocyStory.NEWCOMER));
        }
        ForumMocyStory.admission(forum).refusal().ifPresent(refusal -> {
            throw new ToolException(refusal.failure());
        });
    }

    /** Returns a folder that can be written to and holds nothing of an earlier telling. */
    private Path usable() {
        if (folder == null) {
            try {
                return Files.createTempDirectory("zwornik-demo-");
            } catch (IOException e) {
                throw new ToolException(ToolFailures.FOLDER_UNUSABLE);
            }
        }
        Place place = Place.WHOLE.in(folder.toString());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ToolException(Failure.of(ToolFailures.FOLDER_UNUSABLE, place));
        }
        if (!Files.isWritable(folder)) {
            throw new ToolException(Failure.of(ToolFailures.FOLDER_UNUSABLE, place));
        }
        if (Files.exists(ForumMocyStory.database(folder)) || Files.exists(ForumMocyStory.json(folder))) {
            throw new ToolException(Failure.of(ToolFailures.FOLDER_USED, place));
        }
        return folder;
    }
}
