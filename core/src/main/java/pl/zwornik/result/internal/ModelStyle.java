package pl.zwornik.result.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import pl.zwornik.result.IncompleteModelException;

/** How aggregates and growing structures are generated: hidden implementation, {@code getX} accessors, JDK only. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        get = {"get*", "is*"},
        jdkOnly = true,
        overshadowImplementation = true,
        jacksonIntegration = false,
        throwForInvalidImmutableState = IncompleteModelException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface ModelStyle {}
