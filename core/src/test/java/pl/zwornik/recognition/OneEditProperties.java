package pl.zwornik.recognition;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

@Label("The search for one edit")
class OneEditProperties {

    @Property
    @Label("finds exactly what is one edit away, as the textbook counts, in words of six letters or more")
    void findsWhatTheTextbookFinds(@ForAll("texts") List<String> texts, @ForAll("words") String text) {
        List<String> distinct = List.copyOf(new TreeSet<>(texts));
        List<String> expected = distinct.stream()
                .filter(other -> other.length() >= OneEdit.SHORTEST_WORD && distance(text, other) == 1)
                .toList();
        assertThat(new OneEdit(distinct).near(text)).containsExactlyElementsOf(expected);
    }

    @Property
    @Label("finds a text from every text that one edit makes of it")
    void findsFromEveryEdit(@ForAll("words") String text, @ForAll char any) {
        if (text.length() < OneEdit.SHORTEST_WORD || any == ' ') {
            return;
        }
        OneEdit search = new OneEdit(List.of(text, "zupelnie inny"));
        for (int i = 0; i < text.length(); i++) {
            for (String edited : List.of(
                    text.substring(0, i) + text.substring(i + 1),
                    text.substring(0, i) + any + text.substring(i),
                    text.substring(0, i) + any + text.substring(i + 1),
                    text.substring(0, i)
                            + new StringBuilder(text.substring(i, Math.min(i + 2, text.length()))).reverse()
                            + text.substring(Math.min(i + 2, text.length())))) {
                assertThat(search.near(edited))
                        .as(edited)
                        .isEqualTo(edited.equals(text) ? new TreeSet<>() : new TreeSet<>(List.of(text)));
            }
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc").ofMinLength(3).ofMaxLength(9);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return words().list().ofMaxSize(60);
    }

    /** The distance of optimal alignment: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
