package pl.zwornik.testkit.arbitraries;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.RecognitionReasons;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

@Label("Recognising names")
class RecognitionProperties {

    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();
    private static final Gazetteer GAZETTEER = ZWORNIK.gazetteers().latest().orElseThrow();
    private static final NameRecogniser RECOGNISER = ZWORNIK.names().recogniser(GAZETTEER);
    private static final TercCode SCOPE = TercCode.parse("30");

    @Property
    @Label("gives codes of the register only, and reasons for every candidate")
    void givesCodesOfTheRegister(@ForAll("written") String text) {
        for (Candidate<NamedUnit> option : RECOGNISER.recognise(text).options()) {
            assertThat(option.reasons()).isNotEmpty().doesNotHaveDuplicates();
            assertThat(option.value().terc())
                    .doesNotHaveDuplicates()
                    .allMatch(code -> GAZETTEER.unit(code).isPresent() || isOfName(code, option.value()));
        }
    }

    /** DOPS, MCPS and RCPS name a voivodeship whether or not the register has it. */
    private static boolean isOfName(TercCode code, NamedUnit unit) {
        return code.level() == TercCode.Level.VOIVODESHIP && unit.place().isEmpty();
    }

    @Property
    @Label("is certain of one unit with a type only, and never where a letter is mistaken or a word not understood")
    void isCertainOfOne(@ForAll("written") String text) {
        Candidates<NamedUnit> found = RECOGNISER.recognise(text);
        if (found.certainty() == Certainty.CERTAIN) {
            Candidate<NamedUnit> only = found.options().get(0);
            assertThat(only.value().type()).isPresent();
            assertThat(only.value().terc()).hasSizeLessThan(2);
            assertThat(only.reasons())
                    .doesNotContain(
                            RecognitionReasons.TYPE_ONE_EDIT,
                            RecognitionReasons.PLACE_ONE_EDIT,
                            RecognitionReasons.SEVERAL_OF_NAME,
                            RecognitionReasons.SHARED_FORM,
                            RecognitionReasons.WORDS_BEFORE,
                            RecognitionReasons.WORD_AFTER_PLACE);
        }
    }

    @Property
    @Label("finds within a scope what it finds without, as far as it lies there")
    void narrows(@ForAll("written") String text) {
        List<TercCode> everywhere = codes(RECOGNISER.recognise(text));
        List<TercCode> inScope = codes(RECOGNISER.within(SCOPE).recognise(text));
        assertThat(inScope)
                .containsExactlyInAnyOrderElementsOf(
                        everywhere.stream().filter(code -> code.isWithin(SCOPE)).toList());
    }

    private static List<TercCode> codes(Candidates<NamedUnit> found) {
        return found.options().stream()
                .flatMap(option -> option.value().terc().stream())
                .toList();
    }

    @Property
    @Label("does not mind spaces around a name, and a comma after it")
    void doesNotMindSpaces(@ForAll("written") String text) {
        assertThat(RECOGNISER.recognise("  " + text + " ,")).isEqualTo(RECOGNISER.recognise(text));
    }

    @Provide
    Arbitrary<String> written() {
        return RecognitionArbitraries.writtenNames();
    }
}
