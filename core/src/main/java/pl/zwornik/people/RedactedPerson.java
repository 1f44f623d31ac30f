package pl.zwornik.people;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;

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
                .titles(person.getTitles().stream()
                        .filter(title ->
                                shows("titles", title.value().asWritten().orElse("")))
                        .toList())
                .posts(person.getPosts().stream()
                        .filter(post -> shows("posts", ""))
                        .map(this::post)
                        .toList())
                .links(person.getLinks().stream()
                        .filter(link -> shows("links", ""))
                        .map(link -> new PersonLink(
                                new Claim<>(
                                        link.other(),
                                        link.same().basis(),
                                        sources("links/evidence", link.same().evidence())),
                                link.state()))
                        .toList())
                .sources(sources("sources", person.getSources()))
                .extensions(extensions());
        return view.withheld(withheld.values()).build();
    }

    private Post post(Post post) {
        boolean tenure = post.getTenure().isUnknown()
                || shows("posts/tenure", post.getTenure().toString());
        return post.toBuilder()
                .written(post.getWritten().filter(written -> shows("posts/written", written)))
                .tenure(tenure ? post.getTenure() : Lifespan.unknown())
                .build();
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
        return person.getExtensions().asMap().values().stream().allMatch(json -> shows("extensions", json))
                ? person.getExtensions()
                : Extensions.none();
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
