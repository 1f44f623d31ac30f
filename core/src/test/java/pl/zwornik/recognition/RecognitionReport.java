package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Candidates.Certainty;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;
import pl.zwornik.vocabulary.Code;

/** Counts how well names are recognised, and writes it down with every miss. */
final class RecognitionReport {

    /** What the beginning of a name says of type and variant; not made of our patterns. */
    private static final Map<String, String> SAID = new TreeMap<>(Map.of(
            "ośrodek pomocy społecznej", "OPS/OPS",
            "gminny ośrodek pomocy społecznej", "OPS/GOPS",
            "miejski ośrodek pomocy społecznej", "OPS/MOPS",
            "miejsko-gminny ośrodek pomocy społecznej", "OPS/MGOPS",
            "gminno-miejski ośrodek pomocy społecznej", "OPS/GMOPS",
            "miejski ośrodek pomocy rodzinie", "OPS/MOPR",
            "centrum usług społecznych", "CUS/-"));

    /** Why a name of the register is missed; every miss needs its line. */
    private static final Map<String, String> CAUSES = Map.of(
            "Gminny Ośrodek Pomocy Społecznej w Przystaji",
            "the publisher drops a letter (w Przystajni); what is one edit away is never certain");

    final List<String> misses = new ArrayList<>();
    int rows;
    int typeRight;
    int unknown;
    int unique;
    int certain;
    int certainWrong;
    int setRight;
    int candidates;

    private final Gazetteer gazetteer;
    private final NameRecogniser recogniser;
    private final TercCode scope;

    RecognitionReport(Gazetteer gazetteer, NameRecogniser recogniser, TercCode scope) {
        this.gazetteer = gazetteer;
        this.recogniser = recogniser.within(scope);
        this.scope = scope;
    }

    /** Counts one row of a list: what the unit calls itself, and the gmina that it belongs to. */
    void count(String name, String gmina) {
        rows++;
        Set<TercCode> expected = gazetteer
                .gminas()
                .filter(unit -> unit.code().isWithin(scope) && isNamed(unit, gmina))
                .map(TerritorialUnit::code)
                .collect(Collectors.toSet());
        Candidates<NamedUnit> found = recogniser.recognise(name);
        candidates += found.options().size();
        Optional<NamedUnit> first = found.options().stream().findFirst().map(option -> option.value());
        boolean type = first.map(RecognitionReport::said).equals(Optional.of(said(name)));
        boolean set = first.map(unit -> Set.copyOf(unit.terc())).equals(Optional.of(expected));
        boolean settled = found.certainty() == Certainty.CERTAIN;
        typeRight += type ? 1 : 0;
        unknown += found.certainty() == Certainty.UNKNOWN ? 1 : 0;
        unique += expected.size() == 1 ? 1 : 0;
        certain += settled && expected.size() == 1 ? 1 : 0;
        setRight += set ? 1 : 0;
        certainWrong += settled && !(type && set) ? 1 : 0;
        if (!type || !set || settled != (expected.size() == 1)) {
            misses.add("„" + name + "” (" + gmina + "): "
                    + found.certainty().name().toLowerCase(Locale.ROOT) + "; "
                    + CAUSES.getOrDefault(name, "(say here why)"));
        }
    }

    /** The column of the gmina is the publisher's: Buczkowice Gmina Buczkowice-, Żarki Miejsko. */
    private static boolean isNamed(TerritorialUnit unit, String gmina) {
        return gmina.equals(unit.name())
                || gmina.startsWith(unit.name() + " Gmina")
                || gmina.equals(unit.name() + " Miejsko");
    }

    private static String said(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return SAID.entrySet().stream()
                .filter(entry -> lower.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }

    private static String said(NamedUnit unit) {
        return unit.type().map(Code::value).orElse("?") + "/"
                + unit.variant().map(Code::value).orElse("-");
    }

    static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * part / whole);
    }
}
