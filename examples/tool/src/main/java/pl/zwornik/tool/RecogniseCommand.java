package pl.zwornik.tool;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.zwornik.Zwornik;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.PortFailures;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.result.Failure;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.Place;
import pl.zwornik.territory.TercCode;

/** {@code zwornik recognise TEXT|FILE}: which unit does a name mean? */
@Command(name = "recognise")
final class RecogniseCommand implements Callable<Integer>, Answering {

    private static final String STANDARD_INPUT = "-";

    @Parameters(arity = "1..*", paramLabel = "TEXT|FILE", descriptionKey = "names")
    List<String> texts = new ArrayList<>();

    @Option(names = "--terc", paramLabel = "FILE", descriptionKey = "terc")
    @Nullable
    Path register;

    @Option(names = "--scope", paramLabel = "CODE", descriptionKey = "scope")
    @Nullable
    String scope;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    boolean help;

    private final Session session;
    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

    RecogniseCommand(Session session) {
        this.session = session;
    }

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        Register read = Register.read(register, zwornik);
        session.diagnose(read.failures(), output);
        NameRecogniser whole = zwornik.names().recogniser(read.gazetteer());
        NameRecogniser recogniser = scope == null ? whole : whole.within(code(scope));
        Path file = file();
        if (file == null && !STANDARD_INPUT.equals(texts.get(0))) {
            return one(recogniser, String.join(" ", texts), read);
        }
        try (NameLines lines = file == null ? NameLines.of(System.in) : NameLines.of(file)) {
            Writer out = new BufferedWriter(session.writer(session.out()));
            return new Recognitions(recogniser, output, session).write(lines, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int one(NameRecogniser recogniser, String text, Register read) {
        if (output.format() == OutputFormat.JSON) {
            session.out().println(JsonOutput.recognition(text, recogniser.recognise(text)));
        } else {
            RecognitionPage page = new RecognitionPage(session.page(), output.language(), zwornik, read.gazetteer());
            session.print(page.of(text, recogniser.recognise(text)));
        }
        return 0;
    }

    private static TercCode code(String text) {
        try {
            return TercCode.parse(text);
        } catch (MalformedCodeException e) {
            throw new ToolException(Failure.of(ToolFailures.VALUE_INVALID, Place.WHOLE)
                    .with("parameter", "--scope")
                    .with("form", "30, 3021, 302105"));
        }
    }

    /** Returns the file that the only argument names; null where it is a text. A path to no file is no text either. */
    private @Nullable Path file() {
        if (texts.size() != 1) {
            return null;
        }
        String text = texts.get(0);
        try {
            Path path = Path.of(text);
            if (Files.exists(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            return null;
        }
        if (text.matches("\\S+\\.(txt|csv|tsv|lst|dat)")) {
            throw new ToolException(Failure.of(PortFailures.FILE_MISSING, Place.WHOLE.in(text)));
        }
        return null;
    }
}
