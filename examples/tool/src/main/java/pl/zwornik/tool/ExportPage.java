package pl.zwornik.tool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.PersonalAttribute;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Mention;
import pl.zwornik.tool.text.Page;
import pl.zwornik.vocabulary.Code;

/** Everything that is held about one person, for that person to read. */
final class ExportPage {

    /** The attributes that are codes, with the vocabulary of each. */
    private static final Map<String, String> SCHEMES = Map.of(
            "person/posts/role", Roles.SCHEME,
            "person/posts/title", PostTitles.SCHEME,
            "person/titles/title", PersonTitles.SCHEME,
            "person/withheld/reason", WithholdingReasons.SCHEME,
            "person/erased/ground", ErasureGrounds.SCHEME);

    private final Page page;
    private final Words words;
    private final PrivacyMap map;

    ExportPage(Page page, Words words, PrivacyMap map) {
        this.page = page;
        this.words = words;
        this.map = map;
    }

    Page of(PersonExport export, String origin) {
        page.title(
                words.say("Dane osoby ", "Data about person ") + export.person().getId());
        page.line(words.say("skąd: ", "from: ") + origin);
        attributes(export.person());
        versions(export.versions());
        list(
                words.say("Twierdzenia, że to ta sama osoba", "Claims to be the same person"),
                export.claims().stream()
                        .map(link -> PersonPage.claim(words, link))
                        .toList());
        list(
                words.say("Gdzie inni wskazują tę osobę", "Where others refer to the person"),
                export.places().stream()
                        .map(place -> place.in().kind().key() + "/" + place.in() + ": " + place.pointer())
                        .toList());
        list(
                words.say("Gdzie mogą ją wymieniać teksty innych", "Where texts of others may name the person"),
                export.mentions().stream()
                        .map(mention -> mention(mention, export))
                        .toList());
        return page;
    }

    private void attributes(Person person) {
        Map<String, List<HeldValue>> byDeclaration = HeldValue.of(person).stream()
                .collect(Collectors.groupingBy(
                        one -> map.find(one.attribute())
                                .map(PersonalAttribute::attribute)
                                .orElse(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byDeclaration.forEach((attribute, values) -> {
            page.section(attribute.isEmpty() ? words.say("nieopisane w mapie", "not on the map") : attribute);
            map.find(attribute).ifPresent(declared -> page.line(declared(declared)));
            values.forEach(one -> page.point(text(one)));
        });
    }

    private String declared(PersonalAttribute declared) {
        return words.label(declared.dataClass()) + (declared.isPersonal() ? ". " + words.use(declared) : "");
    }

    private void versions(List<PersonExport.Version> versions) {
        for (PersonExport.Version one : versions) {
            Cause cause = one.revision().cause();
            page.section(words.say("Wersja ", "Version ") + one.revision().version());
            page.line(words.say("kiedy: ", "when: ") + cause.at());
            page.line(words.say("kto: ", "who: ") + cause.actor());
            page.line(words.say("dlaczego: ", "why: ") + cause.reason());
            cause.correlated().ifPresent(number -> page.line(words.say("powiązanie: ", "correlation: ") + number));
            HeldValue.of(one.person()).forEach(value -> page.point(text(value)));
        }
    }

    /** Extensions may hold what a terminal obeys, and quotes break lines; here both are shown on one. */
    private String text(HeldValue one) {
        String scheme = SCHEMES.get(one.attribute());
        String value = scheme == null ? one.value() : words.coded(Code.of(scheme, one.value()));
        return Session.shown(one.pointer() + ": " + value.replace('\n', ' ').replace('\t', ' '));
    }

    private void list(String heading, List<String> points) {
        if (!points.isEmpty()) {
            page.section(heading);
            points.forEach(page::point);
        }
    }

    private String mention(Mention mention, PersonExport export) {
        String version = export.versions().isEmpty() ? "" : words.say(", wersja ", ", version ") + mention.version();
        return mention.in().kind().key() + "/" + mention.in() + version + ": " + mention.attribute();
    }
}
