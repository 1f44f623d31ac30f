package pl.zwornik.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Tri;
import pl.zwornik.recognition.NamePattern.Area;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.result.ModelException;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.TercCode;

/** Which place a row says that its unit serves, or is in. */
final class RowPlaces {

    private final Gazetteer gazetteer;
    private final GminaCells gminas;
    private final @Nullable TercCode scope;

    RowPlaces(Gazetteer gazetteer, NameRecogniser recogniser, @Nullable TercCode scope) {
        this.gazetteer = gazetteer;
        this.gminas = new GminaCells(gazetteer, recogniser, scope);
        this.scope = scope;
    }

    /** Returns the powiats that a row names; empty where it names none. */
    List<TercCode> powiats(Row row) {
        return gminas.powiats(row);
    }

    /**
     * Returns the place as the row's code says, else its names, else the name of the unit; certain only where the row says it
     * as the territorial register does, or the name of the unit by itself is certain.
     *
     * @param powiats the powiats that the row names
     * @param found what the name of the unit says
     * @param served which area units of the type serve; empty where the type does not tell
     */
    Candidates<TercCode> of(Row row, List<TercCode> powiats, Candidates<NamedUnit> found, Optional<Area> served) {
        List<TercCode> named = found.options().stream()
                .flatMap(option -> option.value().terc().stream())
                .distinct()
                .toList();
        boolean nameIsCertain =
                found.settled().filter(unit -> unit.terc().size() == 1).isPresent();
        Said said = ofRow(row, powiats, named, served);
        List<TercCode> codes = said.codes();
        boolean certain = said.literally();
        if (codes.isEmpty()) {
            codes = named;
            certain = nameIsCertain;
            if (!powiats.isEmpty() && !named.isEmpty() && agreed(powiats, named).isEmpty()) {
                row.doubt(RegisterFailures.PLACE_DIFFERS, "named", text(named), "row", text(powiats));
                certain = false;
            }
        } else if (!named.isEmpty()) {
            List<TercCode> agreed = agreed(codes, named);
            if (agreed.isEmpty()) {
                row.doubt(RegisterFailures.PLACE_DIFFERS, "named", text(named), "row", text(codes));
            } else if (nameIsCertain || agreed.size() == codes.size()) {
                codes = agreed;
                certain |= nameIsCertain;
            }
        }
        return judged(row, codes, certain);
    }

    /**
     * What the cells of a row say.
     *
     * @param literally whether a unit of the territorial register is named as the register names it
     */
    private record Said(List<TercCode> codes, boolean literally) {}

    private Said ofRow(Row row, List<TercCode> powiats, List<TercCode> named, Optional<Area> served) {
        Optional<TercCode> code = code(row);
        if (code.isPresent()) {
            return new Said(List.of(code.get()), true);
        }
        Area area = served.orElse(Area.ANY);
        if (area == Area.VOIVODESHIP) {
            return new Said(List.of(), false);
        }
        if (area == Area.POWIAT) {
            return new Said(powiats, true);
        }
        GminaCells.Gminas found = gminas.of(row, powiats);
        boolean ofPowiat = found.codes().isEmpty() && served.isEmpty() && named.isEmpty();
        return ofPowiat ? new Said(powiats, true) : new Said(found.codes(), found.literally());
    }

    /** The code that the row gives is its own word; what speaks against it is told. */
    private Optional<TercCode> code(Row row) {
        try {
            Optional<TercCode> code = row.get(RegisterColumn.TERC).map(TercCode::parse);
            code.filter(one -> scope != null && !one.isWithin(scope))
                    .ifPresent(one -> row.doubt(RegisterFailures.CODE_OUT_OF_SCOPE, "terc", one.value()));
            code.filter(one -> gazetteer.has(one) == Tri.NO)
                    .ifPresent(one -> row.doubt(RegisterFailures.CODE_UNKNOWN, "terc", one.value()));
            return code;
        } catch (ModelException e) {
            row.leaveOut(RegisterColumn.TERC, e);
            return Optional.empty();
        }
    }

    /** Returns the codes of which row and name both speak, the narrower ones in the order of the name. */
    private List<TercCode> agreed(List<TercCode> said, List<TercCode> named) {
        List<TercCode> agreed = new ArrayList<>();
        for (TercCode name : named) {
            for (TercCode row : said) {
                TercCode narrower = isNarrower(row, name) ? row : name;
                if ((row.isWithin(name) || name.isWithin(row)) && !agreed.contains(narrower)) {
                    agreed.add(narrower);
                }
            }
        }
        return agreed;
    }

    /** Of two codes of one gmina the row's counts, unless it says less. */
    private static boolean isNarrower(TercCode row, TercCode name) {
        boolean same = row.isWithin(name) && name.isWithin(row);
        return same ? row.value().length() >= name.value().length() : row.isWithin(name);
    }

    private static Candidates<TercCode> judged(Row row, List<TercCode> codes, boolean certain) {
        if (codes.isEmpty()) {
            return Candidates.unknown();
        }
        if (codes.size() > 1) {
            row.doubt(RegisterFailures.GMINA_AMBIGUOUS, "codes", text(codes));
        } else if (certain) {
            return Candidates.certain(codes.get(0));
        } else {
            row.doubt(RegisterFailures.PLACE_UNCERTAIN, "codes", text(codes));
        }
        return Candidates.ambiguous(
                codes.stream().map(code -> Candidate.of(code)).toList());
    }

    private static String text(List<TercCode> codes) {
        return codes.stream().map(TercCode::value).collect(Collectors.joining(", "));
    }
}
