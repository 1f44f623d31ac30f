package pl.zwornik.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcConnectionPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import pl.zwornik.benchmarks.peer.HandWrittenSave;
import pl.zwornik.jdbc.JdbcMigrations;
import pl.zwornik.jdbc.JdbcStore;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Store;

/**
 * Saving an organisation under another name, in H2: in memory, where nothing hides the cost of Java, and in a file.
 *
 * <p>Each side has tables of its own, filled alike; revisions are thrown away between iterations, so that a quicker side
 * does not work on longer tables.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 20, time = 2) // so long does the compiler take over H2
@Measurement(iterations = 10, time = 1)
public class JdbcSave {

    private static final int ORGANISATIONS = 1_000;
    private static final String STORE = "store_";
    private static final String HAND = "hand_";
    private static final Cause CAUSE =
            new Cause(Instant.parse("2021-11-03T10:00:00Z"), "benchmark", "a name has changed", "sample-1");

    /** Where H2 keeps its tables: in memory, or in a file that is written before a commit returns. */
    @Param({"mem", "file"})
    public String where = "mem";

    private final JsonFormat format = JsonFormat.strict();
    private final List<Organisation> even = named("Gminny Ośrodek Pomocy Społecznej w Żółtej Łące");
    private final List<Organisation> odd = named("Gminny Ośrodek Pomocy Społecznej w Nowej Łące");
    private Path folder;
    private JdbcConnectionPool source;
    private Store store;
    private HandWrittenSave byHand;
    private int saves;

    /** Fills the tables of both sides, and proves that a save leaves the same in both. */
    @Setup
    public void fill() throws SQLException, IOException {
        folder = Files.createTempDirectory("zwornik-save");
        source = JdbcConnectionPool.create(
                where.equals("mem") ? "jdbc:h2:mem:save" : "jdbc:h2:file:" + folder + "/save;WRITE_DELAY=0", "sa", "");
        store = JdbcStore.builder(source, format).prefix(STORE).build();
        byHand = new HandWrittenSave(source, HAND, format);
        for (String prefix : List.of(STORE, HAND)) {
            execute(JdbcMigrations.of(source).prefix(prefix).print());
            try (Store filled = JdbcStore.builder(source, format).prefix(prefix).build()) {
                filled.commit(Changes.by(CAUSE).create(Samples.parent()).createAll(even));
            }
        }
        organisation();
        saves = 0;
        organisationByHand();
        for (String table : List.of("aggregate", "revision", "organisation_name", "organisation_seat")) {
            if (!rows(STORE + table).equals(rows(HAND + table))) {
                throw new IllegalStateException("the two sides save differently into " + table);
            }
        }
    }

    /** Throws the revisions away. */
    @Setup(Level.Iteration)
    public void forget() throws SQLException {
        execute("TRUNCATE TABLE " + STORE + "revision");
        execute("TRUNCATE TABLE " + HAND + "revision");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Gives the database back. */
    @TearDown
    public void close() throws IOException {
        store.close();
        source.dispose();
        Files.deleteIfExists(folder.resolve("save.mv.db"));
        Files.delete(folder);
    }

    /** Saves through the store. */
    @Benchmark
    public Object organisation() {
        int number = saves % ORGANISATIONS;
        int version = saves++ / ORGANISATIONS + 1;
        return store.commit(Changes.by(CAUSE).save(value(number, version), version));
    }

    /** Saves by the same statements, written by hand. */
    @Benchmark
    public void organisationByHand() throws SQLException {
        int number = saves % ORGANISATIONS;
        int version = saves++ / ORGANISATIONS + 1;
        byHand.save(value(number, version), version, CAUSE);
    }

    private Organisation value(int number, int readVersion) {
        return (readVersion % 2 == 0 ? even : odd).get(number);
    }

    private static List<Organisation> named(String name) {
        List<Organisation> organisations = new ArrayList<>();
        for (int i = 0; i < ORGANISATIONS; i++) {
            organisations.add(Samples.organisation(i, name));
        }
        return organisations;
    }

    private List<String> rows(String table) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2, 3")) {
            while (row.next()) {
                StringBuilder text = new StringBuilder();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    text.append(row.getString(i)).append('|');
                }
                rows.add(text.toString());
            }
        }
        return rows;
    }
}
