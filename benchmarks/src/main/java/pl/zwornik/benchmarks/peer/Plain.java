package pl.zwornik.benchmarks.peer;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Lifespan;

/** What plain records do with that which is not stated. */
final class Plain {

    static final String FORMAT = "zwornik/1.0";

    private Plain() {}

    static @Nullable Lifespan stated(Lifespan life) {
        return life.isUnknown() ? null : life;
    }

    static <T> @Nullable List<T> list(List<T> values) {
        return values.isEmpty() ? null : values;
    }

    static <T, R> @Nullable List<R> list(List<T> values, Function<T, R> function) {
        return values.isEmpty() ? null : values.stream().map(function).toList();
    }
}
