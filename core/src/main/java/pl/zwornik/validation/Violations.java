package pl.zwornik.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Payload;
import jakarta.validation.constraints.AssertTrue;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.completeness.CompletenessFailures;
import pl.zwornik.completeness.Missing;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.Place;

/**
 * Makes failures of violations of constraints, so that one kind of report tells what is malformed, what is incomplete and
 * what is unlawful.
 *
 * @since 0.1.0
 */
public final class Violations {

    private static final Map<Class<? extends Payload>, FailureCode> CODES = Map.of(
            Missing.Name.class, CompletenessFailures.NAME_MISSING,
            Missing.Whereabouts.class, CompletenessFailures.WHEREABOUTS_MISSING,
            Missing.Source.class, CompletenessFailures.SOURCE_MISSING);

    /** The property nodes of a path; the others stand for the whole, or for an element of what went before. */
    private static final Set<ElementKind> NAMED = Set.of(ElementKind.PROPERTY, ElementKind.PARAMETER);

    private Violations() {}

    /** Returns violations as failures of an unnamed input; see {@link #failures(Collection, Place)}. */
    public static List<Failure> failures(Collection<? extends ConstraintViolation<?>> violations) {
        return failures(violations, Place.WHOLE);
    }

    /**
     * Returns violations as failures, in the alphabetical order of their places.
     *
     * <p>The code is that of the payload where the library knows it, else what is wrong with the text that
     * {@link ValidNip} and its like refuse, else {@link ValidationFailures#CONSTRAINT_VIOLATED} with the name of the
     * constraint. Neither the value nor the message of a violation is taken over, for both may be personal; nor are the
     * keys of maps, so that a path ends where it enters one, as it does at a set.
     *
     * @param violations what a provider found
     * @param place where the validated value stands
     */
    public static List<Failure> failures(Collection<? extends ConstraintViolation<?>> violations, Place place) {
        return violations.stream()
                .map(violation -> failure(violation, place))
                .sorted(Comparator.comparing(
                                (Failure failure) -> failure.place().pointer())
                        .thenComparing(Failure::toString))
                .toList();
    }

    private static Failure failure(ConstraintViolation<?> violation, Place place) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        Optional<FailureCode> code = violation.getConstraintDescriptor().getPayload().stream()
                .flatMap(payload -> Optional.ofNullable(CODES.get(payload)).stream())
                .findFirst()
                .or(() -> Forms.refusal(constraint, violation.getInvalidValue()));
        Place at =
                place.below(pointer(violation.getPropertyPath(), code.isPresent() && constraint instanceof AssertTrue));
        return code.map(known -> Failure.of(known, at))
                .orElseGet(() -> Failure.of(ValidationFailures.CONSTRAINT_VIOLATED, at)
                        .with("constraint", constraint.annotationType().getSimpleName()));
    }

    /** What the model asserts in several attributes is said of the whole. */
    private static String pointer(Path path, boolean ofTheWhole) {
        StringBuilder pointer = new StringBuilder();
        String above = "";
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.isInIterable()) {
                return pointer.toString(); // a set has no order, and the keys of a map may be personal
            }
            above = pointer.toString();
            if (NAMED.contains(node.getKind())) {
                pointer.append('/').append(node.getName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return ofTheWhole ? above : pointer.toString();
    }
}
