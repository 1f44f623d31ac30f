package pl.zwornik.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.architecture.wrong.tiers.ShowsInternal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The tiers of core")
class TierRules {

    private static final ArchRule SIGNATURES = classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackage("..internal..")
            .should(new SpeaksOwnTypes());

    @Test
    @DisplayName("are exported whole, internal packages excepted")
    void everyPackageButTheInternalOnesIsExported() throws IOException {
        Set<String> expected = CoreClasses.ALL.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !(name + ".").contains(".internal."))
                .collect(Collectors.toSet());
        ModuleDescriptor module = descriptor();

        assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(module.exports())
                .noneMatch(ModuleDescriptor.Exports::isQualified, "an export to one module is an exemption");
        assertThat(module.isOpen() || !module.opens().isEmpty())
                .as("opens a package")
                .isFalse();
    }

    @Test
    @DisplayName("name only types of the JDK and exported ones of core in public signatures")
    void publicSignaturesNameNoInternalType() {
        SIGNATURES.check(CoreClasses.ALL);
        assertThat(SIGNATURES.evaluate(CoreClasses.only(ShowsInternal.class)).hasViolation())
                .isTrue();
    }

    private static ModuleDescriptor descriptor() throws IOException {
        try (InputStream stream = Files.newInputStream(CoreClasses.folder().resolve("module-info.class"))) {
            return ModuleDescriptor.read(stream);
        }
    }
}
