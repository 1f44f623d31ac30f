package pl.zwornik.sector;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import pl.zwornik.id.Id;
import pl.zwornik.people.Withheld;

/** What a sector declares beside its aggregates: ids that live elsewhere, coverage, and what is withheld. */
final class Declarations {

    private final Map<String, Id> external = new TreeMap<>();
    private final TreeSet<Coverage> coverage = new TreeSet<>(Comparator.comparing(Coverage::type)
            .thenComparing(Coverage::territory)
            .thenComparing(one -> one.during().toString()));
    private final TreeSet<Withheld> withheld =
            new TreeSet<>(Comparator.comparing(Withheld::attribute).thenComparing(Withheld::reason));

    void add(Id id) {
        external.put(SectorChecks.key(id), id);
    }

    void add(Coverage declared) {
        coverage.add(declared);
    }

    void add(Withheld declared) {
        withheld.add(declared);
    }

    /** Returns what is declared now, for somebody who adds nothing. */
    Declarations copy() {
        Declarations copy = new Declarations();
        copy.addAll(this);
        return copy;
    }

    void addAll(Declarations others) {
        external.putAll(others.external);
        coverage.addAll(others.coverage);
        withheld.addAll(others.withheld);
    }

    boolean hasExternal(String key) {
        return external.containsKey(key);
    }

    Collection<Id> external() {
        return Collections.unmodifiableCollection(external.values());
    }

    List<Coverage> coverage() {
        return List.copyOf(coverage);
    }

    List<Withheld> withheld() {
        return List.copyOf(withheld);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Declarations that
                && external.equals(that.external)
                && coverage.equals(that.coverage)
                && withheld.equals(that.withheld);
    }

    @Override
    public int hashCode() {
        return external.hashCode();
    }
}
