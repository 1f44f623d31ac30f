package pl.zwornik.testkit;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

/** Contracts run where nothing but JUnit and AssertJ is. */
class DependencyRules {

    @Test
    @DisplayName("contracts and samples know JUnit, AssertJ and core alone")
    void knowLittle() {
        classes()
                .that()
                .resideInAnyPackage("pl.zwornik.testkit", "pl.zwornik.testkit.samples")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.junit.jupiter.api..",
                        "org.junit.platform.commons..",
                        "org.opentest4j..",
                        "org.assertj..",
                        "org.jspecify..",
                        "pl.zwornik",
                        "pl.zwornik.result",
                        "pl.zwornik.id",
                        "pl.zwornik.fact",
                        "pl.zwornik.law",
                        "pl.zwornik.vocabulary",
                        "pl.zwornik.territory",
                        "pl.zwornik.organisation",
                        "pl.zwornik.people",
                        "pl.zwornik.gathering",
                        "pl.zwornik.charter",
                        "pl.zwornik.forum",
                        "pl.zwornik.meeting",
                        "pl.zwornik.sector",
                        "pl.zwornik.rule",
                        "pl.zwornik.port",
                        "pl.zwornik.testkit",
                        "pl.zwornik.testkit.samples")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("pl.zwornik.testkit"));
    }

    /** A run that a consumer without jqwik could make. */
    public static final class Run implements Supplier<List<String>> {

        /** Makes the run. */
        public Run() {}

        @Override
        public List<String> get() {
            return ContractRun.of(MemoryStoreContractTest::new).ids(ContractRun.State.FAILED);
        }
    }

    @Test
    @DisplayName("contracts run where jqwik is not on the class path")
    void runWithoutJqwik() throws ReflectiveOperationException {
        ClassLoader consumer = new WithoutJqwik(getClass().getClassLoader());
        Object run = consumer.loadClass(Run.class.getName()).getConstructor().newInstance();
        assertThat(run.getClass()).isNotSameAs(Run.class);
        assertThat(run).isInstanceOfSatisfying(Supplier.class, supplier -> assertThat(supplier.get())
                .isEqualTo(List.of()));
    }

    /** Loads the project's classes anew, so that they see no jqwik. */
    private static final class WithoutJqwik extends ClassLoader {

        WithoutJqwik(ClassLoader parent) {
            super(parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("net.jqwik")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("pl.zwornik.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : defined(name);
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream content = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (content == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = content.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
