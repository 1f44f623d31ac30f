package pl.zwornik.testkit.arbitraries;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.law.Citation;
import pl.zwornik.people.PersonName;
import pl.zwornik.result.ModelException;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

@Label("Parsing")
class ParsingProperties {

    private record Parsed(Class<?> type, Function<String, ?> parse, Function<Object, String> text) {}

    private static final Map<Class<?>, Parsed> PARSED = new LinkedHashMap<>();

    static {
        parsed(OrganisationId.class, OrganisationId::parse);
        parsed(PersonId.class, PersonId::parse);
        parsed(SeriesId.class, SeriesId::parse);
        parsed(ForumId.class, ForumId::parse);
        parsed(LocalId.class, LocalId::parse);
        parsed(PartialDate.class, PartialDate::parse);
        parsed(Lifespan.class, Lifespan::parse);
        parsed(Period.class, Period::parse);
        parsed(Count.class, Count::parse);
        parsed(Reason.class, Reason::parse);
        parsed(Code.class, Code::parse);
        parsed(Citation.class, Citation::parse);
        parsed(TercCode.class, TercCode::parse);
        PARSED.put(
                PersonName.class, new Parsed(PersonName.class, PersonName::parse, name -> ((PersonName) name).text()));
    }

    private static void parsed(Class<?> type, Function<String, ?> parse) {
        PARSED.put(type, new Parsed(type, parse, Object::toString));
    }

    private record Case(Parsed parsed, Object value) {

        String text() {
            return parsed.text().apply(value);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Map<Class<?>, Arbitrary<?>> all = AllArbitraries.byType();
        return Arbitraries.of(PARSED.values())
                .flatMap(parsed -> all.get(parsed.type()).map(value -> new Case(parsed, value)));
    }

    @Property(tries = 3_000)
    @Label("is the inverse of toString, or of text() for personal values")
    void isTheInverse(@ForAll("cases") Case one) {
        assertThat(one.parsed().parse().apply(one.text())).isEqualTo(one.value());
    }

    @Property(tries = 3_000)
    @Label("of a text with one other sign refuses it as the model does, or gives what its own text gives")
    void refusesOrStandsByIt(
            @ForAll("cases") Case one, @ForAll @IntRange(max = 80) int at, @ForAll("signs") String sign) {
        StringBuilder text = new StringBuilder(one.text());
        text.replace(at % text.length(), at % text.length() + at % 2, sign);
        Object value;
        try {
            value = one.parsed().parse().apply(text.toString());
        } catch (ModelException e) {
            return;
        }
        assertThat(one.parsed().parse().apply(one.parsed().text().apply(value))).isEqualTo(value);
    }

    @Provide
    Arbitrary<String> signs() {
        return Arbitraries.of(
                "0", "9", "-", "/", "..", "?", "~", "%", "X", " ", ":", "ż", "\n", "\ud83d", "+", "\u0663", "");
    }
}
