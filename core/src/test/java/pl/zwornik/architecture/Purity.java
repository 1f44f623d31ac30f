package pl.zwornik.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** What keeps core pure, as rules. */
final class Purity {

    static final ArchRule SHORT_LIST = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "pl.zwornik..",
                    "java.io",
                    "java.lang",
                    "java.lang.annotation",
                    "java.math",
                    "java.nio",
                    "java.nio.charset",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream",
                    "java.util.zip",
                    "javax.xml.stream",
                    "org.slf4j..",
                    "org.jspecify.annotations",
                    "org.joda.money..",
                    "org.immutables.value..",
                    "de.siegmar.fastcsv..",
                    "jakarta.validation..");

    static final ArchRule NO_CLOCK_NO_CHANCE =
            noClasses().should().accessTargetWhere(describe("time, the system or chance is asked", Purity::asks));

    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .accessTargetWhere(describe(
                    "a class is searched",
                    access -> isOwnedBy(access, Class.class)
                            && !Set.of("cast", "isInstance", "getResourceAsStream", "getSimpleName")
                                    .contains(access.getName())));

    static final ArchRule NO_DEFAULT_LOCALE = noClasses()
            .should()
            .accessTargetWhere(describe("the locale or encoding of the machine is used", Purity::followsTheMachine));

    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should(new Unchangeable());

    static final ArchRule SERVICES_IN_THE_RUNTIME = noClasses()
            .that()
            .resideOutsideOfPackage("pl.zwornik")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.util.ServiceLoader.class);

    private static final Set<String> FORBIDDEN_OWNERS = Set.of(
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System",
            "java.lang.Thread",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.Timer");

    private static final Set<String> FORBIDDEN_MEMBERS =
            Set.of("now", "systemDefault", "random", "randomUUID", "getDefault", "defaultCharset");

    private Purity() {}

    private static boolean asks(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return FORBIDDEN_OWNERS.contains(owner)
                || (owner.startsWith("java.") && FORBIDDEN_MEMBERS.contains(access.getName()));
    }

    private static boolean followsTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof AccessTarget.CodeUnitCallTarget target)) {
            return false;
        }
        List<String> parameters = target.getRawParameterTypes().stream()
                .map(type -> type.getSimpleName())
                .toList();
        boolean ofString = isOwnedBy(access, String.class);
        return switch (target.getName()) {
            case "toLowerCase", "toUpperCase", "getBytes" -> ofString && parameters.isEmpty();
            case "format" -> ofString && !parameters.contains(Locale.class.getSimpleName());
            case "formatted" -> ofString;
            case "<init>" ->
                (ofString && parameters.equals(List.of("byte[]")))
                        || (isOwnedBy(access, java.io.InputStreamReader.class) && parameters.size() == 1);
            default -> false;
        };
    }

    private static boolean isOwnedBy(JavaAccess<?> access, Class<?> type) {
        return access.getTargetOwner().isEquivalentTo(type);
    }

    /** Static fields are final and of a type that does not say of itself that it can change. */
    private static final class Unchangeable extends ArchCondition<JavaField> {

        Unchangeable() {
            super("be final and of a type that cannot change");
        }

        @Override
        public void check(JavaField field, ConditionEvents events) {
            if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                return; // the compiler's own, such as the list of an enum's constants
            }
            var type = field.getRawType();
            boolean isFinal = field.getModifiers().contains(JavaModifier.FINAL);
            boolean isInterface =
                    type.isEquivalentTo(Map.class) || type.isEquivalentTo(List.class) || type.isEquivalentTo(Set.class);
            boolean changeable = type.isArray()
                    || type.getPackageName().startsWith("java.util.concurrent")
                    || type.isEquivalentTo(StringBuilder.class)
                    || type.isEquivalentTo(ThreadLocal.class)
                    || (!isInterface && (type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class)));
            if (!isFinal || changeable) {
                events.add(SimpleConditionEvent.violated(field, field.getDescription() + " can change"));
            }
        }
    }
}
