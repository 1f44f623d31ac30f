package pl.zwornik.jdbc;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.port.Changes;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;

import static org.assertj.core.api.Assertions.assertThat;

class ModulePathTest {

    /** What a host would have: our modules, and what they need; nothing of the tests. */
    private static final Pattern NEEDED = Pattern.compile(
            ".*(/target/classes|/(zwornik-(core|adapters)|jdbi3-|slf4j-|geantyref|fastcsv|h2-|flyway-core|jackson-|commons-)[^/]*[.]jar)");

    /** Migrates, keeps and finds, and says in which module it did. */
    static final class Main {

        private Main() {}

        public static void main(String[] arguments) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:modules;DB_CLOSE_DELAY=-1");
            JdbcMigrations.of(source).migrate();
            JdbcStore store = JdbcStore.builder(source, JsonFormat.strict()).build();
            store.commit(Changes.by(Fixtures.CAUSE).create(Fixtures.lipka()).create(Fixtures.anna()));
            System.out.println(store.people().withPostAt(Fixtures.LIPKA) + " in "
                    + JdbcStore.class.getModule().getName());
            System.out.println(Failure.of(JdbcFailures.BUSY, "").message(Language.EN));
        }
    }

    @Test
    @DisplayName("Store, migrations and texts work on the module path")
    void modulePath() throws IOException, InterruptedException {
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.matcher(entry.replace('\\', '/')).matches())
                .collect(Collectors.joining(File.pathSeparator));
        Path tests = Path.of("target", "test-classes").toAbsolutePath();
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--module-path",
                        path,
                        "--add-modules",
                        "flyway.core,com.h2database,pl.zwornik.json",
                        "--add-reads",
                        "pl.zwornik.jdbc=com.h2database,pl.zwornik.json",
                        "--patch-module",
                        "pl.zwornik.jdbc=" + tests,
                        "-m",
                        "pl.zwornik.jdbc/" + Main.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("[p-7f3a91] in pl.zwornik.jdbc", "Others held what was to be changed");
    }
}
