package pl.zwornik.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.Set;

/**
 * Holds that public members name types of the JDK and of exported packages of core, and no others; in the room that is made
 * for Jakarta Validation also types of that.
 */
final class SpeaksOwnTypes extends ArchCondition<JavaClass> {

    SpeaksOwnTypes() {
        super("name only types of the JDK and exported types of core in public signatures");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        type.getMembers().stream().filter(SpeaksOwnTypes::isVisible).forEach(member -> types(member).stream()
                .map(JavaClass::getBaseComponentType)
                .filter(named -> !isSpoken(named) && !(isForValidation(type) && isOfValidation(named)))
                .forEach(named -> events.add(
                        SimpleConditionEvent.violated(member, member.getDescription() + " names " + named.getName()))));
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isSpoken(JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || ((name + ".").startsWith("pl.zwornik.") && !(name + ".").contains(".internal."));
    }

    private static boolean isForValidation(JavaClass type) {
        return type.getPackageName().equals("pl.zwornik.validation");
    }

    private static boolean isOfValidation(JavaClass named) {
        return (named.getPackageName() + ".").startsWith("jakarta.validation.");
    }

    private static Set<JavaClass> types(JavaMember member) {
        Set<JavaClass> named = new HashSet<>();
        if (member instanceof JavaField field) {
            named.addAll(field.getAllInvolvedRawTypes());
        }
        if (member instanceof JavaCodeUnit unit) {
            named.addAll(unit.getReturnType().getAllInvolvedRawTypes());
            for (JavaType parameter : unit.getParameterTypes()) {
                named.addAll(parameter.getAllInvolvedRawTypes());
            }
        }
        return named;
    }
}
