package pl.zwornik.tool;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.result.Language;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;
import pl.zwornik.tool.text.Page;

/** What one name means, for people. */
final class RecognitionPage {

    private final Page page;
    private final Words words;
    private final Gazetteer gazetteer;

    RecognitionPage(Page page, Language language, Zwornik zwornik, Gazetteer gazetteer) {
        this.page = page;
        this.words = new Words(language, zwornik.vocabularies());
        this.gazetteer = gazetteer;
    }

    Page of(String text, Candidates<NamedUnit> found) {
        page.title(Session.shown(text.strip().isEmpty() ? "–" : text.strip()));
        page.line(outcome(found.certainty(), words.language()));
        found.options().forEach(this::add);
        return page;
    }

    static String outcome(Certainty certainty, Language language) {
        return switch (certainty) {
            case CERTAIN -> language.choose("pewne", "certain");
            case AMBIGUOUS -> language.choose("niejednoznaczne", "ambiguous");
            case UNKNOWN -> language.choose("nieznane", "unknown");
        };
    }

    private void add(Candidate<NamedUnit> option) {
        NamedUnit unit = option.value();
        String type = unit.type().map(words::coded).orElseGet(() -> words.say("rodzaj nieznany", "type unknown"));
        String variant = unit.variant()
                .filter(code ->
                        !code.value().equals(unit.type().map(own -> own.value()).orElse("")))
                .map(code -> words.say(", w nazwie ", ", by name ") + code.value())
                .orElse("");
        page.section(type + variant);
        page.line(words.say("miejsce: ", "place: ") + unit.place().orElseGet(() -> words.say("nieznane", "unknown")));
        unit.terc().forEach(code -> page.point(code + unit(code)));
        page.line(words.say("bo: ", "because: ")
                + option.reasons().stream().map(words::reason).collect(Collectors.joining("; ")));
    }

    /** Returns what the register says of a code: name, kind and what it lies in. */
    private String unit(TercCode code) {
        String own = gazetteer
                .unit(code)
                .map(TerritorialUnit::name)
                .map(name -> " " + name)
                .orElse("");
        Stream<String> around = gazetteer.ancestors(code).stream().map(this::around);
        String kind = code.gminaKind().map(this::kind).orElse("");
        List<String> parts = Stream.concat(Stream.of(kind), around)
                .filter(part -> !part.isEmpty())
                .toList();
        return own + (parts.isEmpty() ? "" : ", " + String.join(", ", parts));
    }

    private String around(TerritorialUnit unit) {
        return switch (unit.code().level()) {
            case VOIVODESHIP -> words.say("woj. ", "voivodeship ") + unit.name();
            case POWIAT -> unit.code().isCityWithPowiatRights() ? "" : words.say("pow. ", "powiat ") + unit.name();
            default -> unit.name();
        };
    }

    private String kind(GminaKind kind) {
        return switch (kind) {
            case URBAN -> words.say("gmina miejska", "urban gmina");
            case RURAL -> words.say("gmina wiejska", "rural gmina");
            case URBAN_RURAL -> words.say("gmina miejsko-wiejska", "urban-rural gmina");
            case DISTRICT -> words.say("dzielnica", "district");
            default -> "";
        };
    }
}
