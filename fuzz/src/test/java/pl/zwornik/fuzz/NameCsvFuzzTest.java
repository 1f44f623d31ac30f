package pl.zwornik.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import pl.zwornik.recognition.NameCsv;
import pl.zwornik.recognition.NameLexicon;
import pl.zwornik.recognition.NamePattern;
import pl.zwornik.recognition.NameWord;
import pl.zwornik.recognition.PlaceInflection;

import static org.assertj.core.api.Assertions.assertThat;

class NameCsvFuzzTest {

    @FuzzTest(maxDuration = "1m")
    @DisplayName("Any content of a plugin makes a lexicon or failures; nothing else happens")
    void reads(@NotNull String rows) {
        List<NameWord> words = NameCsv.words("w.csv", "word,kind,stem,endings\n" + rows)
                .value()
                .orElse(List.of());
        List<NamePattern> patterns = NameCsv.patterns(
                        "p.csv", "words,role,area,type,variant,kinds,terc,reason\n" + rows)
                .value()
                .orElse(List.of());
        List<PlaceInflection> inflections = NameCsv.inflections("i.csv", "name,genitive,locative,adjective\n" + rows)
                .value()
                .orElse(List.of());
        var made = NameLexicon.of(words, patterns, inflections);
        assertThat(made.isPresent()).isEqualTo(made.failures().isEmpty());
    }
}
