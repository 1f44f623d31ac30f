package pl.zwornik.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.result.ModelException;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;

/** Which area a row says that its unit serves. */
final class Areas {

    private final Gazetteer gazetteer;
    private final @Nullable TercCode scope;

    Areas(Gazetteer gazetteer, @Nullable TercCode scope) {
        this.gazetteer = gazetteer;
        this.scope = scope;
    }

    /** Returns the area: as the row's code says, else its names, else the name of the unit; unknown where none does. */
    Candidates<TercCode> of(Row row, NamedUnit named) {
        Optional<TercCode> code = code(row);
        if (code.isPresent()) {
            return Candidates.certain(code.get());
        }
        List<TercCode> codes = ofRow(row, named);
        boolean said = !codes.isEmpty();
        codes = said ? codes : named.terc();
        if (said && !named.terc().isEmpty() && codes.stream().noneMatch(named.terc()::contains)) {
            row.doubt(RegisterFailures.PLACE_DIFFERS, "named", text(named.terc()), "row", text(codes));
        }
        if (codes.size() > 1) {
            row.doubt(RegisterFailures.GMINA_AMBIGUOUS, "codes", text(codes));
        }
        return codes.isEmpty()
                ? Candidates.unknown()
                : codes.size() == 1
                        ? Candidates.certain(codes.get(0))
                        : Candidates.ambiguous(
                                codes.stream().map(one -> Candidate.of(one)).toList());
    }

    private static String text(List<TercCode> codes) {
        return codes.stream().map(TercCode::value).collect(Collectors.joining(", "));
    }

    private static Optional<TercCode> code(Row row) {
        try {
            return row.get(RegisterColumn.TERC).map(TercCode::parse);
        } catch (ModelException e) {
            row.doubt(RegisterFailures.VALUE_LEFT_OUT, "column", RegisterColumn.TERC.key());
            return Optional.empty();
        }
    }

    /** A unit of a gmina serves the gmina of the row; one of a powiat its powiat. */
    private List<TercCode> ofRow(Row row, NamedUnit named) {
        List<TercCode> powiats =
                row.get(RegisterColumn.POWIAT).map(this::powiats).orElse(List.of());
        boolean ofPowiat = named.terc().stream().anyMatch(code -> code.level() == TercCode.Level.POWIAT);
        boolean larger = named.terc().stream().anyMatch(code -> code.level() == TercCode.Level.VOIVODESHIP);
        if (larger) {
            return named.terc();
        }
        if (ofPowiat) {
            return powiats;
        }
        Optional<String> gmina = row.get(RegisterColumn.GMINA);
        return gmina.isEmpty() ? List.of() : gminas(gmina.get(), powiats, row);
    }

    private List<TercCode> powiats(String name) {
        return gazetteer.named(name).stream()
                .filter(unit -> unit.isPowiat() && isInScope(unit))
                .map(TerritorialUnit::code)
                .toList();
    }

    private List<TercCode> gminas(String text, List<TercCode> powiats, Row row) {
        List<String> words = List.of(text.split("\\s+", -1));
        for (int length = words.size(); length > 0; length--) {
            List<TercCode> found = named(String.join(" ", words.subList(0, length)), powiats);
            if (!found.isEmpty()) {
                if (length < words.size()) {
                    row.doubt(RegisterFailures.GMINA_REPAIRED, "codes", text(found));
                }
                return found;
            }
        }
        row.doubt(RegisterFailures.GMINA_UNKNOWN);
        return List.of();
    }

    private List<TercCode> named(String name, List<TercCode> powiats) {
        List<TercCode> found = new ArrayList<>();
        for (TerritorialUnit unit : gazetteer.named(name)) {
            boolean inPowiat = powiats.isEmpty() || powiats.stream().anyMatch(unit.code()::isWithin);
            if (unit.isGmina() && isInScope(unit) && inPowiat) {
                found.add(unit.code());
            }
        }
        return found;
    }

    private boolean isInScope(TerritorialUnit unit) {
        return scope == null || unit.code().isWithin(scope);
    }
}
