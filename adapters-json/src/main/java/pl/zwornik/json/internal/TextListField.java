package pl.zwornik.json.internal;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An attribute that is a list of texts; an empty one does not stand.
 *
 * @param <E> the elements
 */
final class TextListField<T, D, E> extends Field<T, D> {

    private final Shape shape;
    private final Function<T, List<E>> getter;
    private final Function<E, String> writer;
    private final BiConsumer<D, String> adder;

    TextListField(
            String name,
            Shape shape,
            String description,
            Function<T, List<E>> getter,
            Function<E, String> writer,
            BiConsumer<D, String> adder) {
        super(name, false, description);
        this.shape = shape;
        this.getter = getter;
        this.writer = writer;
        this.adder = adder;
    }

    @Override
    void write(T value, Output out) {
        List<E> list = getter.apply(value);
        if (!list.isEmpty()) {
            out.json.writeName(encodedName);
            out.json.writeStartArray();
            for (int i = 0; i < list.size(); i++) {
                out.json.writeString(writer.apply(list.get(i)));
            }
            out.json.writeEndArray();
        }
    }

    @Override
    void read(FastInput in, D draft) {
        in.startList();
        for (String text = in.textOrEnd(); text != null; text = in.textOrEnd()) {
            adder.accept(draft, text);
        }
    }

    @Override
    boolean diagnose(Diagnosis in, D draft) {
        return in.list(() -> {
            @Nullable String text = in.currentText();
            return text != null && in.accepts(draft, adder, text, shape);
        });
    }

    @Override
    void describe(SchemaWriter out) {
        out.listOf(shape);
    }
}
