package pl.zwornik.territory;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.vocabulary.internal.CsvTable;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * Reads the official export of the register (TERC), as GUS publishes it on the pages of eTERYT.
 *
 * <p>Every variant of the CSV is read: in UTF-8, UTF-16, windows-1250 or ISO 8859-2, with or without a byte order mark,
 * with lines ended by LF or CR LF, fields separated by semicolon, comma or tab, with codes whose leading zero a spreadsheet
 * has dropped, and the address variant, in which an urban-rural gmina stands only as its town and its rural area: it is put
 * together from these, and that is said. The columns are {@code WOJ, POW, GMI, RODZ, NAZWA, STAN_NA}; others are passed over.
 *
 * <p>What is read is taken for the whole state; who reads a part of one says so by {@link Gazetteer#asExtract()}. A row that
 * cannot be used is a failure with its line; the rest is kept. Names of voivodeships, which the register has
 * in capitals, become lower case.
 *
 * @since 0.1.0
 */
public final class TercFile {

    /** The longest file that is read, in bytes; the whole register has about 200 000. */
    public static final int MAX_LENGTH = 8 << 20;

    private static final List<String> COLUMNS = List.of("WOJ", "POW", "GMI", "RODZ", "NAZWA");
    private static final String STATE = "STAN_NA";

    private final String name;
    private final Map<LocalDate, Integer> states = new TreeMap<>();
    private final Map<TercCode, TerritorialUnit> units = new TreeMap<>();
    private final List<Failure> failures = new ArrayList<>();

    private TercFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file that says in its column {@code STAN_NA} as of which day the register is taken.
     *
     * @param name what the file is called in failures
     * @param content its bytes
     * @return the state with what is wrong in single rows; no value where the file cannot be used at all
     */
    public static Outcome<Gazetteer> read(String name, byte[] content) {
        return new TercFile(name).read(content, null);
    }

    /**
     * Reads a file as the register of a day, whatever the file says of that.
     *
     * @param name what the file is called in failures
     * @param content its bytes
     * @param state the day as of which the register is taken
     * @return the state with what is wrong in single rows; no value where the file cannot be used at all
     */
    public static Outcome<Gazetteer> read(String name, byte[] content, LocalDate state) {
        return new TercFile(name).read(content, state);
    }

    private Outcome<Gazetteer> read(byte[] content, @Nullable LocalDate given) {
        if (content.length > MAX_LENGTH) {
            return Outcome.failed(failure(TerritoryFailures.FILE_TOO_LONG).with("limit", MAX_LENGTH));
        }
        Outcome<List<TerritorialUnit>> rows = CsvTable.read(name, TextBytes.decode(content), COLUMNS, this::unit);
        failures.addAll(rows.failures());
        Optional<LocalDate> state = Optional.ofNullable(given).or(this::mostFrequentState);
        if (!rows.isPresent() || state.isEmpty()) {
            if (rows.isPresent()) {
                failures.add(failure(TerritoryFailures.STATE_UNSTATED));
            }
            return Outcome.failed(failures);
        }
        if (given == null && states.size() > 1) {
            failures.add(failure(TerritoryFailures.STATE_DIFFERS)
                    .as(Severity.WARNING)
                    .with("state", state.get())
                    .with("days", states.size()));
        }
        addGminasFromParts();
        reportMissingParents();
        return Outcome.of(Gazetteer.of(state.get(), units.values()), failures);
    }

    /** Returns the unit of a row, and keeps it. */
    private TerritorialUnit unit(CsvTable.Row row) {
        String digits = padded(row.get("WOJ"))
                + padded(row.get("POW"))
                + padded(row.get("GMI"))
                + row.get("RODZ").strip();
        TercCode code = TercCode.parse(digits);
        String text = row.get("NAZWA").strip();
        boolean voivodeship = code.level() == TercCode.Level.VOIVODESHIP;
        TerritorialUnit unit = new TerritorialUnit(code, voivodeship ? text.toLowerCase(Locale.ROOT) : text);
        if (units.putIfAbsent(code, unit) != null) {
            throw new InvariantViolationException(Failure.of(TerritoryFailures.CODE_TWICE, ""));
        }
        date(row.get(STATE)).ifPresent(day -> states.merge(day, 1, Integer::sum));
        return unit;
    }

    private static String padded(String digits) {
        String text = digits.strip();
        return text.length() == 1 ? "0" + text : text;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // what matters is whether any row says it
        }
    }

    private Optional<LocalDate> mostFrequentState() {
        return states.entrySet().stream()
                .max(Map.Entry.<LocalDate, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** The rural area bears the name of its gmina. */
    private void addGminasFromParts() {
        Map<TercCode, TerritorialUnit> found = new HashMap<>();
        for (TerritorialUnit unit : units.values()) {
            String digits = unit.code().value();
            if (unit.code().gminaKind().filter(GminaKind.RURAL_AREA::equals).isPresent()) {
                TercCode gmina =
                        TercCode.parse(digits.substring(0, digits.length() - 1) + GminaKind.URBAN_RURAL.digit());
                if (!units.containsKey(gmina)) {
                    found.put(gmina, new TerritorialUnit(gmina, unit.name()));
                }
            }
        }
        if (!found.isEmpty()) {
            units.putAll(found);
            failures.add(failure(TerritoryFailures.GMINAS_FROM_PARTS)
                    .as(Severity.INFO)
                    .with("gminas", found.size()));
        }
    }

    private void reportMissingParents() {
        units.keySet().stream()
                .filter(code -> code.level() != TercCode.Level.VOIVODESHIP)
                .filter(code -> !units.containsKey(parent(code)))
                .sorted(Comparator.naturalOrder())
                .forEach(code -> failures.add(failure(TerritoryFailures.PARENT_MISSING)
                        .as(Severity.WARNING)
                        .with("code", code)));
    }

    private static TercCode parent(TercCode code) {
        return TercCode.parse(code.value().substring(0, code.level() == TercCode.Level.POWIAT ? 2 : 4));
    }

    private Failure failure(TerritoryFailures code) {
        return Failure.of(code, Place.WHOLE.in(name));
    }
}
