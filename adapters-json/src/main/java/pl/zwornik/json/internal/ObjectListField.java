package pl.zwornik.json.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * An attribute that is a list of objects; an empty one does not stand.
 *
 * @param <V> the type of the objects
 */
class ObjectListField<T, D, V> extends Field<T, D> {

    final Table<V, ?> table;
    private final Function<T, List<V>> getter;
    private final BiConsumer<D, V> adder;

    ObjectListField(
            String name, Table<V, ?> table, String description, Function<T, List<V>> getter, BiConsumer<D, V> adder) {
        super(name, false, description);
        this.table = table;
        this.getter = getter;
        this.adder = adder;
    }

    /** Returns the objects of a value. */
    final List<V> list(T value) {
        return getter.apply(value);
    }

    @Override
    void write(T value, Output out) {
        List<V> list = getter.apply(value);
        if (!list.isEmpty()) {
            out.json.writeName(encodedName);
            out.json.writeStartArray();
            for (int i = 0; i < list.size(); i++) {
                table.write(list.get(i), out);
            }
            out.json.writeEndArray();
        }
    }

    @Override
    void read(FastInput in, D draft) {
        in.startList();
        while (in.objectOrEnd()) {
            adder.accept(draft, readOne(in, draft));
        }
    }

    /** Reads one object, at its start. */
    V readOne(FastInput in, D draft) {
        return table.read(in);
    }

    @Override
    boolean diagnose(Diagnosis in, D draft) {
        return in.list(() -> {
            V object = table.diagnose(in);
            if (object != null) {
                adder.accept(draft, object);
            }
            return object != null;
        });
    }

    @Override
    void describe(SchemaWriter out) {
        out.listOf(table);
    }
}
