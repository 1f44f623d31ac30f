package pl.zwornik.tool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Sector;

/** {@code zwornik person ID export}: everything that is held about one person. */
@Command(name = "person")
final class PersonCommand extends SectorCommand {

    private static final String EXPORT = "export";

    @Parameters(index = "0", paramLabel = "ID", descriptionKey = "person-id")
    String id = "";

    @Parameters(index = "1", paramLabel = "export", descriptionKey = "person-export")
    String word = "";

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "files")
    List<Path> files = new ArrayList<>();

    PersonCommand(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        String id = id();
        PersonExport export =
                export(id).orElseThrow(() -> new ToolException(Failure.of(ToolFailures.PERSON_MISSING, Place.WHOLE)));
        PrivacyMap map = PrivacyMap.standard();
        if (output.format() == OutputFormat.JSON) {
            session.out().println(PrivacyJson.export(export, map));
        } else {
            Words words = new Words(output.language(), zwornik.vocabularies());
            session.print(
                    new ExportPage(session.page(), words, map).of(export, input.origin(files, output.language())));
        }
        return 0;
    }

    /** The id stands before the word {@code export}; after it is as good. */
    private String id() {
        if (word.equalsIgnoreCase(EXPORT)) {
            return id;
        } else if (id.equalsIgnoreCase(EXPORT)) {
            return word;
        }
        throw new ToolException(Failure.of(ToolFailures.VALUE_INVALID, Place.WHOLE)
                .with("parameter", EXPORT)
                .with("form", EXPORT));
    }

    private Optional<PersonExport> export(String id) {
        PersonId person;
        try {
            person = PersonId.parse(id);
        } catch (ModelException e) {
            return Optional.empty();
        }
        if (input.isDatabase()) {
            return input.fromStore(files, session, store -> PersonExport.of(person, store));
        }
        Sector sector = input.read(files, zwornik, session);
        return sector.person(person).map(found -> PersonExport.of(found, sector));
    }
}
