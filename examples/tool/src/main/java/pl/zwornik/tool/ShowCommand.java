package pl.zwornik.tool;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Sector;

/** {@code zwornik show ID}: what is known of one thing. */
@Command(name = "show")
final class ShowCommand extends SectorCommand {

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "id")
    String id = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    List<Path> files = new ArrayList<>();

    ShowCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        Sector sector = input.read(files, zwornik, session);
        List<Aggregate> found = sector.aggregates().stream()
                .filter(one -> one.id().value().equals(id))
                .toList();
        if (found.isEmpty()) {
            throw new ToolException(Failure.of(ToolFailures.NOT_FOUND, Place.WHOLE)); // an id may hold a name
        }
        for (Aggregate one : found) {
            if (output.format() == OutputFormat.JSON) {
                session.out().println(new String(JsonFormat.strict().write(one), StandardCharsets.UTF_8));
            } else {
                session.print(new AggregatePage(session.page(), output.language(), zwornik, sector).of(one));
            }
        }
        return 0;
    }
}
