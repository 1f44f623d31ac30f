package pl.zwornik.port;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.Id;

/**
 * A list of changes that only grows, of which several change sets each see so many of the first.
 *
 * <p>The longest of them is made longer at the cost of one change; what is made of a shorter one begins a list of its
 * own. Thread-safe.
 */
final class ChangeLog {

    private final List<Changes.Change> list = new ArrayList<>();
    private final Map<Id, Integer> positions = new HashMap<>();

    /** Returns a list whose first {@code size} are those here, and the change behind them; null where they name it. */
    synchronized @Nullable ChangeLog append(int size, Changes.Change change) {
        Id id = change.value().id();
        Integer position = positions.get(id);
        if (position != null && position < size) {
            return null;
        }
        ChangeLog longer = this;
        if (size < list.size()) {
            longer = new ChangeLog();
            for (Changes.Change one : list.subList(0, size)) {
                longer.add(one.value().id(), one);
            }
        }
        longer.add(id, change);
        return longer;
    }

    private void add(Id id, Changes.Change change) {
        positions.put(id, list.size());
        list.add(change);
    }

    /** Returns the first changes. */
    synchronized List<Changes.Change> first(int size) {
        return List.copyOf(list.subList(0, size));
    }
}
