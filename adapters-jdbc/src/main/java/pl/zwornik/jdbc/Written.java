package pl.zwornik.jdbc;

import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.people.Person;

/**
 * An aggregate to be kept, with its document.
 *
 * @param value the aggregate
 * @param readVersion the version that was read; 0 for one that is new
 * @param document the document of the new value
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record Written(Aggregate value, int readVersion, byte[] document) {

    /** Returns the key of its kind. */
    String kind() {
        return value.id().kind().key();
    }

    /** Returns its id as text. */
    String id() {
        return value.id().value();
    }

    /** Tells whether it is what is left of a person who was erased. */
    boolean isTombstone() {
        return value instanceof Person person && person.isErased();
    }

    /** Returns kind and id as one text, whose order is the one in which rows are locked. */
    String key() {
        return key(value.id());
    }

    static String key(Id id) {
        return key(id.kind().key(), id.value());
    }

    static String key(String kind, String id) {
        return kind + " " + id;
    }
}
