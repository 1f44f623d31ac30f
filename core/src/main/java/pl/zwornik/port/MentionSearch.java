package pl.zwornik.port;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import pl.zwornik.id.Aggregate;
import pl.zwornik.people.DataClasses;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.people.Redaction;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.sector.Redactions;
import pl.zwornik.vocabulary.Code;

/** Looks through the free texts of an aggregate as a redaction would, and hides nothing; not thread-safe. */
final class MentionSearch implements Redaction {

    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    private final Predicate<String> names;
    private final Set<String> found = new TreeSet<>();

    MentionSearch(Predicate<String> names) {
        this.names = names;
    }

    void look(Aggregate value) {
        Redactions.of(value, this);
    }

    /** Returns the attributes that were found, in order. */
    Set<String> found() {
        return found;
    }

    /** The names of other people, and what holds nothing personal, name nobody who was erased. */
    @Override
    public boolean shows(String attribute, String value) {
        boolean free = PrivacyMap.standard()
                .find(attribute)
                .filter(one -> one.isPersonal() && !one.dataClass().equals(DataClasses.IDENTITY))
                .isPresent();
        if (free && names.test(unescaped(value))) {
            found.add(attribute);
        }
        return true;
    }

    /** Extensions are JSON texts, in which a letter may stand as its number. */
    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(letter -> java.util.regex.Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(letter.group(1), 16))));
    }

    @Override
    public Code reason() {
        return WithholdingReasons.NOT_FOR_PURPOSE;
    }
}
