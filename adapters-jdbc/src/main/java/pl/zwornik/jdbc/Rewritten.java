package pl.zwornik.jdbc;

/**
 * A document that takes the place of one that is kept, under the same version.
 *
 * @param written the new value, with the version and the document
 * @param newest whether it is the newest version, which is not packed
 */
record Rewritten(Written written, boolean newest) {

    String kind() {
        return written.kind();
    }

    String id() {
        return written.id();
    }

    int version() {
        return written.readVersion();
    }

    /** Returns the document as the row of its version holds it. */
    StoredDocument stored() {
        return newest
                ? new StoredDocument(StoredDocument.NONE, written.document())
                : StoredDocument.packed(written.document());
    }
}
