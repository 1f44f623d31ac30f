package pl.zwornik.tool;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code zwornik units}: published registers of units. */
@Command(
        name = "units",
        subcommands = {UnitsImportCommand.class},
        synopsisSubcommandLabel = "import")
final class UnitsCommand implements Runnable {

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    boolean help;

    @Spec
    CommandSpec spec = CommandSpec.create();

    /** By itself it does nothing. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "units needs a command");
    }
}
