package pl.zwornik;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.zwornik.spi.Contributions;
import pl.zwornik.spi.Plugin;
import pl.zwornik.spi.PluginException;
import pl.zwornik.spi.PluginFailures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

@DisplayName("Discovery of plugins")
class DiscoveryTest {

    private static final String SERVICE = "META-INF/services/" + Plugin.class.getName();

    @TempDir
    Path folder;

    /** What a child class loader is to find: copied there, and hidden from its parent by {@link Nested}. */
    public static final class Discovered implements Plugin {

        /** Makes the plugin. */
        public Discovered() {}

        @Override
        public String id() {
            return "discovered";
        }

        @Override
        public String version() {
            return "2";
        }

        @Override
        public int requires() {
            return 1;
        }

        @Override
        public void contribute(Contributions contributions) {
            contributions.vocabulary("words.csv", "scheme,value,pl,en,in_use,basis,aliases\ntopic,X,iks,ex,,,\n");
        }
    }

    /** Sees the folder alone for services and for {@link Discovered}, and its parent for everything else. */
    private static final class Nested extends URLClassLoader {

        Nested(Path folder) throws IOException {
            super(new URL[] {folder.toUri().toURL()}, DiscoveryTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.equals(Discovered.class.getName())) {
                synchronized (getClassLoadingLock(name)) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? findClass(name) : loaded;
                }
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return findResources(name);
        }
    }

    /** Cannot list services at all. */
    private static final class Broken extends ClassLoader {

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            throw new IOException("broken");
        }
    }

    @Test
    @DisplayName("finds plugins that only a nested class loader sees")
    void findsPluginsOfANestedLoader() throws IOException {
        copy(Discovered.class);
        services(Discovered.class.getName());
        try (Nested loader = new Nested(folder)) {
            Zwornik zwornik = Zwornik.builder().discover(loader).build();
            assertThat(zwornik.plugins()).containsExactly(new InstalledPlugin("discovered", "2", 1, 0, 0, 0, 0));
            assertThat(zwornik.vocabularies().entries("topic")).hasSize(1);
        }
    }

    @Test
    @DisplayName("knows the same class twice, and a class of the same name from another loader as another")
    void knowsClassesByTheirLoader() throws IOException {
        copy(Discovered.class);
        services(Discovered.class.getName());
        try (Nested loader = new Nested(folder)) {
            Zwornik.Builder twice = Zwornik.builder().discover(loader).discover(loader);
            assertThat(twice.build().plugins()).hasSize(1);
            PluginException exception = catchThrowableOfType(
                    PluginException.class, () -> twice.plugin(new Discovered()).build());
            assertThat(exception.getFailures()).singleElement().matches(one -> one.code() == PluginFailures.ID_CLASH);
        }
    }

    @Test
    @DisplayName("tells of every class that is missing or no plugin, and of the good ones nothing")
    void tellsOfWhatCannotBeLoaded() throws IOException {
        copy(Discovered.class);
        services("no.such.Type", Discovered.class.getName(), DiscoveryTest.class.getName());
        try (Nested loader = new Nested(folder)) {
            PluginException exception = catchThrowableOfType(
                    PluginException.class,
                    () -> Zwornik.builder().discover(loader).build());
            assertThat(exception.getFailures()).hasSize(2).allMatch(one -> one.code() == PluginFailures.LOADING_FAILED);
            assertThat(exception.getSuppressed()).hasSize(2);
            assertThat(exception.getMessage()).doesNotContain("no.such.Type");
        }
    }

    @Test
    @DisplayName("ends where the class loader itself is broken")
    void endsWhereTheLoaderIsBroken() {
        PluginException exception = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> catchThrowableOfType(
                        PluginException.class,
                        () -> Zwornik.builder().discover(new Broken()).build()));
        assertThat(exception.getFailures()).singleElement().matches(one -> one.code() == PluginFailures.LOADING_FAILED);
    }

    @Test
    @DisplayName("is never done unasked")
    void isNeverDoneUnasked() throws IOException {
        assertThat(Collections.list(DiscoveryTest.class.getClassLoader().getResources(SERVICE)))
                .isNotEmpty();
        assertThat(Zwornik.builder().build().plugins()).isEmpty();
        assertThat(Zwornik.builder()
                        .discover(DiscoveryTest.class.getClassLoader())
                        .build()
                        .plugins())
                .extracting(InstalledPlugin::id)
                .containsExactly("poland");
    }

    private void copy(Class<?> type) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        Path target = folder.resolve(name);
        Files.createDirectories(target.getParent());
        try (InputStream content = type.getClassLoader().getResourceAsStream(name)) {
            Files.copy(content, target);
        }
    }

    private void services(String... classes) throws IOException {
        Path target = folder.resolve(SERVICE);
        Files.createDirectories(target.getParent());
        Files.write(target, List.of(classes));
    }
}
