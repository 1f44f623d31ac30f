package pl.zwornik.validation;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pl.zwornik.architecture.CoreClasses;

import static org.assertj.core.api.Assertions.assertThat;

/** A host that is a module of its own validates in a process of its own; nothing is opened to anybody. */
@DisplayName("On the module path a host")
class ModulePathTest {

    /** What such a host brings: a provider with what it needs, and what core needs. */
    private static final Pattern NEEDED = Pattern.compile(
            "(jspecify|hibernate-validator|jakarta\\.validation-api|jboss-logging|classmate|fastcsv)-[0-9].*\\.jar");

    private static final String MODULE = """
            module host {
                requires pl.zwornik.core;
                requires jakarta.validation;
                requires org.hibernate.validator;
                exports host;
            }
            """;

    private static final String MAIN = """
            package host;

            import jakarta.validation.*;
            import jakarta.validation.constraints.NotBlank;
            import java.util.*;
            import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
            import pl.zwornik.completeness.*;
            import pl.zwornik.fact.*;
            import pl.zwornik.id.OrganisationId;
            import pl.zwornik.organisation.*;
            import pl.zwornik.territory.TercCode;
            import pl.zwornik.validation.*;

            public class Main {
                public static class Form {
                    @ValidNip public String getNip() { return "1234567890"; }
                    @ValidTercCode public String getGmina() { return "3021052"; }
                    @Valid public Organisation getUnit() { return ops(List.of()); }
                    @Valid public Name getName() { return Name.of(NameKinds.SHORT, "OPS A"); }
                }

                public record Constrained(@NotBlank String text) {}

                public static class Careless {
                    @Valid public Constrained getPart() { return new Constrained(""); }
                }

                static Organisation ops(List<Source> sources) {
                    return Organisation.builder(OrganisationId.parse("ops-a"), OrganisationTypes.OPS)
                            .addNames(new Dated<>(Name.of(NameKinds.SHORT, "OPS A"), Lifespan.parse("2000/..")))
                            .addSeats(Dated.of(Candidates.certain(TercCode.parse("3021052"))))
                            .sources(sources)
                            .build();
                }

                public static void main(String[] arguments) {
                    for (String language : List.of("pl", "en")) {
                        Locale locale = Locale.forLanguageTag(language);
                        Validator validator = Validation.byDefaultProvider().configure()
                                .messageInterpolator(new ParameterMessageInterpolator(
                                        Set.of(Locale.forLanguageTag("pl"), Locale.ENGLISH), locale, false))
                                .buildValidatorFactory().getValidator();
                        System.out.println("complete: " + validator.validate(
                                ops(List.of(Source.of("An invented document"))), Publishable.class));
                        validator.validate(ops(List.of()), Publishable.class)
                                .forEach(one -> System.out.println(language + ": " + one.getMessage()));
                        validator.validate(new Form())
                                .forEach(one -> System.out.println(language + ": " + one.getMessage()));
                        System.out.println(Violations.failures(validator.validate(new Form())));
                        System.out.println(Violations.failures(validator.validate(new Form(), Publishable.class)));
                    }
                    try {
                        Validation.byDefaultProvider().configure()
                                .messageInterpolator(new ParameterMessageInterpolator())
                                .buildValidatorFactory().getValidator().validate(new Careless());
                    } catch (RuntimeException e) {
                        System.out.println("a constrained record: " + e.getClass().getSimpleName());
                    }
                    System.out.println(Violations.class.getModule() + ", " + Validator.class.getModule());
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("validates types of the model that hold records, and its own beans, and gets messages and failures")
    void validates() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Dstdout.encoding=UTF-8",
                        "--module-path",
                        modulePath() + File.pathSeparator + compiled(),
                        "-m",
                        "host/host.Main"))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said.lines())
                .contains(
                        "complete: []",
                        "pl: Nie podano żadnego źródła.",
                        "en: No source is named.",
                        "pl: Takiego NIP nie ma: te cyfry nie mają cyfry kontrolnej (reszta 10) albo są samymi zerami.",
                        "[ORG-008 at /nip: There is no such NIP: its digits have no check digit (remainder 10), or all are"
                                + " zero.]",
                        "[VAL-003 at /unit/sources: No source is named.]",
                        "a constrained record: InaccessibleObjectException", // why no constraint stands on a record
                        "module pl.zwornik.core, module jakarta.validation");
    }

    private static String modulePath() {
        return Stream.concat(
                        Stream.of(CoreClasses.folder().toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                                .filter(entry -> NEEDED.matcher(
                                                Path.of(entry).getFileName().toString())
                                        .matches()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path compiled() throws IOException {
        Path source = Files.createDirectories(folder.resolve("src").resolve("host"));
        Path module = Files.writeString(folder.resolve("src").resolve("module-info.java"), MODULE);
        Path main = Files.writeString(source.resolve("Main.java"), MAIN);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean done = compiler.getTask(
                            said,
                            files,
                            null,
                            List.of("-d", classes.toString(), "--module-path", modulePath(), "-proc:none"),
                            null,
                            files.getJavaFileObjects(module, main))
                    .call();
            assertThat(done).as("compilation: %s", said).isTrue();
        }
        return classes;
    }
}
