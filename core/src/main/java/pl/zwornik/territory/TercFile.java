package pl.zwornik.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.vocabulary.internal.CsvTable;
import pl.zwornik.vocabulary.internal.FirstFailures;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * Reads the official export of the register (TERC), as GUS publishes it on the pages of eTERYT: a ZIP archive with one file,
 * CSV or XML, or that file unpacked.
 *
 * <p>Every variant of the CSV is read: in UTF-8, UTF-16, windows-1250 or ISO 8859-2, with or without a byte order mark,
 * with lines ended by LF or CR LF, fields separated by semicolon, comma or tab, with codes whose leading zero a spreadsheet
 * has dropped, and the address variant, in which an urban-rural gmina stands only as its town and its rural area: it is put
 * together from these, and that is said. The columns are {@code WOJ, POW, GMI, RODZ, NAZWA, STAN_NA}; others are passed over.
 *
 * <p>Of the XML both forms are read, cells called as their columns and cells with the column in an attribute
 * ({@code <WOJ>02</WOJ>}, {@code <col name="WOJ">02</col>}), in the encoding that it declares. Document types are refused.
 *
 * <p>What is read is taken for the whole state; who reads a part of one says so by {@link Gazetteer#asExtract()}. A row that
 * cannot be used is a failure with its line, of more than a thousand the last one says how many; the rest is kept, as an
 * extract, for the unit of that row may have been there. Names of voivodeships, which the register has in capitals, become
 * lower case.
 *
 * @since 0.1.0
 */
public final class TercFile {

    /** The longest file that is read, in bytes, as it is and unpacked; the whole register has a million as XML. */
    public static final int MAX_LENGTH = 8 << 20;

    private static final List<String> COLUMNS = List.of("WOJ", "POW", "GMI", "RODZ", "NAZWA");

    private final String name;
    private final TercRows rows;
    private final Map<TercCode, TerritorialUnit> units;
    private final List<Failure> failures = new ArrayList<>();

    private TercFile(String name) {
        this.name = name;
        this.rows = new TercRows(Place.WHOLE.in(name));
        this.units = rows.units();
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
        Outcome<byte[]> unpacked = TercArchive.isArchive(content)
                ? TercArchive.unpack(Place.WHOLE.in(name), content, MAX_LENGTH)
                : Outcome.of(content);
        if (!unpacked.isPresent()) {
            return Outcome.failed(unpacked.failures());
        }
        Outcome<List<TerritorialUnit>> read = table(unpacked.orThrow());
        failures.addAll(read.failures());
        if (!read.isPresent()) {
            return Outcome.failed(failures);
        }
        if (given == null) {
            failures.addAll(rows.doubtfulStates());
            failures.sort(Comparator.comparing(failure -> !failure.place().hasPosition()
                    ? Integer.MAX_VALUE
                    : failure.place().line()));
        }
        Optional<LocalDate> state = Optional.ofNullable(given).or(rows::state);
        if (state.isEmpty()) {
            failures.add(failure(TerritoryFailures.STATE_UNSTATED));
            return Outcome.failed(failures);
        }
        addGminasFromParts();
        reportMissingParents();
        Gazetteer whole = Gazetteer.of(state.get(), units.values());
        return Outcome.of(read.failures().isEmpty() ? whole : whole.asExtract(), failures);
    }

    private Outcome<List<TerritorialUnit>> table(byte[] content) {
        return TercXml.isXml(content)
                ? TercXml.read(Place.WHOLE.in(name), content, COLUMNS, rows)
                : CsvTable.read(
                        name,
                        TextBytes.decode(content),
                        COLUMNS,
                        List.of(TercRows.STATE),
                        row -> rows.unit(new TercRow((int) row.line(), row::get)));
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
        FirstFailures missing = new FirstFailures();
        units.keySet().stream()
                .filter(code -> code.level() != TercCode.Level.VOIVODESHIP)
                .filter(code -> !units.containsKey(parent(code)))
                .sorted(Comparator.naturalOrder())
                .forEach(code -> missing.add(failure(TerritoryFailures.PARENT_MISSING)
                        .as(Severity.WARNING)
                        .with("code", code)));
        failures.addAll(missing.list());
    }

    private static TercCode parent(TercCode code) {
        return TercCode.parse(code.value().substring(0, code.level() == TercCode.Level.POWIAT ? 2 : 4));
    }

    private Failure failure(TerritoryFailures code) {
        return Failure.of(code, Place.WHOLE.in(name));
    }
}
