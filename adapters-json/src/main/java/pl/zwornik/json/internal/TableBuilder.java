package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Extensions;

/** Puts a {@link Table} together, row by row; not thread-safe. */
final class TableBuilder<T, D> {

    private final List<Field<T, D>> rows = new ArrayList<>();

    /** Adds a text that always stands. */
    TableBuilder<T, D> required(
            String name,
            Shape shape,
            String description,
            Function<T, @Nullable String> getter,
            BiConsumer<D, String> setter) {
        return row(new TextField<>(name, true, Soundness.BROKEN, shape, description, getter, setter));
    }

    /** Adds a text that need not stand; the getter returns null where it does not. */
    TableBuilder<T, D> optional(
            String name,
            Shape shape,
            String description,
            Function<T, @Nullable String> getter,
            BiConsumer<D, String> setter) {
        return row(new TextField<>(name, false, Soundness.WITHOUT_TEXTS, shape, description, getter, setter));
    }

    /** Adds a text that need not stand where another field does; the getter returns null where it does not. */
    TableBuilder<T, D> alternative(
            String name,
            Shape shape,
            String description,
            Function<T, @Nullable String> getter,
            BiConsumer<D, String> setter) {
        return row(new TextField<>(name, false, Soundness.BROKEN, shape, description, getter, setter));
    }

    /** Adds a list of texts. */
    <E> TableBuilder<T, D> texts(
            String name,
            Shape shape,
            String description,
            Function<T, List<E>> getter,
            Function<E, String> writer,
            BiConsumer<D, String> adder) {
        return row(new TextListField<>(name, shape, description, getter, writer, adder));
    }

    /** Adds an object that need not stand. */
    <V> TableBuilder<T, D> object(
            String name,
            Table<V, ?> table,
            String description,
            Function<T, Optional<V>> getter,
            BiConsumer<D, V> setter) {
        return row(new ObjectField<>(name, table, description, getter, setter));
    }

    /** Adds a list of objects. */
    <V> TableBuilder<T, D> objects(
            String name, Table<V, ?> table, String description, Function<T, List<V>> getter, BiConsumer<D, V> adder) {
        return row(new ObjectListField<>(name, table, description, getter, adder));
    }

    /** Adds the extensions. */
    TableBuilder<T, D> extensions(Function<T, Extensions> getter, BiConsumer<D, Extensions> setter) {
        return row(new ExtensionsField<>(getter, setter));
    }

    /** Adds a field. */
    TableBuilder<T, D> row(Field<T, D> field) {
        rows.add(field);
        return this;
    }

    /** Returns the fields alone. */
    Fields<T, D> fields() {
        return new Fields<>(rows);
    }

    /**
     * Returns the table.
     *
     * @param name the key in the schema
     */
    Table<T, D> table(String name, String description, Supplier<D> start, Function<D, T> finish) {
        return new Table<>(name, description, fields(), start, finish);
    }
}
