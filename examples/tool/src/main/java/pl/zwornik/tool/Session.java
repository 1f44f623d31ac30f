package pl.zwornik.tool;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Style;

/** One run of the tool: where it writes, in which language and form, and what the environment says. */
final class Session {

    private static final Pattern COMMANDS =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u2028-\\u202e\\u2066-\\u2069]");

    private final PrintStream out;
    private final PrintStream err;
    private final Charset charset;
    private final Map<String, String> environment;
    private final boolean terminal;

    Session(PrintStream out, PrintStream err, Charset charset, Map<String, String> environment, boolean terminal) {
        this.out = out;
        this.err = err;
        this.charset = charset;
        this.environment = environment;
        this.terminal = terminal;
    }

    /** Returns an empty page, coloured where standard output is a terminal and {@code NO_COLOR} is not set. */
    Page page() {
        return new Page(style());
    }

    private Style style() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return terminal && !refused ? Style.COLOUR : Style.PLAIN;
    }

    /** Returns a variable of the environment; empty where it is not set. */
    String environment(String name) {
        return environment.getOrDefault(name, "");
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** Returns a writer to one of the streams, in their charset. */
    PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }

    void print(Page page) {
        out.print(page);
        out.flush();
    }

    /** Writes failures to standard error: place, code and message, and what to do. */
    void diagnose(List<Failure> failures, OutputOptions options) {
        if (options.format() == OutputFormat.JSON) {
            failures.forEach(failure -> err.println(JsonOutput.failure(failure, options.language())));
        } else {
            failures.forEach(failure -> diagnose(failure, options.language()));
        }
        err.flush();
    }

    private void diagnose(Failure failure, Language language) {
        String place = failure.place().toString();
        err.println(
                shown((place.isEmpty() ? "" : place + ": ") + failure.code().code() + " " + failure.message(language)));
        err.println(shown("  " + failure.advice(language)));
    }

    /** Names of files, arguments and data of plugins may hold what a terminal obeys; here it is shown. */
    static String shown(String text) {
        return COMMANDS.matcher(text)
                .replaceAll(sign -> "\\\\u%04x".formatted((int) sign.group().charAt(0)));
    }

    /** Tells whether standard output is a terminal. */
    boolean isTerminal() {
        return terminal;
    }

    /** Tells whether standard output does not take any more because its reader has gone, as {@code head} does. */
    boolean isReaderGone() {
        return out instanceof ResultStream result && result.isReaderGone();
    }

    /** Tells whether standard output has taken everything that was written. */
    boolean isWritten() {
        return !out.checkError();
    }
}
