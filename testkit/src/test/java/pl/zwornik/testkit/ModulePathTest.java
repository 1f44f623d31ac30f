package pl.zwornik.testkit;

import java.io.File;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A named module that extends a contract, has no jqwik, and opens and exports nothing but its run. */
class ModulePathTest {

    private static final String MODULE = """
            module consumer {
                requires pl.zwornik.testkit;
                exports consumer;
            }
            """;

    private static final String CONTRACT = """
            package consumer;

            import java.util.Set;
            import java.util.function.Supplier;
            import pl.zwornik.port.MemoryStore;
            import pl.zwornik.port.Store;
            import pl.zwornik.testkit.ContractRun;
            import pl.zwornik.testkit.StoreCapability;
            import pl.zwornik.testkit.StoreContract;

            public class Run implements Supplier<String> {
                static class Contract extends StoreContract {
                    private MemoryStore memory = new MemoryStore();
                    public void reset() { memory = new MemoryStore(); }
                    public Store subject() { return memory; }
                    public Set<StoreCapability> capabilities() { return Set.of(StoreCapability.CONCURRENT); }
                }
                public String get() { return ContractRun.of(Contract::new).report("a store in a module"); }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a contract compiles and runs in a named module that has no jqwik")
    void runsInAModule() throws Exception {
        List<Path> modules = modulePath();
        Path classes = compiled(modules);
        Path[] all = Stream.concat(modules.stream(), Stream.of(classes)).toArray(Path[]::new);
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(ModuleFinder.of(), ModuleFinder.of(all), Set.of("consumer"));
        ClassLoader loader = ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("consumer");
        Object run = loader.loadClass("consumer.Run").getConstructor().newInstance();
        assertThat(run.getClass().getModule().isNamed()).isTrue();
        assertThat(configuration.findModule("net.jqwik.api")).isEmpty();
        assertThat(run).isInstanceOfSatisfying(Supplier.class, supplier -> assertThat((String) supplier.get())
                .contains("66 passed, 0 failed, 5 skipped"));
    }

    private static List<Path> modulePath() {
        String entries = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(entries.split(File.pathSeparator))
                .filter(entry -> !entry.contains("jqwik") && !entry.contains("test-classes"))
                .map(Path::of)
                .filter(Files::exists)
                .toList();
    }

    private Path compiled(List<Path> modules) throws Exception {
        Path source = Files.createDirectories(folder.resolve("src").resolve("consumer"));
        Path module = Files.writeString(folder.resolve("src").resolve("module-info.java"), MODULE);
        Path contract = Files.writeString(source.resolve("Run.java"), CONTRACT);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String path = modules.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-d", classes.toString(), "--module-path", path, "-proc:none"),
                            null,
                            files.getJavaFileObjects(module, contract))
                    .call();
            assertThat(done).as("compilation: %s", said).isTrue();
        }
        return classes;
    }
}
