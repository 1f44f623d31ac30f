package pl.zwornik.json.internal;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.ModelException;

/**
 * A type as documents have it: its fields, and how a value is begun and finished. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param <D> what a value of the type is gathered in while it is read
 */
final class Table<T, D> {

    final String name;
    final String description;
    final Fields<T, D> fields;
    private final Supplier<D> start;
    private final Function<D, T> finish;

    Table(String name, String description, Fields<T, D> fields, Supplier<D> start, Function<D, T> finish) {
        this.name = name;
        this.description = description;
        this.fields = fields;
        this.start = start;
        this.finish = finish;
    }

    /** Starts the table of a type; rows follow in canonical order. */
    static <T, D> TableBuilder<T, D> rows() {
        return new TableBuilder<>();
    }

    /** Writes a value as an object. */
    void write(T value, Output out) {
        out.json.writeStartObject();
        fields.write(value, out);
        out.json.writeEndObject();
    }

    /** Reads the rest of an object, assuming that it is as it should be. */
    T read(FastInput in) {
        D draft = start.get();
        fields.read(in, draft);
        return finish.apply(draft);
    }

    /** Returns the current object, or nothing and reports what is wrong. */
    @Nullable
    T diagnose(Diagnosis in) {
        return in.isObject() ? diagnoseRest(in, in.offset()) : null;
    }

    /**
     * Returns the value of the rest of an object, or nothing and reports what is wrong.
     *
     * @param from where the object starts; {@link Found#NOWHERE} for the document itself
     */
    @Nullable
    T diagnoseRest(Diagnosis in, int from) {
        D draft = start.get();
        Soundness soundness = fields.diagnose(in, draft, from);
        if (soundness == Soundness.BROKEN) {
            return null;
        }
        try {
            T value = finish.apply(draft);
            return soundness == Soundness.WHOLE ? value : null;
        } catch (ModelException e) {
            e.getFailures().forEach(in::reportBelow);
            return null;
        }
    }
}
