package pl.zwornik.values;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import pl.zwornik.architecture.CoreClasses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("Every public record of core")
class ValueLawTest {

    @Test
    @DisplayName("has a sample that obeys these laws")
    void hasASample() {
        List<String> records = CoreClasses.ALL.stream()
                .filter(type -> type.isRecord() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getName)
                .toList();
        assertThat(Samples.all().stream().map(sample -> sample.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(records);
    }

    @TestFactory
    @DisplayName("refuses null by the name of the component, unless null is declared")
    Stream<DynamicTest> refusesNull() {
        return Samples.all().stream()
                .flatMap(sample -> Stream.of(sample.getClass().getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(component -> DynamicTest.dynamicTest(
                                sample.getClass().getSimpleName() + "." + component.getName(),
                                () -> assertNullness(sample, component))));
    }

    private static void assertNullness(Record sample, RecordComponent component) throws Exception {
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            assertThat(value(copy(sample, component, null), component)).isNull();
        } else {
            assertThatExceptionOfType(NullPointerException.class)
                    .isThrownBy(() -> copy(sample, component, null))
                    .withMessage(component.getName());
        }
    }

    @TestFactory
    @DisplayName("copies the collections that it is given, and hands none out that can be changed")
    Stream<DynamicTest> copiesCollections() {
        return Samples.all().stream()
                .flatMap(sample -> Stream.of(sample.getClass().getRecordComponents())
                        .filter(component -> component.getType().equals(List.class))
                        .map(component -> DynamicTest.dynamicTest(
                                sample.getClass().getSimpleName() + "." + component.getName(), () -> {
                                    List<Object> given = new ArrayList<>((Collection<?>) value(sample, component));
                                    assertThat(given).isNotEmpty();
                                    Record copy = copy(sample, component, given);
                                    given.clear();
                                    assertThat(copy).isEqualTo(sample);
                                    List<?> handedOut = (List<?>) value(copy, component);
                                    assertThatExceptionOfType(UnsupportedOperationException.class)
                                            .isThrownBy(() -> handedOut.remove(0));
                                })));
    }

    @TestFactory
    @DisplayName("with a parse refuses null by the name of its parameter")
    Stream<DynamicTest> parseRefusesNull() {
        List<Class<?>> parsed = CoreClasses.ALL.stream()
                .filter(type -> type.tryGetMethod("parse", String.class).isPresent())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
        assertThat(parsed).hasSizeGreaterThan(10);
        return parsed.stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(), () -> assertThatExceptionOfType(NullPointerException.class)
                                .isThrownBy(() -> parse(type, null))
                                .withMessage("text")));
    }

    private static @Nullable Object parse(Class<?> type, @Nullable String text) throws Throwable {
        Method parse = type.getMethod("parse", String.class);
        try {
            return parse.invoke(null, text);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Record copy(Record sample, RecordComponent replaced, @Nullable Object by) throws Exception {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = components[i].getName().equals(replaced.getName()) ? by : value(sample, components[i]);
        }
        try {
            return sample.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static Object value(Record sample, RecordComponent component) throws Exception {
        return component.getAccessor().invoke(sample);
    }
}
