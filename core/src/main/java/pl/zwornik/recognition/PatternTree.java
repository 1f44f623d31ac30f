package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.vocabulary.Code;

/** The patterns of names, as a tree of their words; each word is known in all its forms. */
final class PatternTree {

    private static final int ROOT = 0;
    private static final Set<Area> SERVED = EnumSet.of(Area.GMINA, Area.DISTRICT, Area.POWIAT, Area.VOIVODESHIP);

    private final SliceTable forms = new SliceTable();
    private final List<Integer> wordOfForm = new ArrayList<>();
    private final Map<String, Integer> words = new HashMap<>();
    private final List<Map<Integer, Integer>> tree = new ArrayList<>(List.of(new HashMap<>()));
    private final List<@Nullable Match> matches = new ArrayList<>(Arrays.asList((Match) null));
    private final List<Failure> failures = new ArrayList<>();
    private int[] next = {};
    private int[] word = {};
    private @Nullable OneEdit near;

    private PatternTree() {}

    /**
     * A pattern that was found.
     *
     * @param words how many words it has
     */
    record Match(NamePattern pattern, int words) {}

    /** Returns the patterns of all words, in any order, or all that contradicts. */
    static Outcome<PatternTree> of(Iterable<NameWord> words, Iterable<NamePattern> patterns) {
        PatternTree made = new PatternTree();
        words.forEach(made::add);
        patterns.forEach(made::add);
        made.complete();
        return made.failures.isEmpty() ? Outcome.of(made) : Outcome.failed(made.failures);
    }

    private void add(NameWord name) {
        int number = number(name.word());
        for (String form : name.written()) {
            put(form, number);
        }
    }

    private int number(String word) {
        String key = FoldedText.fold(word);
        Integer known = formOf(key);
        if (known != null) {
            return known;
        }
        int number = words.size();
        words.put(key, number);
        put(word, number);
        return number;
    }

    private @Nullable Integer formOf(String folded) {
        int form = forms.find(folded);
        return form < 0 ? null : wordOfForm.get(form);
    }

    private void put(String form, int number) {
        String key = FoldedText.fold(form);
        Integer known = formOf(key);
        if (known == null) {
            forms.add(key);
            wordOfForm.add(number);
        } else if (known != number) {
            failures.add(Failure.of(RecognitionFailures.FORM_CLASH, "").with("form", key));
        }
    }

    private void add(NamePattern pattern) {
        int node = ROOT;
        String[] parts = FoldedText.fold(pattern.words()).split(" ", -1);
        for (String part : parts) {
            node = tree.get(node).computeIfAbsent(number(part), word -> {
                tree.add(new HashMap<>());
                matches.add(null);
                return tree.size() - 1;
            });
        }
        Match match = new Match(pattern, parts.length);
        Match other = matches.set(node, match);
        if (other != null && !other.equals(match)) {
            failures.add(Failure.of(RecognitionFailures.PATTERN_CLASH, "").with("words", String.join(" ", parts)));
        }
    }

    private void complete() {
        word = wordOfForm.stream().mapToInt(Integer::intValue).toArray();
        next = new int[tree.size() * words.size()];
        for (int node = 0; node < tree.size(); node++) {
            for (Map.Entry<Integer, Integer> step : tree.get(node).entrySet()) {
                next[node * words.size() + step.getKey()] = step.getValue();
            }
        }
        near = new OneEdit(forms.keys());
    }

    /** Returns the area that the patterns of a type say its units serve; empty where they say none, or several. */
    Optional<Area> areaOf(Code type) {
        List<Area> areas = matches.stream()
                .filter(match -> match != null
                        && match.pattern().role() == NamePattern.Role.UNIT
                        && type.equals(match.pattern().type()))
                .map(match -> Objects.requireNonNull(match).pattern().area())
                .distinct()
                .toList();
        return areas.size() == 1 && SERVED.contains(areas.get(0)) ? Optional.of(areas.get(0)) : Optional.empty();
    }

    /** Returns the number of a word of a text, whatever its form, or -1. */
    int word(FoldedText text, int at) {
        int form = forms.find(text.plain(), text.start(at), text.end(at));
        return form < 0 ? -1 : word[form];
    }

    /** Returns the numbers of the words that are one edit away, each once. */
    List<Integer> nearWords(FoldedText text, int at) {
        OneEdit search = near;
        return search == null
                ? List.of()
                : search.near(text.text(at, at + 1)).stream()
                        .map(form -> word[forms.find(form)])
                        .distinct()
                        .toList();
    }

    /** Tells whether a word of a text belongs to a pattern that begins at it or before. */
    boolean belongs(int[] numbers, int at) {
        for (int from = at; from >= 0 && numbers[from] >= 0; from--) {
            Match match = longest(numbers, from);
            if (match != null && from + match.words() > at) {
                return true;
            }
        }
        return false;
    }

    /** Returns the longest pattern that begins at a word, or null; {@code numbers} are those of the words of the text. */
    @Nullable
    Match longest(int[] numbers, int at) {
        Match found = null;
        int node = ROOT;
        for (int i = at; i < numbers.length && numbers[i] >= 0; i++) {
            node = next[node * words.size() + numbers[i]];
            if (node == ROOT) {
                break;
            }
            Match match = matches.get(node);
            found = match == null ? found : match;
        }
        return found;
    }
}
