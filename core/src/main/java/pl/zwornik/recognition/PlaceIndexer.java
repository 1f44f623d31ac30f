package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;

/** Makes the index of the places of one state of the register. */
final class PlaceIndexer {

    private final Gazetteer gazetteer;
    private final Map<String, PlaceInflection> inflections;
    private final Endings endings = Endings.load();
    private final PlaceIndex index = new PlaceIndex();
    private final Map<String, List<TercCode>> landPowiats = new HashMap<>();

    private PlaceIndexer(Gazetteer gazetteer, Map<String, PlaceInflection> inflections) {
        this.gazetteer = gazetteer;
        this.inflections = inflections;
    }

    /** Returns the index of a register; inflections are by name. */
    static PlaceIndex index(Gazetteer gazetteer, Map<String, PlaceInflection> inflections) {
        PlaceIndexer indexer = new PlaceIndexer(gazetteer, inflections);
        if (!gazetteer.hasNamesakes()) {
            indexer.index.setIncomplete();
        }
        indexer.addPowiats();
        indexer.addVoivodeships();
        indexer.addGminas();
        indexer.addDistricts();
        return indexer.index;
    }

    private void addPowiats() {
        byName(gazetteer.units().stream()
                        .filter(unit -> unit.isPowiat() && !unit.code().isCityWithPowiatRights())
                        .toList())
                .forEach((name, codes) -> {
                    addAdjectives(new Place(Place.Kind.POWIAT, name, codes, List.of()));
                    landPowiats.put(name, codes);
                });
    }

    private void addVoivodeships() {
        byName(gazetteer.units().stream()
                        .filter(unit -> unit.code().level() == TercCode.Level.VOIVODESHIP)
                        .toList())
                .forEach((name, codes) -> {
                    Place place = new Place(Place.Kind.VOIVODESHIP, name, codes, List.of());
                    addAdjectives(place);
                    codes.forEach(code -> index.addVoivodeship(code, place));
                });
    }

    private void addAdjectives(Place place) {
        for (String form : AdjectiveForms.of(place.name().orElseThrow())) {
            index.add(place, form, PlaceForm.ADJECTIVE, 0);
        }
    }

    private void addGminas() {
        byName(gazetteer.gminas().toList()).forEach((name, codes) -> {
            Optional<PlaceInflection> known = Optional.ofNullable(inflections.get(name));
            List<String> adjectives =
                    known.flatMap(PlaceInflection::asAdjective).map(List::of).orElseGet(() -> endings.adjectives(name));
            boolean isKnown = known.flatMap(PlaceInflection::asAdjective).isPresent();
            Place place = new Place(Place.Kind.GMINA, name, codes, namesakes(name, codes, adjectives));
            if (place.isCapital()) {
                index.setCapital(place);
            }
            addNoun(place, name, known);
            int bracket = name.indexOf(" (");
            if (bracket > 0) { // Dobra (Szczecińska), told from others in the register alone
                addNoun(place, name.substring(0, bracket), Optional.empty());
            }
            adjectives.stream()
                    .filter(adjective -> adjective.endsWith("ki"))
                    .forEach(adjective -> index.addAdjective(place, AdjectiveStems.of(adjective), isKnown));
        });
    }

    /**
     * Returns the land powiats that are named after a place in which they lie, or which is a city amidst them. Of a city
     * outside a powiat the last word alone does not name the powiat: górowski is not of Jelenia Góra.
     */
    private List<TercCode> namesakes(String name, List<TercCode> gminas, List<String> adjectives) {
        List<TercCode> found = new ArrayList<>();
        List<String> ofLast = endings.adjectivesOfLastWord(name);
        for (String adjective : adjectives) {
            for (TercCode powiat : landPowiats.getOrDefault(adjective, List.of())) {
                boolean near = gminas.stream()
                        .anyMatch(gmina -> gmina.isWithin(powiat)
                                || (gmina.isCityWithPowiatRights()
                                        && gmina.isWithin(powiat.voivodeship())
                                        && !ofLast.contains(adjective)));
                if (near && !found.contains(powiat)) {
                    found.add(powiat);
                }
            }
        }
        return found;
    }

    private void addDistricts() {
        byName(gazetteer.units().stream()
                        .filter(unit -> unit.code()
                                .gminaKind()
                                .filter(GminaKind.DISTRICT::equals)
                                .isPresent())
                        .toList())
                .forEach((name, codes) -> addNoun(
                        new Place(Place.Kind.DISTRICT, name, codes, List.of()),
                        name,
                        Optional.ofNullable(inflections.get(name))));
    }

    private void addNoun(Place place, String name, Optional<PlaceInflection> known) {
        index.add(place, lower(name), PlaceForm.NOMINATIVE, 0);
        add(place, PlaceForm.LOCATIVE, forms(known.flatMap(PlaceInflection::inLocative), name, Endings.Form.LOCATIVE));
        add(place, PlaceForm.GENITIVE, forms(known.flatMap(PlaceInflection::inGenitive), name, Endings.Form.GENITIVE));
    }

    private List<String> forms(Optional<String> known, String name, Endings.Form form) {
        return known.map(one -> List.of(lower(one))).orElseGet(() -> endings.of(name, form));
    }

    private void add(Place place, int aCase, List<String> forms) {
        for (int rank = 0; rank < forms.size(); rank++) {
            index.add(place, forms.get(rank), aCase, rank);
        }
    }

    /** In forms a space stands for a hyphen, as in folded texts. */
    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private static Map<String, List<TercCode>> byName(List<TerritorialUnit> units) {
        Map<String, List<TercCode>> names = new TreeMap<>();
        units.forEach(unit ->
                names.computeIfAbsent(unit.name(), name -> new ArrayList<>(1)).add(unit.code()));
        return names;
    }
}
