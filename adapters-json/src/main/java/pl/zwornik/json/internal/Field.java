package pl.zwornik.json.internal;

import tools.jackson.core.io.SerializedString;

/**
 * One attribute of a type as documents have it. Immutable and thread-safe.
 *
 * @param <T> the type
 * @param <D> what a value of the type is gathered in while it is read
 */
abstract class Field<T, D> {

    final String name;
    final boolean required;
    final String description;
    final SerializedString encodedName;

    Field(String name, boolean required, String description) {
        this.name = name;
        this.required = required;
        this.description = description;
        this.encodedName = new SerializedString(name);
    }

    /** Writes name and value, or nothing where the value need not stand. */
    abstract void write(T value, Output out);

    /** Reads the value that follows, assuming that it is as it should be; throws anything if it is not. */
    abstract void read(FastInput in, D draft);

    /** Reads the value that follows, reports what is wrong, and tells whether nothing was. */
    abstract boolean diagnose(Diagnosis in, D draft);

    /** Tells how much of an object is sound whose value of this field is not. */
    Soundness without() {
        return Soundness.BROKEN;
    }

    /** Writes the schema of the value, without braces and description. */
    abstract void describe(SchemaWriter out);
}
