package pl.zwornik.tool;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import pl.zwornik.port.PortException;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.OutcomeException;
import pl.zwornik.result.Place;
import pl.zwornik.result.RefusedException;

/** The tool: parses the command line, runs a command, and turns what goes wrong into failures and an exit code. */
@Command(
        name = "zwornik",
        version = "zwornik 0.1.0-SNAPSHOT",
        subcommands = {
            DemoCommand.class,
            CheckCommand.class,
            ShowCommand.class,
            RecogniseCommand.class,
            UnitsCommand.class,
            PersonCommand.class,
            ForumCommand.class,
            PrivacyCommand.class
        },
        synopsisSubcommandLabel = "demo|check|show|recognise|units|person|forum|privacy")
public final class Main {

    private static final String POLISH_LETTERS = "ąćęłńóśźż„”–";

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    boolean version;

    @Option(names = "--lang", paramLabel = "pl|en", descriptionKey = "lang")
    @Nullable
    Language language;

    private Main() {}

    /** Runs the tool on the streams of the process and ends it with the exit code. */
    public static void main(String[] args) {
        Charset charset = charset();
        Session session = new Session(
                new ResultStream(new FileOutputStream(FileDescriptor.out), charset, ResultStream.isPipe()),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                System.getenv(),
                CommandLine.Help.Ansi.AUTO.enabled());
        int code = run(session, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the tool; returns the exit code: 0 fine, 1 findings of severity ERROR, 2 input or usage that is unusable. */
    static int run(Session session, String... args) {
        CommandLine line = new CommandLine(new Main(), new Commands(session));
        line.setExpandAtFiles(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setResourceBundle(
                ResourceBundle.getBundle("pl.zwornik.tool.help", locale(OutputOptions.languageOf(args))));
        line.setOut(session.writer(session.out()));
        line.setErr(session.writer(session.err()));
        line.setParameterExceptionHandler(new UsageErrors(session, OutputOptions.languageOf(args)));
        line.setExecutionStrategy(parsed -> {
            Object command = last(parsed);
            if (command instanceof Answering asked) {
                asked.output().orIn(OutputOptions.languageOf(args)); // which may stand before the command
            }
            return refusesFormat(command, session)
                    ? CommandLine.ExitCode.USAGE
                    : new CommandLine.RunLast().execute(parsed);
        });
        line.setExecutionExceptionHandler((failed, command, parsed) -> diagnose(failed, command, session));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        int code = executed(line, session, args.length == 0 ? new String[] {"demo"} : withDefault(line, args));
        if (session.isWritten() || session.isReaderGone()) {
            return code;
        }
        diagnose(session, Failure.of(ToolFailures.OUTPUT_LOST, Place.WHOLE), args);
        return CommandLine.ExitCode.USAGE;
    }

    private static Object last(CommandLine.ParseResult parsed) {
        CommandLine.ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        return last.commandSpec().userObject();
    }

    /** Only the seats of a forum can be drawn. */
    private static boolean refusesFormat(Object command, Session session) {
        boolean refused = command instanceof Answering asked
                && !(command instanceof ForumCommand)
                && asked.output().format() == OutputFormat.MERMAID;
        if (refused) {
            session.diagnose(
                    List.of(Failure.of(ToolFailures.VALUE_INVALID, Place.WHOLE)
                            .with("parameter", "--format")
                            .with("form", "text, json")),
                    ((Answering) command).output());
        }
        return refused;
    }

    private static int executed(CommandLine line, Session session, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) { // what was held is free again, enough to say so
            diagnose(session, Failure.of(ToolFailures.MEMORY_EXHAUSTED, Place.WHOLE), args);
            return CommandLine.ExitCode.USAGE;
        }
    }

    private static void diagnose(Session session, Failure failure, String... args) {
        OutputOptions options = new OutputOptions();
        options.language = OutputOptions.languageOf(args);
        session.diagnose(List.of(failure), options);
    }

    /** Options alone are options of {@code demo}, the default. */
    private static String[] withDefault(CommandLine line, String[] args) {
        boolean demo =
                args[0].startsWith("--") && !List.of("--help", "--version").contains(args[0]);
        if (!demo || Arrays.stream(args).anyMatch(line.getSubcommands()::containsKey)) {
            return args;
        }
        String[] all = new String[args.length + 1];
        all[0] = "demo";
        System.arraycopy(args, 0, all, 1, args.length);
        return all;
    }

    private static int diagnose(Exception failed, CommandLine command, Session session) {
        OutputOptions options = command.getCommand() instanceof Answering run ? run.output() : new OutputOptions();
        session.diagnose(failures(failed), options);
        return CommandLine.ExitCode.USAGE;
    }

    private static List<Failure> failures(Exception failed) {
        if (failed instanceof ToolException refused) {
            return refused.failures();
        }
        if (failed instanceof PortException port) {
            return port.getFailures();
        }
        if (failed instanceof ModelException model) {
            return model.getFailures();
        }
        if (failed instanceof OutcomeException outcome) {
            return outcome.getFailures();
        }
        if (failed instanceof RefusedException refused) {
            return List.of(refused.getRefusal().failure());
        }
        String kind = failed.getClass().getSimpleName().replace("Exception", "").toLowerCase(Locale.ROOT);
        return List.of(Failure.of(ToolFailures.UNEXPECTED, Place.WHOLE).with("kind", kind));
    }

    private static Locale locale(Language language) {
        return language == Language.PL ? Locale.forLanguageTag("pl") : Locale.ROOT;
    }

    /** Polish needs its letters: where the terminal cannot show them, or there is none, the text is UTF-8. */
    @SuppressWarnings("SystemConsoleNull") // only its charset matters here, terminal or not
    private static Charset charset() {
        Console console = System.console();
        if (console == null) {
            return StandardCharsets.UTF_8;
        }
        boolean able =
                console.charset().canEncode() && console.charset().newEncoder().canEncode(POLISH_LETTERS);
        return able ? console.charset() : StandardCharsets.UTF_8;
    }
}
