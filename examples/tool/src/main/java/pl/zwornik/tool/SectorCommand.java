package pl.zwornik.tool;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import pl.zwornik.Zwornik;
import pl.zwornik.poland.PolandPlugin;

/** What every command that reads a sector has: where it reads, how it answers, and the Polish pack. */
abstract class SectorCommand implements Callable<Integer>, Answering {

    final Session session;
    final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

    @Mixin
    SectorInput input = new SectorInput();

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    boolean help;

    SectorCommand(Session session) {
        this.session = session;
    }

    @Override
    public OutputOptions output() {
        return output;
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ToolException(ToolFailures.DAY_MALFORMED);
        }
    }
}
