package pl.zwornik.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.RecognitionFailures;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

class RecogniserFuzzTest {

    private static final Zwornik ZWORNIK =
            Zwornik.builder().plugin(new PolandPlugin()).build();
    private static final NameRecogniser RECOGNISER =
            ZWORNIK.names().recogniser(ZWORNIK.gazetteers().latest().orElseThrow());

    /** What names are made of, for the fuzzer to put together. */
    private static final List<String> PARTS = List.of(
            "OPS ",
            "Ośrodek ",
            "Pomocy ",
            "Społecznej ",
            "Centrum ",
            "gmina ",
            "Gminy ",
            "powiat ",
            "woj. ",
            "w ",
            "ze ",
            "/",
            "Turek ",
            "Śremie ",
            "Solca Kujawskiego ",
            "łapskiego ",
            "Dzielnicy ",
            "m.st. ",
            "wielkopolskie ",
            "zs. ",
            "„",
            "” ",
            "im. ",
            "dla ",
            "i ",
            "ul. ",
            "62-020 ",
            "sp. z o.o. ",
            "Solec Kuj. ",
            "n/",
            "MOPS ");

    private static final List<TercCode> SCOPES = Stream.of("04", "1465", "24", "30", "3027", "3027011")
            .map(TercCode::parse)
            .toList();

    @FuzzTest(maxDuration = "2m")
    @DisplayName("Any text is recognised, in any scope and near anything, or refused as too long; nothing else happens")
    void recognises(FuzzedDataProvider data) {
        TercCode scope = data.pickValue(SCOPES);
        StringBuilder built = new StringBuilder();
        while (data.remainingBytes() > 0 && built.length() < 2_000) {
            built.append(data.consumeBoolean() ? data.pickValue(PARTS) : data.consumeString(20));
        }
        String text = built.toString();
        try {
            Candidates<NamedUnit> found = RECOGNISER.recognise(text);
            check(found);
            check(RECOGNISER.within(scope).recognise(text));
            Candidates<NamedUnit> ranked = RECOGNISER.near(scope).recognise(text);
            check(ranked);
            assertThat(ranked.certainty()).isEqualTo(found.certainty());
            assertThat(codes(ranked)).containsExactlyInAnyOrderElementsOf(codes(found));
            assertThat(codes(RECOGNISER.within(scope).recognise(text)))
                    .allMatch(code -> code.isWithin(scope) || scope.isWithin(code));
        } catch (InvariantViolationException e) {
            assertThat(e.getFailure().code()).isEqualTo(RecognitionFailures.TEXT_TOO_LONG);
            assertThat(text.length()).isGreaterThan(NameRecogniser.MAX_LENGTH);
        }
    }

    private static List<TercCode> codes(Candidates<NamedUnit> found) {
        return found.options().stream()
                .flatMap(option -> option.value().terc().stream())
                .toList();
    }

    private static void check(Candidates<NamedUnit> found) {
        assertThat(found.options()).hasSizeLessThan(100);
        for (Candidate<NamedUnit> option : found.options()) {
            assertThat(option.reasons()).isNotEmpty().doesNotHaveDuplicates();
        }
        if (found.certainty() == Certainty.CERTAIN) {
            assertThat(found.options().get(0).value().type()).isPresent();
        }
    }
}
