package pl.zwornik.tool;

import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.sector.Sector;

/** {@code zwornik show ID}: what is known of one thing. */
@Command(name = "show")
final class ShowCommand extends SectorCommand {

    @Parameters(paramLabel = "ID", descriptionKey = "id")
    String id = "";

    ShowCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Sector sector = input.read(List.of(), zwornik, session);
        List<Aggregate> found = sector.aggregates().stream()
                .filter(one -> one.id().value().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw new ToolException(ToolFailures.NOT_FOUND);
        }
        for (Aggregate one : found) {
            if (output.format() == OutputFormat.JSON) {
                session.out().println(new String(JsonFormat.strict().write(one), StandardCharsets.UTF_8));
            } else {
                session.print(
                        new AggregatePage(session.page(), output.language(), zwornik.vocabularies(), sector).of(one));
            }
        }
        return 0;
    }
}
