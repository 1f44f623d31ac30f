package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Coverage;
import tools.jackson.core.TokenStreamLocation;

/** What a document of several aggregates was found to hold, while it is read; not thread-safe. */
final class BundleDraft {

    private final Document document;
    private final List<Bundle.Part> parts = new ArrayList<>();
    private final List<Id> unreadable = new ArrayList<>();
    private final List<Id> external = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private boolean told = true;

    private int line;
    private int column;
    private int counted;

    BundleDraft(Document document) {
        this.document = document;
    }

    void add(Aggregate aggregate, TokenStreamLocation start, String pointer) {
        parts.add(new Bundle.Part(aggregate, place(start, pointer)));
    }

    void add(Coverage declared) {
        coverage.add(declared);
    }

    void add(Id elsewhere) {
        external.add(elsewhere);
    }

    void addUnreadable(Id id) {
        unreadable.add(id);
    }

    /** Notes that something stands here of which not even the id can be told. */
    void addUntold() {
        told = false;
    }

    /** Tells whether every aggregate that stands in the document is here, or can at least be named. */
    boolean isTold() {
        return told;
    }

    Bundle finish() {
        return new Bundle(parts, unreadable, external, coverage);
    }

    /** Jackson counts columns in bytes; the characters are counted here, each byte of a line once. */
    private Place place(TokenStreamLocation start, String pointer) {
        byte[] content = document.content();
        int offset = (int) start.getByteOffset();
        if (start.getLineNr() != line) {
            line = start.getLineNr();
            column = 1;
            counted = Math.max(offset - start.getColumnNr() + 1, Utf8.markLength(content));
        }
        for (; counted < offset; counted++) {
            column += (content[counted] & 0xC0) == 0x80 ? 0 : 1;
        }
        return new Place(document.name(), pointer, line, column);
    }
}
