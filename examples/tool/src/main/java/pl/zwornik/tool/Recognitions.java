package pl.zwornik.tool;

import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.RecognitionFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Place;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** Recognises name after name, and writes a line for each, in the order of the input. */
final class Recognitions {

    /** After so many lines it is looked whether anybody still takes them. */
    private static final int OFTEN = 1_000;

    private final NameRecogniser recogniser;
    private final OutputOptions options;
    private final Session session;
    private final Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
    private long written;
    private int refused;
    private boolean rows;

    Recognitions(NameRecogniser recogniser, OutputOptions options, Session session) {
        this.recogniser = recogniser;
        this.options = options;
        this.session = session;
    }

    /** Writes the answers to all lines, a line for each. */
    void write(NameLines lines, Writer out) throws IOException {
        rows = true;
        try (Progress progress = Progress.of(lines.size(), session, options.language())) {
            for (String text = lines.next(); text != null; text = lines.next()) {
                out.write(line(text, lines.place()));
                out.write('\n');
                progress.at(lines.position());
                if (++written % OFTEN == 0 && !session.isWritten()) {
                    break; // nobody reads on, or the disk is full
                }
            }
        }
    }

    /** Writes the answer to one name: for people a page, for programs a line. */
    void write(String text, RecognitionPage page, Writer out) throws IOException {
        if (options.format() == OutputFormat.JSON || text.length() > NameRecogniser.MAX_LENGTH) {
            out.write(line(text, Place.WHOLE) + "\n");
        } else {
            Candidates<NamedUnit> found = recognised(text);
            out.write((written == 0 ? "" : "\n") + page.of(text, found));
        }
        written++;
    }

    /** Tells how many lines had which answer, where any were read; returns the exit code: 2 where a name was refused. */
    int end() {
        if (rows && options.format() == OutputFormat.TEXT && session.isWritten()) {
            session.err().println(summary(options.language()));
        }
        return refused == 0 ? 0 : CommandLine.ExitCode.USAGE;
    }

    private String line(String text, Place place) {
        if (text.length() > NameRecogniser.MAX_LENGTH) {
            refused++;
            Failure failure =
                    Failure.of(RecognitionFailures.TEXT_TOO_LONG, place).with("limit", NameRecogniser.MAX_LENGTH);
            session.diagnose(List.of(failure), options);
            return options.format() == OutputFormat.JSON
                    ? JsonOutput.refused(failure, options.language())
                    : failure.code().code();
        }
        Candidates<NamedUnit> found = recognised(text);
        return options.format() == OutputFormat.JSON ? JsonOutput.recognition(text, found) : row(text, found);
    }

    private Candidates<NamedUnit> recognised(String text) {
        Candidates<NamedUnit> found = recogniser.recognise(text);
        counts.merge(found.certainty(), 1, Integer::sum);
        return found;
    }

    private String row(String text, Candidates<NamedUnit> found) {
        String units =
                found.options().stream().map(option -> unit(option.value())).collect(Collectors.joining(" | "));
        String outcome = RecognitionPage.outcome(found.certainty(), options.language());
        return String.join("\t", outcome, units, Session.shown(text));
    }

    private static String unit(NamedUnit unit) {
        return String.join(
                " ",
                unit.variant().or(unit::type).map(Code::value).orElse("?"),
                unit.place().orElse("?"),
                unit.terc().stream().map(TercCode::value).collect(Collectors.joining(",")));
    }

    private String summary(Language language) {
        String numbers = counts.entrySet().stream()
                .map(entry -> RecognitionPage.outcome(entry.getKey(), language) + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%s%s",
                numbers.isEmpty() ? language.choose("brak nazw", "no names") : numbers,
                refused == 0 ? "" : language.choose(", odrzucone ", ", refused ") + refused);
    }
}
