package pl.zwornik.testkit.arbitraries;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.InstalledPlugin;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Refusal;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Finding;
import pl.zwornik.rule.NotAssessed;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.rule.Verdict;
import pl.zwornik.territory.Voivodeship;

import static org.assertj.core.api.Assertions.assertThat;

class EveryTypeTest {

    /**
     * What only the library makes, out of what is drawn; what holds functions or bytes, of which any will do; and what there
     * are only sixteen of.
     */
    private static final Set<Class<?>> MADE_OF_OTHERS = Set.of(
            Failure.class,
            Refusal.class,
            Verdict.class,
            Rule.class,
            Context.class,
            Finding.class,
            NotAssessed.class,
            RuleSummary.class,
            Report.class,
            InstalledPlugin.class,
            Document.class,
            Bundle.class,
            Bundle.Part.class,
            Voivodeship.class);

    /** Rooms that hold no values, and whose classes need the API of Jakarta Validation, which is not here. */
    private static final Pattern NEEDS_MORE = Pattern.compile("pl/zwornik/(completeness|validation)/.*");

    @Test
    @DisplayName("Every public record and aggregate of core is drawn, but those that are made of others")
    void isDrawn() throws IOException {
        List<Class<?>> values = coreTypes()
                .filter(type -> type.isRecord() || isBuilt(type))
                .filter(type -> !MADE_OF_OTHERS.contains(type))
                .toList();
        assertThat(values).hasSizeGreaterThan(50).contains(Organisation.class);
        assertThat(AllArbitraries.byType().keySet()).containsAll(values);
    }

    private static boolean isBuilt(Class<?> type) {
        return Modifier.isAbstract(type.getModifiers())
                && Arrays.stream(type.getMethods())
                        .anyMatch(method -> method.getName().equals("toBuilder"));
    }

    private static Stream<Class<?>> coreTypes() throws IOException {
        Path classes = Path.of("..", "core", "target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            return files
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.startsWith("pl/") && name.endsWith(".class") && !name.contains("internal/"))
                    .filter(name -> !name.endsWith("-info.class")
                            && !NEEDS_MORE.matcher(name).matches())
                    .<Class<?>>map(name -> load(name.replace('/', '.').replaceFirst("\\.class$", "")))
                    .filter(type -> Modifier.isPublic(type.getModifiers()) && isReachable(type))
                    .toList()
                    .stream();
        }
    }

    private static boolean isReachable(Class<?> type) {
        return type.getEnclosingClass() == null
                || Modifier.isPublic(type.getEnclosingClass().getModifiers());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EveryTypeTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
