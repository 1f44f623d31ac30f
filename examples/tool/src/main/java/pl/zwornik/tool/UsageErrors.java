package pl.zwornik.tool;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.result.Place;

/** Tells what is wrong with a command line, in the language of the help, and how the command is used. */
final class UsageErrors implements IParameterExceptionHandler {

    private final Session session;
    private final Language language;

    UsageErrors(Session session, Language language) {
        this.session = session;
        this.language = language;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        OutputOptions options = new OutputOptions();
        options.language = language;
        options.format = asksForJson(args) ? OutputFormat.JSON : OutputFormat.TEXT;
        session.diagnose(List.of(failure(wrong)), options);
        if (options.format() == OutputFormat.TEXT) {
            wrong.getCommandLine().usage(session.writer(session.err()));
        }
        return CommandLine.ExitCode.USAGE;
    }

    private static boolean asksForJson(String[] args) {
        String line = String.join(" ", args).toLowerCase(Locale.ROOT);
        return Arrays.asList(args).contains("--format=json") || line.contains("--format json");
    }

    private static Failure failure(ParameterException wrong) {
        @Nullable ArgSpec argument = wrong.getArgSpec();
        if (wrong instanceof MissingParameterException missing) {
            return failure(ToolFailures.PARAMETER_MISSING).with("parameter", names(missing.getMissing(), argument));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return unmatched.isUnknownOption()
                    ? failure(ToolFailures.OPTION_UNKNOWN).with("option", safe(first.replaceFirst("=.*", "")))
                    : failure(ToolFailures.ARGUMENT_UNEXPECTED).with("argument", safe(first));
        }
        if (wrong instanceof OverwrittenOptionException repeated) {
            return failure(ToolFailures.OPTION_REPEATED).with("parameter", name(repeated.getOverwritten()));
        }
        if (argument == null) {
            return failure(ToolFailures.USAGE_WRONG);
        }
        return failure(ToolFailures.VALUE_INVALID)
                .with("parameter", name(argument))
                .with("form", argument.paramLabel());
    }

    private static Failure failure(ToolFailures code) {
        return Failure.of(code, Place.WHOLE);
    }

    private static String names(List<ArgSpec> missing, @Nullable ArgSpec argument) {
        return missing.isEmpty() && argument != null
                ? name(argument)
                : missing.stream().map(UsageErrors::name).collect(Collectors.joining(", "));
    }

    /** An option by its name, a parameter by its label. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Words of a command line are repeated where they look like an option, an id or a command, else not. */
    private static String safe(String text) {
        return text.matches("[a-z0-9-]{1,64}") ? text : "?";
    }
}
