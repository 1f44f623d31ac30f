package pl.zwornik.json;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModulePathTest {

    @Test
    @DisplayName("On the module path the format writes and reads, and finds its sentences")
    void worksAsModule() throws ReflectiveOperationException {
        Path[] modules = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .map(Path::of)
                .filter(path -> path.toFile().exists())
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("pl.zwornik.json"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        ClassLoader loader = layer.findLoader("pl.zwornik.json");

        Class<?> type = loader.loadClass("pl.zwornik.json.JsonFormat");
        assertThat(type.getModule().isNamed()).isTrue();
        assertThat(type.getModule().isExported("pl.zwornik.json.internal")).isFalse();
        Object format = type.getMethod("strict").invoke(null);
        Class<?> documentType = loader.loadClass("pl.zwornik.port.Document");
        byte[] content = Texts.organisation("\"life\":\"x\"").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Object document = documentType.getConstructors()[0].newInstance("a.json", content);
        Class<?> organisation = loader.loadClass("pl.zwornik.organisation.Organisation");
        Method read = type.getMethod("read", Class.class, documentType);
        assertThat(read.invoke(format, organisation, document)).asString().contains("FACT-004 at a.json:1:80 /life");
        Object empty = documentType.getConstructors()[0].newInstance("a.json", new byte[0]);
        assertThat(read.invoke(format, organisation, empty)).asString().contains("The document is empty.");
    }
}
