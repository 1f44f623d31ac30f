package pl.zwornik.testkit.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.id.Aggregate;
import pl.zwornik.people.Person;
import pl.zwornik.people.Redaction;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.sector.Redactions;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

@Label("Views")
class RedactionProperties {

    /** Hides about one value in four, and writes down what it was asked. */
    private static final class Hiding implements Redaction {

        private final int seed;
        private final List<String> asked = new ArrayList<>();
        private final Set<String> hidden = new TreeSet<>();

        Hiding(int seed) {
            this.seed = seed;
        }

        @Override
        public boolean shows(String attribute, String value) {
            boolean shown = Math.floorMod(Objects.hash(attribute, value, seed), 4) != 0;
            if (!value.equals(Withheld.MARK)) {
                asked.add(attribute + (shown ? " shown" : " hidden"));
            }
            if (!shown) {
                hidden.add(attribute);
            }
            return shown;
        }

        @Override
        public Code reason() {
            return WithholdingReasons.OBJECTION;
        }
    }

    @Provide
    Arbitrary<Aggregate> aggregates() {
        return SectorArbitraries.aggregates();
    }

    @Provide
    Arbitrary<Sector> sectors() {
        return SectorArbitraries.slices();
    }

    @Property
    @Label("of anything hold nothing that they were to hide, whatever that is")
    void hideWhatIsHidden(@ForAll("aggregates") Aggregate whole, @ForAll int seed) {
        Aggregate view = Redactions.of(whole, new Hiding(seed));
        Hiding again = new Hiding(seed);
        Redactions.of(view, again);
        assertThat(view.id()).isEqualTo(whole.id());
        assertThat(again.asked).noneMatch(answer -> answer.endsWith(" hidden"));
    }

    @Property(tries = 200)
    @Label("of sectors say of every attribute that something of it is withheld")
    void sayWhatIsHidden(@ForAll("sectors") Sector whole, @ForAll int seed) {
        Hiding redaction = new Hiding(seed);
        Sector view = whole.redacted(redaction);
        Set<String> said = new TreeSet<>();
        view.withheld().forEach(one -> said.add(one.attribute()));
        for (Person person : view.people()) {
            person.getWithheld().forEach(one -> said.add("person/" + one.attribute()));
        }
        assertThat(said).containsAll(redaction.hidden);
    }
}
