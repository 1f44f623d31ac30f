package pl.zwornik;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.architecture.CoreClasses;
import pl.zwornik.spi.Plugin;

import static org.assertj.core.api.Assertions.assertThat;

/** Everything else here runs on the class path; this loads core once more, as a module of its own layer. */
@DisplayName("On the module path core")
class ModulePathTest {

    private static final String NAME = "pl.zwornik.core";

    private final ModuleLayer layer = layer();

    @Test
    @DisplayName("resolves with nothing but its few libraries, and opens nothing")
    void resolvesWithItsLibraries() {
        assertThat(layer.modules())
                .extracting(Module::getName)
                .contains(NAME, "de.siegmar.fastcsv")
                .isSubsetOf(NAME, "de.siegmar.fastcsv", "org.slf4j", "org.joda.money");
        Module core = layer.findModule(NAME).orElseThrow();
        assertThat(core.isNamed()).isTrue();
        assertThat(core.isExported("pl.zwornik.fact")).isTrue();
        assertThat(core.isExported("pl.zwornik.fact.internal")).isFalse();
        assertThat(core.getPackages()).noneMatch(core::isOpen);
    }

    @Test
    @DisplayName("discovers the Polish pack, reads its content and speaks both languages")
    void discoversThePolishPack() throws Exception {
        ClassLoader loader = layer.findLoader(NAME);
        Class<?> type = loader.loadClass(Zwornik.class.getName());
        assertThat(type).isNotEqualTo(Zwornik.class);
        assertThat(type.getModule().getName()).isEqualTo(NAME);

        Object builder = call(type, null, "builder");
        builder.getClass().getMethod("discover", ClassLoader.class).invoke(builder, loader);
        Object zwornik = call(builder.getClass(), builder, "build");
        assertThat((List<?>) call(type, zwornik, "plugins"))
                .singleElement()
                .asString()
                .startsWith("poland ");
        Object vocabularies = call(type, zwornik, "vocabularies");
        assertThat((List<?>) call(vocabularies.getClass(), vocabularies, "schemes"))
                .isNotEmpty();
    }

    @Test
    @DisplayName("provides its plugins to whoever looks for services in its layer")
    void providesItsPlugins() throws Exception {
        Class<?> plugin = layer.findLoader(NAME).loadClass(Plugin.class.getName());
        Set<String> provided = Set.copyOf(ServiceLoader.load(layer, plugin).stream()
                .map(one -> one.type().getName())
                .toList());
        assertThat(provided).containsExactly("pl.zwornik.poland.PolandPlugin");
    }

    @Test
    @DisplayName("puts failures into words from its own resources")
    void putsFailuresIntoWords() throws Exception {
        Class<?> date = layer.findLoader(NAME).loadClass("pl.zwornik.fact.PartialDate");
        try {
            date.getMethod("parse", String.class).invoke(null, "2021-02-30");
            throw new AssertionError("a day that no calendar has was accepted");
        } catch (InvocationTargetException e) {
            assertThat(e.getCause()).hasMessage("FACT-002: No calendar has this day.");
        }
    }

    private static Object call(Class<?> type, Object target, String method) throws Exception {
        return type.getMethod(method).invoke(target);
    }

    private static ModuleLayer layer() {
        Path[] jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .filter(jar -> jar.getFileName().toString().matches("(fastcsv|slf4j-api|joda-money)-[0-9].*"))
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(
                        ModuleFinder.compose(ModuleFinder.of(CoreClasses.folder()), ModuleFinder.of(jars)),
                        ModuleFinder.of(),
                        Set.of(NAME));
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }
}
