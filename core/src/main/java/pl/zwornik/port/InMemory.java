package pl.zwornik.port;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.Kind;

/**
 * One kind of aggregates in memory.
 *
 * @param <I> their ids
 * @param <T> the aggregates
 */
class InMemory<I extends Id, T extends Aggregate> implements Kept<I, T> {

    private final Kind kind;
    private final Class<T> type;
    private final Supplier<Map<Kind, Map<String, List<Remembered>>>> contents;

    InMemory(Kind kind, Class<T> type, Supplier<Map<Kind, Map<String, List<Remembered>>>> contents) {
        this.kind = kind;
        this.type = type;
        this.contents = contents;
    }

    static Remembered newest(List<Remembered> revisions) {
        return revisions.get(revisions.size() - 1);
    }

    private Map<String, List<Remembered>> byId() {
        return contents.get().getOrDefault(kind, Map.of());
    }

    private Versioned<T> versioned(Remembered kept) {
        return new Versioned<>(type.cast(kept.value()), kept.revision().version());
    }

    @Override
    public Optional<Versioned<T>> find(I id) {
        return Optional.ofNullable(byId().get(id.value())).map(revisions -> versioned(newest(revisions)));
    }

    @Override
    public Optional<Versioned<T>> find(I id, int version) {
        return byId().getOrDefault(id.value(), List.of()).stream()
                .filter(kept -> kept.revision().version() == version)
                .findFirst()
                .map(this::versioned);
    }

    @Override
    public List<Revision> revisions(I id) {
        return byId().getOrDefault(id.value(), List.of()).stream()
                .map(Remembered::revision)
                .sorted(Comparator.comparing(Revision::version).reversed())
                .toList();
    }

    @Override
    public Stream<Versioned<T>> all() {
        return byId().values().stream().map(revisions -> versioned(newest(revisions)));
    }

    final Stream<T> where(Predicate<T> condition) {
        return all().map(Versioned::value).filter(condition);
    }
}
