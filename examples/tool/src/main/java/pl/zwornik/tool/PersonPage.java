package pl.zwornik.tool;

import java.util.List;
import java.util.stream.Collectors;
import pl.zwornik.fact.Dated;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.Post;
import pl.zwornik.people.Withheld;
import pl.zwornik.sector.Sector;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;
import pl.zwornik.vocabulary.Vocabularies;

/** What is known of a person, for people: name with titles, posts, claims, and what is not given or gone. */
final class PersonPage {

    private final Page page;
    private final Words words;
    private final Sector sector;
    private final Vocabularies vocabularies;

    PersonPage(Page page, Words words, Sector sector, Vocabularies vocabularies) {
        this.page = page;
        this.words = words;
        this.sector = sector;
        this.vocabularies = vocabularies;
    }

    void of(Person person) {
        page.title(title(person));
        Table table =
                new Table().row(words.say("identyfikator", "id"), person.getId().value());
        if (person.getUnnamed().isYes()) {
            table.row(words.say("nazwisko", "name"), words.say("źródła go nie podają", "the sources give none"));
        }
        person.getPosts().forEach(post -> table.row(post(post), where(post)));
        person.getWithheld().forEach(one -> table.row(words.say("zastrzeżone", "withheld"), withheld(one)));
        person.getErased()
                .ifPresent(
                        one -> table.row(words.say("usunięto", "erased"), one.at() + ", " + words.label(one.ground())));
        page.table(table);
        List<PersonLink> links = sector.linksOf(person.getId());
        if (!links.isEmpty()) {
            page.section(words.say("Twierdzenia, że to ta sama osoba", "Claims to be the same person"));
            links.forEach(link -> page.point(claim(words, link)));
        }
    }

    /** Returns the name, with titles where there is one; else the id. */
    private String title(Person person) {
        return person.getName()
                .map(name -> titles(person, PersonTitle.Position.BEFORE, "", " ")
                        + name.spoken()
                        + titles(person, PersonTitle.Position.AFTER, ", ", ""))
                .orElseGet(() -> person.getId().value());
    }

    private String titles(Person person, PersonTitle.Position position, String before, String after) {
        String text = person.getTitles().stream()
                .map(Dated::value)
                .filter(title -> title.position() == position)
                .map(title -> title.asWritten().orElseGet(() -> title.canonical(vocabularies)))
                .collect(Collectors.joining(" "));
        return text.isEmpty() ? "" : before + text + after;
    }

    private String post(Post post) {
        return post.getTitle().map(words::label).orElseGet(() -> words.label(post.getRole()));
    }

    private String where(Post post) {
        return sector.organisation(post.getOrganisation())
                        .map(Organisation::displayName)
                        .orElse(post.getOrganisation().value())
                + post.getPosition()
                        .map(position -> words.say(", stanowisko: ", ", position: ") + position)
                        .orElse("")
                + words.say(", czas: ", ", time: ")
                + words.life(post.getTenure());
    }

    private String withheld(Withheld one) {
        return one.attribute() + ": " + words.label(one.reason());
    }

    /** Returns a claim with its state, how it is known and its evidence. */
    static String claim(Words words, PersonLink link) {
        String state =
                switch (link.state()) {
                    case PROPOSED -> words.say("do rozstrzygnięcia", "proposed");
                    case CONFIRMED -> words.say("potwierdzone", "confirmed");
                    case REFUTED -> words.say("odrzucone", "refuted");
                };
        String evidence = link.same().evidence().stream()
                .map(source -> source.words().orElse(source.document()))
                .collect(Collectors.joining("; "));
        return words.claim(link.same(), link.other() + ", " + state) + (evidence.isEmpty() ? "" : ": " + evidence);
    }

    /** Returns the name alone, for lists; the id where there is none. */
    static String name(Person person) {
        return person.getName().map(PersonName::spoken).orElse(person.getId().value());
    }
}
