package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.people.Withheld;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Document;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Coverage;

/** What a document of several aggregates was found to hold, while it is read; not thread-safe. */
final class BundleDraft {

    private final Document document;
    private final List<Bundle.Part> parts = new ArrayList<>();
    private final List<Id> unreadable = new ArrayList<>();
    private final List<Id> external = new ArrayList<>();
    private final List<Coverage> coverage = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();
    private final Cursor cursor;
    private boolean told = true;

    BundleDraft(Document document) {
        this.document = document;
        this.cursor = new Cursor(document.content());
    }

    void add(Aggregate aggregate, int start, String pointer) {
        Place place = cursor.at(start, Place.at(pointer)).in(document.name());
        parts.add(new Bundle.Part(aggregate, place));
    }

    void add(Coverage declared) {
        coverage.add(declared);
    }

    void add(Withheld declared) {
        withheld.add(declared);
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
        return new Bundle(parts, unreadable, external, coverage, withheld);
    }
}
