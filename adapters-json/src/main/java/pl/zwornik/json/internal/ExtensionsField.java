package pl.zwornik.json.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import pl.zwornik.fact.Extensions;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.result.ModelException;

/** The extensions of an aggregate: values that are kept byte for byte. */
final class ExtensionsField<T, D> extends Field<T, D> {

    static final String NAME = "extensions";

    private static final String SOME_KEY = "some:key";
    private static final String NOTHING = "null";

    private final Function<T, Extensions> getter;
    private final BiConsumer<D, Extensions> setter;

    ExtensionsField(Function<T, Extensions> getter, BiConsumer<D, Extensions> setter) {
        super(NAME, false, "Attributes that plugins and hosts added, by namespace:name; any JSON, kept byte for byte.");
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    void write(T value, Output out) {
        Extensions extensions = getter.apply(value);
        if (!extensions.isEmpty()) {
            out.json.writeName(encodedName);
            out.json.writeStartObject();
            extensions.asMap().forEach((key, json) -> {
                out.json.writeName(key);
                out.raw(key, json);
            });
            out.json.writeEndObject();
        }
    }

    @Override
    void read(FastInput in, D draft) {
        Map<String, String> values = new LinkedHashMap<>();
        in.startObject();
        for (String key = in.name(); key != null; key = in.name()) {
            if (values.put(key, in.raw()) != null) {
                throw new Mismatch();
            }
        }
        setter.accept(draft, Extensions.of(values));
    }

    @Override
    boolean diagnose(Diagnosis in, D draft) {
        in.next();
        if (!in.isObject()) {
            return false;
        }
        boolean sound = true;
        Map<String, String> values = new LinkedHashMap<>();
        for (String key = in.name(ExtensionsField::isKey); key != null; key = in.name(ExtensionsField::isKey)) {
            int mark = isKey(key) ? in.enter(key) : in.enterUnnamed();
            if (values.containsKey(key)) {
                in.report(JsonFailures.FIELD_TWICE);
                sound = false;
            }
            sound &= isAccepted(in, key, NOTHING);
            String json = in.raw();
            if (json != null) {
                sound &= isAccepted(in, SOME_KEY, json);
                values.put(key, json);
            }
            sound &= json != null;
            in.leave(mark);
        }
        if (sound) {
            setter.accept(draft, Extensions.of(values));
        }
        return sound;
    }

    private static boolean isKey(String name) {
        try {
            return !Extensions.of(Map.of(name, NOTHING)).isEmpty();
        } catch (ModelException e) {
            return false;
        }
    }

    private static boolean isAccepted(Diagnosis in, String key, String json) {
        try {
            return !Extensions.of(Map.of(key, json)).isEmpty();
        } catch (ModelException e) {
            in.report(e.getFailure().code());
            return false;
        }
    }

    @Override
    void describe(SchemaWriter out) {
        out.extensions();
    }
}
