package pl.zwornik.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.id.PersonId;

/** Makes the view of one person; not thread-safe. */
final class RedactedPerson {

    private static final String KIND = "person/";

    private final Person person;
    private final Redaction redaction;
    private final Map<String, Withheld> withheld = new TreeMap<>();

    RedactedPerson(Person person, Redaction redaction) {
        this.person = person;
        this.redaction = redaction;
        person.getWithheld().forEach(one -> withheld.put(one.attribute(), one));
    }

    Person view() {
        Person.Builder view = person.toBuilder()
                .name(person.getName().filter(name -> shows("name", name.spoken())))
                .titles(allOrNone("titles", person.getTitles(), title -> title.value()
                        .asWritten()
                        .orElse("")))
                .posts(allOrNone("posts", person.getPosts(), post -> "").stream()
                        .map(this::post)
                        .toList())
                .links(allOrNone("links", person.getLinks(), link -> "").stream()
                        .map(this::link)
                        .toList())
                .sources(sources("sources", person.getSources()))
                .extensions(extensions());
        return view.withheld(withheld.values()).build();
    }

    /** Returns values, or none where one of them is not shown: an attribute is stated or withheld. Asks for each. */
    private <T> Collection<T> allOrNone(String attribute, Collection<T> values, Function<T, String> text) {
        boolean shown = true;
        for (T value : values) {
            shown &= shows(attribute, text.apply(value));
        }
        return shown ? values : List.of();
    }

    private Post post(Post post) {
        boolean tenure = post.getTenure().isUnknown()
                || shows("posts/tenure", post.getTenure().toString());
        return post.toBuilder()
                .position(post.getPosition().filter(position -> shows("posts/position", position.value())))
                .written(post.getWritten().filter(written -> shows("posts/written", written)))
                .tenure(tenure ? post.getTenure() : Lifespan.unknown())
                .build();
    }

    private PersonLink link(PersonLink link) {
        Claim<PersonId> same = link.same();
        return new PersonLink(
                new Claim<>(same.value(), same.basis(), sources("links/evidence", same.evidence())), link.state());
    }

    private List<Source> sources(String attribute, List<Source> sources) {
        return sources.stream()
                .map(source -> new Source(
                        text(attribute + "/document", source.document()),
                        source.words()
                                .map(words -> text(attribute + "/quote", words))
                                .orElse(null)))
                .toList();
    }

    private Extensions extensions() {
        Collection<String> values = person.getExtensions().asMap().values();
        return allOrNone("extensions", values, json -> json).isEmpty() ? Extensions.none() : person.getExtensions();
    }

    private String text(String attribute, String text) {
        return shows(attribute, text) ? text : Withheld.MARK;
    }

    private boolean shows(String attribute, String value) {
        boolean shown = redaction.shows(KIND + attribute, value);
        if (!shown) {
            withheld.putIfAbsent(attribute, new Withheld(attribute, redaction.reason()));
        }
        return shown;
    }
}
