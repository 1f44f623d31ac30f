package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ResultFailures;

/**
 * All fields of a type, in canonical order. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param <D> what a value of the type is gathered in while it is read
 */
final class Fields<T, D> {

    private final Field<T, D>[] fields;
    private final Names names;
    /** A bit for each required field. */
    private final long required;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type, filled from a list of that type
    Fields(List<Field<T, D>> list) {
        fields = list.toArray(new Field[0]);
        names = new Names(list.stream().map(field -> field.name).toList());
        long bits = 0;
        for (int i = 0; i < fields.length; i++) {
            bits |= fields[i].required ? 1L << i : 0;
        }
        required = bits;
    }

    /** Returns the fields. */
    List<Field<T, D>> list() {
        return List.of(fields);
    }

    /** Writes the fields that are to stand. */
    void write(T value, Output out) {
        for (Field<T, D> field : fields) {
            field.write(value, out);
        }
    }

    /** Reads the rest of an object, assuming that it is as it should be. */
    void read(FastInput in, D draft) {
        long seen = 0;
        for (int i = in.field(names, 0); i != FastInput.END; i = in.field(names, i + 1)) {
            if (i < 0 || (seen & 1L << i) != 0) {
                throw new Mismatch();
            }
            seen |= 1L << i;
            fields[i].read(in, draft);
        }
        if ((seen & required) != required) {
            throw new Mismatch();
        }
    }

    /**
     * Reads the rest of an object, reports what is wrong, and tells how much is sound.
     *
     * @param start where the object starts; {@link Found#NOWHERE} for the document itself
     */
    Soundness diagnose(Diagnosis in, D draft, int start) {
        Soundness soundness = Soundness.WHOLE;
        long seen = 0;
        for (String name = in.name(names::has); name != null; name = in.name(names::has)) {
            int i = names.number(name);
            int mark = i < 0 ? in.enterUnnamed() : in.enter(name);
            if (i < 0) {
                in.unknownField();
            } else if ((seen & 1L << i) != 0) {
                in.report(JsonFailures.FIELD_TWICE);
                in.skip();
            } else {
                seen |= 1L << i;
                if (!fields[i].diagnose(in, draft)) {
                    soundness = soundness.and(fields[i].without());
                }
            }
            in.leave(mark);
        }
        return reportMissing(in, start, seen) ? soundness : Soundness.BROKEN;
    }

    private boolean reportMissing(Diagnosis in, int start, long seen) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].required && (seen & 1L << i) == 0) {
                missing.add(fields[i].name);
            }
        }
        if (!missing.isEmpty()) {
            in.report(
                    Failure.of(ResultFailures.ATTRIBUTE_MISSING, "").with("attributes", String.join(", ", missing)),
                    start);
        }
        return missing.isEmpty();
    }
}
