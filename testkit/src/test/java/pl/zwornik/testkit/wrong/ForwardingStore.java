package pl.zwornik.testkit.wrong;

import java.util.Map;
import java.util.function.UnaryOperator;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Forums;
import pl.zwornik.port.Kept;
import pl.zwornik.port.Meetings;
import pl.zwornik.port.MemoryStore;
import pl.zwornik.port.Organisations;
import pl.zwornik.port.People;
import pl.zwornik.port.Store;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Code;

/** An honest store; each wrong one overrides what it does badly. Closing it keeps everything, as if on a disk. */
class ForwardingStore implements Store {

    private Store honest = new MemoryStore();

    final Store honest() {
        return honest;
    }

    final void replaceBy(Store other) {
        honest = other;
    }

    @Override
    public Organisations organisations() {
        return honest.organisations();
    }

    @Override
    public People people() {
        return honest.people();
    }

    @Override
    public Kept<SeriesId, Series> series() {
        return honest.series();
    }

    @Override
    public Meetings meetings() {
        return honest.meetings();
    }

    @Override
    public Forums forums() {
        return honest.forums();
    }

    @Override
    public Map<Id, Integer> commit(Changes changes) {
        return honest.commit(changes);
    }

    @Override
    public Erasure erase(PersonId id, Code ground, Cause cause) {
        return honest.erase(id, ground, cause);
    }

    @Override
    public int forget(Id id, int before) {
        return honest.forget(id, before);
    }

    @Override
    public Sector snapshot() {
        return honest.snapshot();
    }

    @Override
    public void close() {}

    /** Returns the same changes with other values. */
    static Changes mapped(Changes changes, UnaryOperator<Aggregate> mapping) {
        return resting(
                changes,
                with(
                        changes.cause(),
                        changes.list().stream()
                                .map(change -> new Changes.Change(mapping.apply(change.value()), change.readVersion()))
                                .toList()));
    }

    static Changes with(Cause cause, Iterable<Changes.Change> list) {
        Changes changes = Changes.by(cause);
        for (Changes.Change change : list) {
            changes = change.readVersion() == 0
                    ? changes.create(change.value())
                    : changes.save(change.value(), change.readVersion());
        }
        return changes;
    }

    /** Returns other changes that rest on what some do. */
    static Changes resting(Changes some, Changes other) {
        Changes changes = other;
        for (Changes.Required required : some.required()) {
            changes = changes.require(required.id(), required.version());
        }
        return changes;
    }
}
