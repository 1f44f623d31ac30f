package pl.zwornik.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.port.Changes;
import pl.zwornik.port.MemoryStore;
import pl.zwornik.sector.Sector;
import pl.zwornik.testkit.arbitraries.SectorArbitraries;

import static org.assertj.core.api.Assertions.assertThat;

@Label("The store in memory")
class MemoryStoreProperties {

    @Provide
    Arbitrary<Sector> sectors() {
        return SectorArbitraries.whole();
    }

    @Property(tries = 100)
    @Label("gives back any sector, before and after it becomes any other, and selects as filtering would")
    void givesBackAnySector(@ForAll("sectors") Sector first, @ForAll("sectors") Sector second) {
        MemoryStore store = new MemoryStore();
        store.commit(Changes.by(Steps.cause("first")).createAll(first.aggregates()));
        assertThat(store.snapshot().equals(first)).isTrue();
        Steps.put(store, second);
        Sector.Builder expected = first.toBuilder();
        second.aggregates().forEach(expected::put);
        assertThat(store.snapshot().equals(expected.build().orThrow())).isTrue();
        for (Selection question : Selection.all(store.snapshot())) {
            assertThat(question.asked().apply(store)).as(question.name()).isEqualTo(question.expected());
        }
    }
}
