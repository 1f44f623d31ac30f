package pl.zwornik.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import pl.zwornik.people.Inflection.Fit;

/** The words of a text, letters only: hyphens, underscores, dots and spaces all end one; soft hyphens and their like do not. */
final class NameWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");

    private NameWords() {}

    /** Tells whether a word is the first letter of a name and nothing more, with or without a full stop. */
    static boolean isInitial(String word) {
        return INITIAL.matcher(word).matches();
    }

    static List<String> of(String text) {
        return WORD.matcher(UNSEEN.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Returns the worst fit of words from an index on; nothing where one of them does not fit, or there are too few. */
    static Optional<Fit> fit(List<String> words, int from, List<String> nominatives) {
        if (from < 0 || from + nominatives.size() > words.size() || nominatives.isEmpty()) {
            return Optional.empty();
        }
        Fit worst = Fit.SAME;
        for (int i = 0; i < nominatives.size(); i++) {
            Optional<Fit> fit = Inflection.fit(words.get(from + i), nominatives.get(i));
            if (fit.isEmpty()) {
                return fit;
            }
            worst = worse(worst, fit.get());
        }
        return Optional.of(worst);
    }

    static Fit worse(Fit one, Fit other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
