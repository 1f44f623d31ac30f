package pl.zwornik.sector;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.id.CountingAggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.PersonId;
import pl.zwornik.result.Place;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Additions")
class AdditionsTest {

    @Test
    @DisplayName("keep their order and repetitions, and are removed by kind and id")
    void keepOrder() {
        Additions additions = new Additions();
        Added ops = new Added(Lipka.ops(), Place.at("/0"));
        Added anna = new Added(Lipka.anna(), Place.at("/1"));
        Added again = new Added(Lipka.ops(), Place.at("/2"));
        additions.add(ops);
        additions.add(anna);
        additions.add(again);
        assertThat(additions.all()).containsExactly(ops, anna, again);
        additions.remove(new PersonId(Lipka.OPS_ID.value()));
        assertThat(additions.all()).hasSize(3);
        additions.remove(Lipka.OPS_ID);
        assertThat(additions.all()).containsExactly(anna);
        additions.add(ops);
        assertThat(additions.all()).containsExactly(anna, ops);
    }

    @Test
    @DisplayName("look at no other addition when one is replaced")
    void replaceAtTheCostOfOne() {
        AtomicInteger asked = new AtomicInteger();
        Additions additions = new Additions();
        for (int i = 0; i < 1_000; i++) {
            Id id = new PersonId("p-" + i % 500);
            additions.remove(id);
            additions.add(new Added(new CountingAggregate(id, asked), Place.WHOLE));
        }
        assertThat(additions.all()).hasSize(500);
        assertThat(asked).hasValueLessThanOrEqualTo(1_000);
    }
}
