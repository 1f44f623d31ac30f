package pl.zwornik.json.internal;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.result.Failure;
import pl.zwornik.result.ModelException;
import pl.zwornik.sector.Sector;

/** The aggregates of one kind in a document of several. */
final class AggregatesField<V extends Aggregate> extends ObjectListField<Sector, BundleDraft, V> {

    private final Kind kind;

    AggregatesField(String name, Kind kind, Table<V, ?> table, Function<Sector, Collection<V>> getter) {
        super(name, table, "The " + name + ".", sector -> List.copyOf(getter.apply(sector)), (draft, value) -> {});
        this.kind = kind;
    }

    @Override
    void read(FastInput in, BundleDraft draft) {
        in.startList();
        for (int i = 0; in.objectOrEnd(); i++) {
            int start = in.start();
            V value = table.read(in);
            in.checkLength(start);
            draft.add(value, start, "/" + name + "/" + i);
        }
    }

    @Override
    boolean diagnose(Diagnosis in, BundleDraft draft) {
        in.next();
        if (!in.isList()) {
            draft.addUntold();
            return false;
        }
        return in.elements(() -> diagnoseOne(in, draft));
    }

    private boolean diagnoseOne(Diagnosis in, BundleDraft draft) {
        if (!in.isObject()) {
            draft.addUntold();
            return false;
        }
        int start = in.offset();
        String pointer = in.pointer();
        in.startAggregate();
        V value = table.diagnoseRest(in, start);
        boolean tooLong = in.endOffset() - start > in.limits.aggregate();
        if (tooLong) {
            in.report(Failure.of(JsonFailures.AGGREGATE_TOO_LONG, "").with("limit", in.limits.aggregate()), start);
        }
        if (value != null && !tooLong) {
            draft.add(value, start, pointer);
            return true;
        }
        Id id = id(in);
        if (id == null) {
            draft.addUntold();
        } else {
            draft.addUnreadable(id);
        }
        return false;
    }

    private @Nullable Id id(Diagnosis in) {
        try {
            return Aggregates.id(kind, in.aggregateId());
        } catch (ModelException e) {
            return null; // reported before
        }
    }
}
