package pl.zwornik.territory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.internal.FirstFailures;

/** Takes the rows of a file of the register: a unit of each, and of which days they are. */
final class TercRows {

    static final String STATE = "STAN_NA";

    private final Place file;
    private final Map<TercCode, TerritorialUnit> units = new TreeMap<>();
    private final Map<String, GminaKind> kinds = new HashMap<>();
    private final Map<LocalDate, Integer> states = new TreeMap<>();
    private final FirstFailures undated = new FirstFailures();

    TercRows(Place file) {
        this.file = file;
    }

    /** Returns the unit of a row, and keeps it. */
    TerritorialUnit unit(TercRow row) {
        TercCode code = code(row);
        String text = row.get("NAZWA");
        boolean voivodeship = code.level() == TercCode.Level.VOIVODESHIP;
        TerritorialUnit unit = new TerritorialUnit(code, voivodeship ? text.toLowerCase(Locale.ROOT) : text);
        code.gminaKind().ifPresent(kind -> requireOneKind(code.value().substring(0, 6), kind));
        Checks.require(units.putIfAbsent(code, unit) == null, TerritoryFailures.CODE_TWICE, "");
        date(row);
        return unit;
    }

    /** Digits are never joined across a cell that is empty or too short. */
    private static TercCode code(TercRow row) {
        String voivodeship = padded(row.get("WOJ"));
        String powiat = padded(row.get("POW"));
        String gmina = padded(row.get("GMI"));
        String kind = row.get("RODZ");
        requireCell(voivodeship.length() == 2, "WOJ");
        requireCell(powiat.isEmpty() || powiat.length() == 2, "POW");
        requireCell(gmina.isEmpty() || (gmina.length() == 2 && !powiat.isEmpty()), "GMI");
        requireCell(kind.length() == (gmina.isEmpty() ? 0 : 1), "RODZ");
        return TercCode.parse(voivodeship + powiat + gmina + kind);
    }

    /** A spreadsheet drops a leading zero. */
    private static String padded(String cell) {
        return cell.length() == 1 ? "0" + cell : cell;
    }

    private static void requireCell(boolean fits, String column) {
        if (!fits) {
            throw new InvariantViolationException(
                    Failure.of(TerritoryFailures.CELL_WRONG, "/" + column).with("column", column));
        }
    }

    /** A town and a rural area are parts of an urban-rural gmina, which the address variant does not name. */
    private void requireOneKind(String gmina, GminaKind kind) {
        GminaKind whole = kind == GminaKind.TOWN || kind == GminaKind.RURAL_AREA ? GminaKind.URBAN_RURAL : kind;
        GminaKind other = kinds.putIfAbsent(gmina, whole);
        if (other != null && other != whole) {
            throw new InvariantViolationException(
                    Failure.of(TerritoryFailures.KIND_TWICE, "/RODZ").with("gmina", gmina));
        }
    }

    private void date(TercRow row) {
        String text = row.get(STATE);
        if (text.isEmpty()) {
            return;
        }
        try {
            states.merge(LocalDate.parse(text), 1, Integer::sum);
        } catch (DateTimeParseException e) {
            Place place = new Place(file.document(), "/" + STATE, row.line(), 1);
            undated.add(Failure.of(TerritoryFailures.STATE_UNREADABLE, place).as(Severity.WARNING));
        }
    }

    /** Returns the units by their codes, to which more may be added. */
    Map<TercCode, TerritorialUnit> units() {
        return units;
    }

    /** Returns the day of which most rows are, of several the last; empty where no row says one. */
    Optional<LocalDate> state() {
        return states.entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** Returns what is wrong with the days of the rows: those that are no days, and that there are several. */
    List<Failure> doubtfulStates() {
        List<Failure> doubts = new ArrayList<>(undated.list());
        if (states.size() > 1) {
            doubts.add(Failure.of(TerritoryFailures.STATE_DIFFERS, file)
                    .as(Severity.WARNING)
                    .with("state", state().orElseThrow())
                    .with("days", states.size()));
        }
        return doubts;
    }
}
