package pl.zwornik.tool;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Tri;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.result.Failure;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.Place;
import pl.zwornik.territory.TercCode;

/** {@code zwornik recognise TEXT|FILE…}: which unit does each name mean? */
@Command(name = "recognise")
final class RecogniseCommand implements Callable<Integer>, Answering {

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
        List<NameArgument> arguments = NameArgument.all(texts);
        Register read = Register.read(register, zwornik);
        session.diagnose(read.failures(), output);
        NameRecogniser whole = zwornik.names().recogniser(read.gazetteer());
        NameRecogniser recogniser = scope == null ? whole : whole.within(code(scope, read));
        Recognitions recognitions = new Recognitions(recogniser, output, session);
        try {
            Writer out = new BufferedWriter(session.writer(session.out()));
            for (NameArgument argument : arguments) {
                Optional<NameLines> lines = argument.lines();
                if (lines.isEmpty()) {
                    recognitions.write(argument.text(), page(read), out);
                } else {
                    try (NameLines open = lines.get()) {
                        recognitions.write(open, out);
                    }
                }
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return recognitions.end();
    }

    private RecognitionPage page(Register read) {
        return new RecognitionPage(session.page(), output.language(), zwornik, read.gazetteer());
    }

    private static TercCode code(String text, Register read) {
        try {
            TercCode scope = TercCode.parse(text);
            if (read.gazetteer().has(scope) == Tri.NO) {
                throw new ToolException(ToolFailures.SCOPE_UNKNOWN);
            }
            return scope;
        } catch (MalformedCodeException e) {
            throw new ToolException(Failure.of(ToolFailures.VALUE_INVALID, Place.WHOLE)
                    .with("parameter", "--scope")
                    .with("form", "30, 3021, 302105"));
        }
    }
}
