package pl.zwornik.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pl.zwornik.people.PersonalAttribute;
import pl.zwornik.people.PrivacyMap;
import pl.zwornik.tool.text.Page;
import pl.zwornik.vocabulary.Code;

/** The map of personal data, for people: by class, what is personal first. */
final class PrivacyPage {

    private final Page page;
    private final Words words;

    PrivacyPage(Page page, Words words) {
        this.page = page;
        this.words = words;
    }

    Page of(PrivacyMap map) {
        page.title(words.say("Mapa danych osobowych", "Map of personal data"));
        section(map, true);
        section(map, false);
        return page;
    }

    private void section(PrivacyMap map, boolean personal) {
        Map<Code, List<PersonalAttribute>> byClass = new TreeMap<>();
        map.attributes().stream().filter(one -> one.isPersonal() == personal).forEach(one -> byClass.computeIfAbsent(
                        one.dataClass(), code -> new ArrayList<>())
                .add(one));
        byClass.forEach((dataClass, attributes) -> {
            page.section(words.coded(dataClass));
            attributes.forEach(one -> page.point(personal ? one.attribute() + ". " + words.use(one) : one.attribute()));
        });
    }
}
