package pl.zwornik.testkit;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.TestAbortedException;

/**
 * A run of all rules of a contract without a test engine, for a report to publish or a subject that is wrong on purpose.
 *
 * <p>Of the life cycle of JUnit only {@link Contract#begin} and {@link Contract#end} take place. Immutable.
 *
 * @param results one for each rule, in the order of the numbers
 * @since 0.1.0
 */
public record ContractRun(List<Result> results) {

    /** How a rule went. */
    public enum State {
        /** The subject keeps it. */
        PASSED,
        /** The subject breaks it. */
        FAILED,
        /** The subject does not claim what the rule is about. */
        SKIPPED
    }

    /**
     * What became of one rule.
     *
     * @param rule the rule
     * @param state how it went
     * @param cause what was thrown; null where it passed
     */
    public record Result(
            ContractRule rule, State state, @Nullable Throwable cause) {

        private String line() {
            String line = "%-8s %s %s".formatted(state.name().toLowerCase(Locale.ROOT), rule.id(), rule.says());
            return cause == null ? line : line + "\n         " + reason(cause);
        }

        private static String reason(Throwable cause) {
            String message = cause.getMessage();
            return message == null || message.isBlank()
                    ? cause.getClass().getSimpleName()
                    : message.strip().lines().map(String::strip).collect(Collectors.joining(" "));
        }
    }

    /** Copies the results. */
    public ContractRun {
        results = List.copyOf(results);
    }

    /**
     * Runs every rule.
     *
     * @param contract makes a contract over a subject, always of one class; asked once for each rule
     */
    public static ContractRun of(Supplier<? extends Contract> contract) {
        Contract first = contract.get(); // tells the rules, and answers the first of them
        Iterator<Method> methods = methods(first.getClass()).iterator();
        List<Result> results = new ArrayList<>();
        while (methods.hasNext()) {
            results.add(run(results.isEmpty() ? first : contract.get(), methods.next()));
        }
        return new ContractRun(results);
    }

    /** Returns the rules of a contract, in the order of their numbers. */
    public static List<ContractRule> rules(Class<?> contract) {
        return methods(contract).map(ContractRun::rule).toList();
    }

    private static Stream<Method> methods(Class<?> contract) {
        return AnnotationSupport.findAnnotatedMethods(contract, ContractRule.class, HierarchyTraversalMode.TOP_DOWN)
                .stream()
                .sorted(Comparator.comparing(method -> rule(method).id()));
    }

    /** Returns the numbers of the rules that went one way, in their order. */
    public List<String> ids(State state) {
        return results.stream()
                .filter(result -> result.state() == state)
                .map(result -> result.rule().id())
                .toList();
    }

    /**
     * Returns a report for people: a line for each rule, with the reason where it failed or was skipped, and the sums.
     *
     * @param subject what was asked, such as {@code JsonFormat 1.0}
     */
    public String report(String subject) {
        String lines = results.stream().map(Result::line).collect(Collectors.joining("\n"));
        return String.format(
                Locale.ROOT,
                "Conformance of %s\n%s\n%d passed, %d failed, %d skipped\n",
                subject,
                lines,
                ids(State.PASSED).size(),
                ids(State.FAILED).size(),
                ids(State.SKIPPED).size());
    }

    private static ContractRule rule(Method method) {
        return method.getAnnotation(ContractRule.class);
    }

    @SuppressWarnings("CatchingUnchecked") // a wrong subject may throw anything, errors included
    private static Result run(Contract contract, Method method) {
        try {
            contract.begin();
            try {
                ReflectionSupport.invokeMethod(method, contract);
            } finally {
                contract.end();
            }
            return new Result(rule(method), State.PASSED, null);
        } catch (TestAbortedException e) {
            return new Result(rule(method), State.SKIPPED, e);
        } catch (Exception | AssertionError e) {
            return new Result(rule(method), State.FAILED, e);
        }
    }
}
