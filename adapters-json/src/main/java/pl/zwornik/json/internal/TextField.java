package pl.zwornik.json.internal;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An attribute that is one text. */
final class TextField<T, D> extends Field<T, D> {

    private final Soundness without;
    private final Shape shape;
    private final Function<T, @Nullable String> getter;
    private final BiConsumer<D, String> setter;

    TextField(
            String name,
            boolean required,
            Soundness without,
            Shape shape,
            String description,
            Function<T, @Nullable String> getter,
            BiConsumer<D, String> setter) {
        super(name, required, description);
        this.without = without;
        this.shape = shape;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    void write(T value, Output out) {
        String text = getter.apply(value);
        if (text != null) {
            out.json.writeName(encodedName);
            out.json.writeString(text);
        }
    }

    @Override
    void read(FastInput in, D draft) {
        setter.accept(draft, in.text());
    }

    @Override
    boolean diagnose(Diagnosis in, D draft) {
        String text = in.text();
        return text != null && in.accepts(draft, setter, text, shape);
    }

    @Override
    Soundness without() {
        return without;
    }

    @Override
    void describe(SchemaWriter out) {
        out.reference(shape);
    }
}
