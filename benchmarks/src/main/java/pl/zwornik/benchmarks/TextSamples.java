package pl.zwornik.benchmarks;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import pl.zwornik.Zwornik;
import pl.zwornik.poland.PolandPlugin;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.territory.TercFile;

/** Texts of growing length in which a unit is named between words that are not understood. */
@State(Scope.Benchmark)
public class TextSamples {

    private static final String UNKNOWN = "niezrozumiały wyraz i drugi, ";
    private static final String NAME = "Ośrodek Pomocy Społecznej w Śremie";

    /** How long the text is, in characters. */
    @Param({"60", "250", "1000"})
    int length;

    NameRecogniser recogniser;
    String text;

    /** Prepares the text. */
    @Setup
    public void prepare() {
        recogniser = Zwornik.builder()
                .plugin(new PolandPlugin())
                .build()
                .names()
                .recogniser(TercFile.read("terc.csv", RegisterFile.content()).orThrow());
        StringBuilder unknown = new StringBuilder();
        while (unknown.length() < length) {
            unknown.append(UNKNOWN);
        }
        text = unknown.substring(0, length - NAME.length() - 1) + " " + NAME;
    }
}
