package pl.zwornik.json.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * An attribute that is an object of its own.
 *
 * @param <V> the type of the object
 */
final class ObjectField<T, D, V> extends Field<T, D> {

    private final Table<V, ?> table;
    private final Function<T, Optional<V>> getter;
    private final BiConsumer<D, V> setter;

    ObjectField(
            String name,
            Table<V, ?> table,
            String description,
            Function<T, Optional<V>> getter,
            BiConsumer<D, V> setter) {
        super(name, false, description);
        this.table = table;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    void write(T value, Output out) {
        Optional<V> object = getter.apply(value);
        if (object.isPresent()) {
            out.json.writeName(encodedName);
            table.write(object.get(), out);
        }
    }

    @Override
    void read(FastInput in, D draft) {
        in.startObject();
        setter.accept(draft, table.read(in));
    }

    @Override
    boolean diagnose(Diagnosis in, D draft) {
        in.next();
        V object = table.diagnose(in);
        if (object == null) {
            return false;
        }
        setter.accept(draft, object);
        return true;
    }

    @Override
    void describe(SchemaWriter out) {
        out.reference(table);
    }
}
