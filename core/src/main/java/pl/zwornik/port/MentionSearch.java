package pl.zwornik.port;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.zwornik.fact.internal.JsonPieces;
import pl.zwornik.id.Aggregate;
import pl.zwornik.people.Redaction;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.sector.Redactions;
import pl.zwornik.vocabulary.Code;

/**
 * Looks through the texts of an aggregate as a redaction would, and hides nothing; not thread-safe. The privacy map does not
 * matter here: it says what an attribute is for, and somebody may be named in a clause or in the name of a foundation.
 */
final class MentionSearch implements Redaction {

    /** The name of another person is that person's. */
    private static final String NAME = "person/name";

    private static final String EXTENSIONS = "/extensions";

    private final Predicate<String> names;
    private final Set<String> found = new TreeSet<>();

    private MentionSearch(Predicate<String> names) {
        this.names = names;
    }

    /** Returns the attributes in which names stand, in order. */
    static Set<String> in(Aggregate value, Predicate<String> names) {
        MentionSearch search = new MentionSearch(names);
        Redactions.of(value, search);
        return search.found;
    }

    @Override
    public boolean shows(String attribute, String value) {
        if (!attribute.equals(NAME) && texts(attribute, value).anyMatch(names)) {
            found.add(attribute);
        }
        return true;
    }

    /** Extensions are JSON texts, in whose strings any letter may be escaped. */
    private static Stream<String> texts(String attribute, String value) {
        if (!attribute.endsWith(EXTENSIONS)) {
            return Stream.of(value);
        }
        JsonPieces pieces = JsonPieces.of(value);
        return Stream.of(pieces.strings(), pieces.others()).flatMap(List::stream);
    }

    @Override
    public Code reason() {
        return WithholdingReasons.NOT_FOR_PURPOSE;
    }
}
