package pl.zwornik.sector;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Source;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.organisation.Name;
import pl.zwornik.people.Redaction;
import pl.zwornik.people.Withheld;
import pl.zwornik.vocabulary.Wording;

/** What a redaction shows of the values that aggregates of one kind share, and what it withheld; not thread-safe. */
final class View {

    private final String kind;
    private final Redaction redaction;
    private final SortedSet<String> withheld = new TreeSet<>();

    View(String kind, Redaction redaction) {
        this.kind = kind;
        this.redaction = redaction;
    }

    /** Returns the attributes of which something was not shown. */
    SortedSet<String> withheld() {
        return withheld;
    }

    boolean shows(String attribute, String value) {
        String full = kind + "/" + attribute;
        boolean shown = redaction.shows(full, value);
        if (!shown) {
            withheld.add(full);
        }
        return shown;
    }

    String text(String attribute, String text) {
        return shows(attribute, text) ? text : Withheld.MARK;
    }

    private @Nullable String orNull(String attribute, Optional<String> text) {
        return text.map(one -> text(attribute, one)).orElse(null);
    }

    List<Source> sources(String attribute, List<Source> sources) {
        return sources.stream()
                .map(source -> new Source(
                        text(attribute + "/document", source.document()), orNull(attribute + "/quote", source.words())))
                .toList();
    }

    <T> Optional<Claim<T>> claim(String attribute, Optional<Claim<T>> claim) {
        return claim.map(
                one -> new Claim<>(one.value(), one.basis(), sources(attribute + "/evidence", one.evidence())));
    }

    Name name(Name name) {
        return new Name(
                name.kind(),
                text("names/text", name.text()),
                name.language(),
                orNull("names/written", name.asWritten()));
    }

    List<Dated<Name>> names(List<Dated<Name>> names) {
        return names.stream()
                .map(name -> new Dated<>(name(name.value()), name.during()))
                .toList();
    }

    List<Wording> wordings(String attribute, List<Wording> wordings) {
        return wordings.stream()
                .map(one -> new Wording(text(attribute + "/text", one.text()), one.meaning()))
                .toList();
    }

    List<Involvement> involvements(List<Involvement> involvements) {
        return involvements.stream()
                .map(one -> new Involvement(
                        one.organisation(), one.role(), orNull("involvements/through", one.actedThrough())))
                .toList();
    }

    Extensions extensions(Extensions extensions) {
        boolean shown = true;
        for (String json : extensions.asMap().values()) {
            shown &= shows("extensions", json);
        }
        return shown ? extensions : Extensions.none();
    }
}
