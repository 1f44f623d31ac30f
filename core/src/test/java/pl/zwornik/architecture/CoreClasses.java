package pl.zwornik.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import pl.zwornik.Zwornik;

/** The compiled classes that the rules look at: those of core, and those that break a rule on purpose. */
public final class CoreClasses {

    /** Every class of core, its tests left out. */
    public static final JavaClasses ALL = new ClassFileImporter().importPath(output(Zwornik.class));

    private CoreClasses() {}

    /** Returns the folder into which core was compiled. */
    public static Path folder() {
        return output(Zwornik.class);
    }

    static JavaClasses only(Class<?>... classes) {
        return new ClassFileImporter().importClasses(classes);
    }

    private static Path output(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
