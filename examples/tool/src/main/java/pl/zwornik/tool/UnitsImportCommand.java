package pl.zwornik.tool;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import pl.zwornik.Zwornik;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Store;
import pl.zwornik.port.Versioned;
import pl.zwornik.register.ChangedUnit;
import pl.zwornik.register.RegisterChanges;
import pl.zwornik.register.RegisterMapping;
import pl.zwornik.register.UnitRegister;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Severity;

/** {@code zwornik units import FILE}: a published register becomes organisations; what has changed since is told. */
@Command(name = "import")
final class UnitsImportCommand implements Callable<Integer>, Answering {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "register")
    Path file = Path.of("");

    @Option(names = "--mapping", required = true, paramLabel = "FILE", descriptionKey = "mapping")
    Path mapping = Path.of("");

    @Option(names = "--terc", paramLabel = "FILE", descriptionKey = "terc")
    @Nullable
    Path terc;

    @Option(names = "--into", paramLabel = "JDBC_URL", descriptionKey = "into")
    @Nullable
    String database;

    @Option(names = "--db-user", paramLabel = "NAME", descriptionKey = "db-user")
    String user = "";

    @Option(names = "--log", paramLabel = "FILE", descriptionKey = "repair-log")
    @Nullable
    Path log;

    @Mixin
    OutputOptions output = new OutputOptions();

    @Option(names = "--help", usageHelp = true, descriptionKey = "help")
    boolean help;

    private final Session session;
    private final Zwornik zwornik = Zwornik.builder().plugin(new PolandPlugin()).build();

    UnitsImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        RepairLog.requireApart(log, Arrays.asList(file, mapping, terc));
        RegisterMapping how = orThrow(RegisterMapping.read(mapping.toString(), WholeFile.read(mapping)));
        byte[] list = WholeFile.read(file);
        if (database == null) {
            Outcome<UnitRegister> read = read(list, how);
            return told(read, RegisterChanges.between(List.of(), orThrow(read)));
        }
        try (Database opened = Database.openToWrite(database, user, session);
                Store store = opened.store()) { // before all that is doubtful is told: it may be no use
            Outcome<UnitRegister> read = read(list, how);
            return told(read, kept(store, orThrow(read)));
        }
    }

    /** Reads the list, and tells what is doubtful. */
    private Outcome<UnitRegister> read(byte[] list, RegisterMapping how) {
        Register territory = Register.read(terc, zwornik);
        session.diagnose(territory.failures(), output);
        Outcome<UnitRegister> read = UnitRegister.read(
                file.toString(), list, how, zwornik.names().recogniser(territory.gazetteer()), territory.gazetteer());
        if (read.isPresent()) {
            report(read.failures());
        }
        return read;
    }

    private int told(Outcome<UnitRegister> read, RegisterChanges changes) {
        UnitRegister units = orThrow(read);
        if (output.format() == OutputFormat.JSON) {
            session.out()
                    .println(JsonOutput.register(units, changes, read.failures().size(), database != null));
        } else {
            RegisterPage page = new RegisterPage(session.page(), output.language());
            session.print(page.of(units, changes, read.failures(), database != null));
        }
        return read.failures().stream().anyMatch(doubt -> doubt.severity() == Severity.ERROR) ? 1 : 0;
    }

    private static <T> T orThrow(Outcome<T> outcome) {
        return outcome.value().orElseThrow(() -> new ToolException(outcome.failures()));
    }

    /** Doubts go where they were asked for, else to standard error. */
    private void report(List<Failure> doubts) {
        if (log == null) {
            session.diagnose(doubts, output);
        } else {
            RepairLog.write(log, doubts, output.language());
        }
    }

    /** Keeps what is new and changed in one commit; what is gone is only told. */
    private static RegisterChanges kept(Store store, UnitRegister units) {
        Map<OrganisationId, Versioned<Organisation>> known;
        try (Stream<Versioned<Organisation>> all = store.organisations().all()) {
            known = all.collect(Collectors.toMap(one -> one.value().getId(), one -> one));
        }
        RegisterChanges changes = RegisterChanges.between(
                known.values().stream().map(Versioned::value).toList(), units);
        Changes commit = Changes.by(Cause.of(Instant.now(), "zwornik units import", units.source()))
                .createAll(changes.created());
        for (ChangedUnit changed : changes.changed()) {
            Versioned<Organisation> before = known.get(changed.before().getId());
            commit = before == null ? commit : commit.save(changed.after(), before.version());
        }
        store.commit(commit);
        return changes;
    }
}
