package pl.zwornik.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;

/** Which units of the territorial register the cells of gmina and powiat name. */
final class GminaCells {

    private final Gazetteer gazetteer;
    private final NameRecogniser recogniser;
    private final @Nullable TercCode scope;

    GminaCells(Gazetteer gazetteer, NameRecogniser recogniser, @Nullable TercCode scope) {
        this.gazetteer = gazetteer;
        this.recogniser = recogniser;
        this.scope = scope;
    }

    /**
     * The gminas that a cell names.
     *
     * @param literally whether the cell writes the name as the territorial register does
     */
    record Gminas(List<TercCode> codes, boolean literally) {}

    /** Returns the powiats that the row names, or none; „powiat turecki" is as good as „turecki". */
    List<TercCode> powiats(Row row) {
        Optional<String> cell =
                row.get(RegisterColumn.POWIAT).filter(text -> row.isUsable(RegisterColumn.POWIAT, text));
        if (cell.isEmpty()) {
            return List.of();
        }
        List<TercCode> powiats = gazetteer.named(cell.get()).stream()
                .filter(unit -> unit.isPowiat() && isInScope(unit.code()))
                .map(TerritorialUnit::code)
                .toList();
        powiats = powiats.isEmpty() ? recognised(cell.get(), TercCode.Level.POWIAT) : powiats;
        if (powiats.isEmpty()) {
            row.doubt(RegisterFailures.POWIAT_UNKNOWN);
        }
        return powiats;
    }

    /** Returns the gminas that the row names, within some powiats if there are any. */
    Gminas of(Row row, List<TercCode> powiats) {
        Optional<String> cell = row.get(RegisterColumn.GMINA).filter(text -> row.isUsable(RegisterColumn.GMINA, text));
        if (cell.isEmpty()) {
            return new Gminas(List.of(), false);
        }
        List<TercCode> found = named(cell.get(), powiats);
        if (!found.isEmpty()) {
            return new Gminas(found, true);
        }
        found = repaired(cell.get(), powiats);
        if (found.isEmpty()) {
            row.doubt(RegisterFailures.GMINA_UNKNOWN);
        } else {
            row.doubt(
                    RegisterFailures.GMINA_REPAIRED,
                    "codes",
                    found.stream().map(TercCode::value).collect(Collectors.joining(", ")));
        }
        return new Gminas(found, false);
    }

    /** The longest beginning of the cell that is a name, else what the cell is recognised as: gm. Bestwina. */
    private List<TercCode> repaired(String cell, List<TercCode> powiats) {
        List<String> words = List.of(cell.split("\\s+", -1));
        for (int length = words.size() - 1; length > 0; length--) {
            List<TercCode> found = named(String.join(" ", words.subList(0, length)), powiats);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return recognised(cell, TercCode.Level.GMINA).stream()
                .filter(code -> isIn(code, powiats))
                .toList();
    }

    private List<TercCode> recognised(String cell, TercCode.Level level) {
        return recogniser.recognise(cell).options().stream()
                .flatMap(option -> option.value().terc().stream())
                .filter(code -> code.level() == level)
                .distinct()
                .toList();
    }

    private List<TercCode> named(String name, List<TercCode> powiats) {
        List<TercCode> found = new ArrayList<>();
        for (TerritorialUnit unit : gazetteer.named(name)) {
            if (unit.isGmina() && isInScope(unit.code()) && isIn(unit.code(), powiats)) {
                found.add(unit.code());
            }
        }
        return found;
    }

    private static boolean isIn(TercCode code, List<TercCode> powiats) {
        return powiats.isEmpty() || powiats.stream().anyMatch(code::isWithin);
    }

    private boolean isInScope(TercCode code) {
        return scope == null || code.isWithin(scope);
    }
}
