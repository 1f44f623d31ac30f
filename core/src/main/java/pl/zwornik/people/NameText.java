package pl.zwornik.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.zwornik.people.PersonTitle.Position;

/** One text in which a name is read from left to right; not thread-safe. */
final class NameText {

    /** Words with the full stop of an abbreviation, dashes and commas. */
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*\\.?|[-–—,]");

    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]*(-\\p{Lu}[\\p{L}\\p{M}'’]*)*\\.?");
    private static final Pattern DASH = Pattern.compile("[-–—]");
    private static final Pattern SET_OFF = Pattern.compile("^[\\s\\p{Z}\\p{Cf},–—-]+");
    private static final String COMMA = ",";
    private static final int MOST = 6;

    private final String text;
    private final Phrases courtesies;
    private final Phrases titles;
    private final Phrases posts;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int at;

    NameText(String text, Phrases courtesies, Phrases titles, Phrases posts) {
        this.text = text.strip();
        this.courtesies = courtesies;
        this.titles = titles;
        this.posts = posts;
        Matcher word = WORD.matcher(this.text);
        while (word.find()) {
            words.add(word.group());
            starts.add(word.start());
        }
    }

    Optional<ReadName> read() {
        if (starts.isEmpty() || !text.substring(0, starts.get(0)).isEmpty()) {
            return Optional.empty(); // a digit or a quotation mark is no beginning of a name
        }
        List<PersonTitle> found = new ArrayList<>(titlesBefore());
        List<String> names = names();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String family = names.remove(names.size() - 1);
        if (names.isEmpty()) {
            names.addAll(givenBehind(family));
        }
        found.addAll(titlesAfter());
        String given = names.stream().allMatch(NameWords::isInitial) ? null : String.join(" ", names);
        return Optional.of(new ReadName(found, given, family, rest()));
    }

    /** Takes given names behind a family name and a comma, as registers order them, where they end the text. */
    private List<String> givenBehind(String family) {
        int before = at;
        if (is(COMMA) && at + 1 < words.size() && isName(at + 1, family)) {
            at++;
            List<String> names = names();
            if (rest().isEmpty()) {
                return names;
            }
        }
        at = before;
        return List.of();
    }

    private List<PersonTitle> titlesBefore() {
        List<PersonTitle> found = new ArrayList<>();
        while (at < words.size()) {
            Optional<Phrases.Found> courtesy = courtesies.at(words, at, false);
            Optional<Phrases.Found> title = ofUniversity().or(() -> titles.at(words, at, false));
            if (title.isPresent()) {
                found.add(take(title.get(), Position.BEFORE));
            } else if (courtesy.isPresent()) {
                at += courtesy.get().length();
            } else {
                break;
            }
        }
        return found;
    }

    /** A word in capitals belongs to a title before the name only where another title follows; it may be the name. */
    private Optional<Phrases.Found> ofUniversity() {
        return titles.at(words, at, true)
                .filter(found -> titles.at(words, at + found.length(), false).isPresent());
    }

    private List<PersonTitle> titlesAfter() {
        List<PersonTitle> found = new ArrayList<>();
        while (at < words.size()) {
            int skipped = is(COMMA) ? 1 : 0;
            Optional<Phrases.Found> title =
                    at + skipped < words.size() ? titles.at(words, at + skipped, true) : Optional.empty();
            if (title.isEmpty()) {
                break;
            }
            at += skipped;
            found.add(take(title.get(), Position.AFTER));
        }
        return found;
    }

    private PersonTitle take(Phrases.Found found, Position position) {
        int from = starts.get(at);
        at += found.length();
        String written = text.substring(from, end());
        if (written.endsWith(".") && Phrases.isCapitals(words.get(at - 1))) {
            written = written.substring(0, written.length() - 1); // it ends the sentence, not an abbreviation
        }
        return new PersonTitle(found.code(), position, titles.isCanonical(found.code(), written) ? null : written);
    }

    /** Takes the words of the name; a dash between two of them belongs to it unless a post follows. */
    private List<String> names() {
        List<String> names = new ArrayList<>();
        while (names.size() < MOST && isNext() && isName(at, names.isEmpty() ? null : names.get(0))) {
            String word = words.get(at++);
            boolean ends = word.length() > 2 && word.endsWith(".");
            names.add(ends ? word.substring(0, word.length() - 1) : word);
            if (ends) {
                break;
            }
            if (names.size() > 1 && isNext() && isDash()) {
                at++;
                if (isNext() && isName(at, names.get(0))) {
                    names.add(names.remove(names.size() - 1) + "-" + words.get(at++));
                } else {
                    at--;
                    break;
                }
            }
        }
        return names;
    }

    /** Tells whether there is a word, and nothing but space before it. */
    private boolean isNext() {
        return at < words.size() && text.substring(end(), starts.get(at)).isBlank();
    }

    /** Capital letters throughout are an acronym, unless the whole name has them. */
    private boolean isName(int index, @Nullable String first) {
        String word = words.get(index);
        boolean acronym = Phrases.isCapitals(word) && first != null && !Phrases.isCapitals(first);
        return NAME.matcher(word).matches()
                && !acronym
                && posts.at(words, index, false).isEmpty()
                && titles.at(words, index, true).isEmpty();
    }

    private boolean isDash() {
        return at < words.size() && DASH.matcher(words.get(at)).matches();
    }

    private boolean is(String sign) {
        return at < words.size() && words.get(at).equals(sign);
    }

    /** Returns what stands behind the words that were taken, without the space, commas and dashes that set it off. */
    private String rest() {
        return SET_OFF.matcher(text.substring(end())).replaceFirst("").strip();
    }

    /** Returns where the last word that was taken ends. */
    private int end() {
        return at == 0 ? 0 : starts.get(at - 1) + words.get(at - 1).length();
    }
}
