package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.territory.GminaKind;

/** Writes the places of units beside their types, in forms that are known. */
final class WrittenPlaces {

    private static final Preposition IN = Preposition.of("w");
    private static final Preposition FROM = Preposition.of("z");

    private final Map<String, PlaceInflection> inflections;

    /** Makes a writer; inflections are by name. */
    WrittenPlaces(Map<String, PlaceInflection> inflections) {
        this.inflections = inflections;
    }

    /** Returns what may follow a type that serves an area, each with the space before it: nothing but a known form. */
    List<String> after(NamedUnit unit, Area area) {
        if (unit.place().isEmpty()) {
            return List.of("");
        }
        String name = unit.place().get();
        if (Character.isLowerCase(name.charAt(0))) { // the adjective by which a powiat or a voivodeship goes
            boolean voivodeship = unit.terc().isEmpty()
                    ? area == Area.VOIVODESHIP
                    : unit.terc().stream().allMatch(code -> code.value().length() == 2);
            return List.of((voivodeship ? " Województwa " : " Powiatu ") + inGenitive(name));
        }
        List<String> places = new ArrayList<>(List.of(" " + name));
        if (area == Area.GMINA && isOf(unit, GminaKind.DISTRICT)) {
            places.add(" Dzielnicy " + name + " m.st. Warszawy");
        } else if (area == Area.GMINA && !isOf(unit, GminaKind.URBAN)) {
            places.add(" Gminy " + name);
        }
        Optional<PlaceInflection> known = Optional.ofNullable(inflections.get(name));
        known.flatMap(PlaceInflection::inLocative).ifPresent(form -> places.add(IN.before(form)));
        known.flatMap(PlaceInflection::inGenitive).ifPresent(form -> places.add(FROM.before(form)));
        return places;
    }

    private static boolean isOf(NamedUnit unit, GminaKind kind) {
        return unit.terc().stream()
                .anyMatch(code -> code.gminaKind().filter(kind::equals).isPresent());
    }

    /** Of an adjective of one word or several, each in capitals: Łódzkiego Wschodniego, Kujawsko-Pomorskiego. */
    private static String inGenitive(String adjective) {
        return Stream.of(adjective.split(" ", -1))
                .map(word -> AdjectiveForms.singular(word).get(1))
                .map(word -> Stream.of(word.split("-", -1))
                        .map(part -> Character.toUpperCase(part.charAt(0)) + part.substring(1))
                        .collect(Collectors.joining("-")))
                .collect(Collectors.joining(" "));
    }

    /**
     * Returns the adjective of the place as it may stand before an acronym, with the space after it, in every case: łapski,
     * łapskiego; none where it is not known.
     *
     * @param noun the noun whose gender the acronym has
     */
    List<String> before(NamedUnit unit, String noun) {
        return unit
                .place()
                .flatMap(name -> Optional.ofNullable(inflections.get(name)))
                .flatMap(PlaceInflection::asAdjective)
                .map(adjective -> AdjectiveForms.singular(likeNoun(adjective, noun)))
                .orElse(List.of())
                .stream()
                .distinct()
                .map(form -> form + " ")
                .toList();
    }

    private static String likeNoun(String adjective, String noun) {
        if (noun.endsWith("um") || noun.endsWith("o")) {
            return adjective + "e";
        }
        return noun.endsWith("a") ? adjective.substring(0, adjective.length() - 1) + "a" : adjective;
    }
}
