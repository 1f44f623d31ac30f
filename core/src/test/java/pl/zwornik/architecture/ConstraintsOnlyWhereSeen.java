package pl.zwornik.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.stream.Stream;

/** Holds that Jakarta constraints stand only on {@code getX} and {@code isX} of types that are no records. */
final class ConstraintsOnlyWhereSeen extends ArchCondition<JavaClass> {

    ConstraintsOnlyWhereSeen() {
        super("carry constraints only on getX and isX, and never on a record");
    }

    @Override
    public void check(JavaClass checked, ConditionEvents events) {
        Class<?> type = checked.reflect();
        for (Field field : type.getDeclaredFields()) {
            report(field, isConstrained(field, field.getAnnotatedType()), events);
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            report(constructor, hasConstrainedParameter(constructor), events);
        }
        for (Method method : type.getDeclaredMethods()) {
            boolean seen = !type.isRecord()
                    && method.getParameterCount() == 0
                    && method.getName().matches("(get|is)\\p{Lu}.*");
            boolean constrained =
                    isConstrained(method, method.getAnnotatedReturnType()) || hasConstrainedParameter(method);
            report(method, constrained && !seen, events);
        }
    }

    private static void report(Object member, boolean wrong, ConditionEvents events) {
        if (wrong) {
            events.add(SimpleConditionEvent.violated(member, member + " carries a constraint that is not seen"));
        }
    }

    private static boolean hasConstrainedParameter(Executable executable) {
        return Stream.of(executable.getParameters())
                .anyMatch((Parameter parameter) -> isConstrained(parameter, parameter.getAnnotatedType()));
    }

    private static boolean isConstrained(AnnotatedElement element, AnnotatedType type) {
        return hasConstraint(element) || isConstrained(type);
    }

    private static boolean isConstrained(AnnotatedType type) {
        if (hasConstraint(type)) {
            return true;
        }
        if (type instanceof AnnotatedArrayType array) {
            return isConstrained(array.getAnnotatedGenericComponentType());
        }
        return type instanceof AnnotatedParameterizedType parameterized
                && Stream.of(parameterized.getAnnotatedActualTypeArguments())
                        .anyMatch(ConstraintsOnlyWhereSeen::isConstrained);
    }

    private static boolean hasConstraint(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.isAnnotationPresent(jakarta.validation.Constraint.class)
                        || annotation.equals(jakarta.validation.Valid.class));
    }
}
