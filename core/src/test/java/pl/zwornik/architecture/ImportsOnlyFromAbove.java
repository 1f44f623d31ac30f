package pl.zwornik.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds the table of rooms of the architecture: a package imports from its own room and from rows above it. */
final class ImportsOnlyFromAbove extends ArchCondition<JavaClass> {

    /** The runtime's own package, which has no name below the root. */
    private static final String RUNTIME = "";

    /** Rows from top to bottom; rooms in one row do not know each other. */
    private static final List<List<String>> ROWS = List.of(
            List.of("result"),
            List.of("completeness"),
            List.of("fact"),
            List.of("id"),
            List.of("law"),
            List.of("vocabulary"),
            List.of("territory"),
            List.of("organisation"),
            List.of("validation"),
            List.of("recognition"),
            List.of("register"),
            List.of("people"),
            List.of("gathering"),
            List.of("charter"),
            List.of("service"),
            List.of("forum", "funding", "standard", "exchange"),
            List.of("meeting"),
            List.of("sector"),
            List.of("rule"),
            List.of("port"),
            List.of("spi"),
            List.of(RUNTIME),
            List.of("poland"));

    private final String root;
    private final Map<String, Integer> rows = new HashMap<>();

    ImportsOnlyFromAbove(String root) {
        super("import only from rooms above their own");
        this.root = root;
        for (int row = 0; row < ROWS.size(); row++) {
            for (String room : ROWS.get(row)) {
                rows.put(room, row);
            }
        }
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        Optional<String> own = room(type);
        if (own.isEmpty() || !rows.containsKey(own.get())) {
            events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no room of the architecture"));
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            room(dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> !target.equals(own.get()) && !isAbove(target, own.get()))
                    .ifPresent(target ->
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
        }
    }

    private boolean isAbove(String target, String own) {
        return rows.containsKey(target) && rows.get(target) < rows.get(own);
    }

    private Optional<String> room(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return Optional.of(RUNTIME);
        }
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).split("\\.", -1)[0])
                : Optional.empty();
    }
}
