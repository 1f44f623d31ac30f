package pl.zwornik.tool;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.zwornik.Zwornik;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Document;
import pl.zwornik.result.Outcome;

/** {@code zwornik privacy map}: which attributes are personal, of what class, for what purposes, and how long. */
@Command(name = "privacy")
final class PrivacyCommand implements Callable<Integer>, Answering {

    /** What can be printed. */
    enum Action {
        /** The map of personal data. */
        MAP
    }

    private final Session session;

    @Parameters(index = "0", paramLabel = "map", descriptionKey = "privacy-map")
    @Nullable
    Action action;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "privacy-file")
    @Nullable
    Path file;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    boolean help;

    PrivacyCommand(Session session) {
        this.session = session;
    }

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        PrivacyMap map = file == null ? PrivacyMap.standard() : read(file);
        if (output.format() == OutputFormat.JSON) {
            session.out().println(PrivacyJson.map(map));
        } else {
            Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();
            Words words = new Words(output.language(), zwornik.vocabularies());
            session.print(new PrivacyPage(session.page(), words).of(map));
        }
        return 0;
    }

    private static PrivacyMap read(Path file) {
        Document document = InputFiles.documents(List.of(file)).get(0);
        Outcome<PrivacyMap> read =
                PrivacyMap.read(document.name(), new String(document.content(), StandardCharsets.UTF_8));
        return read.value().orElseThrow(() -> new ToolException(read.failures()));
    }
}
