package pl.zwornik.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.fact.Source;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Outcome;
import pl.zwornik.result.Place;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.vocabulary.internal.CsvTable;
import pl.zwornik.vocabulary.internal.FirstFailures;
import pl.zwornik.vocabulary.internal.TextBytes;

/**
 * A published register of units, read: an organisation for every row that can be one.
 *
 * <p>An organisation holds what its row says: name, type and variant as the name says them, area served, contact points,
 * numbers, and the register as its source. When it began or sat where is not said, and stays unknown. Immutable and
 * thread-safe.
 *
 * @since 0.1.0
 */
public final class UnitRegister {

    private final String source;
    private final List<RegisteredUnit> units;
    private final int rows;

    private UnitRegister(String source, List<RegisteredUnit> units, int rows) {
        this.source = source;
        this.units = units;
        this.rows = rows;
    }

    /**
     * Reads a register from CSV content in any encoding that Polish offices use, separated by comma, semicolon or tab.
     *
     * @param name what the file is called in failures
     * @param content its bytes
     * @param mapping what its columns hold
     * @param recogniser which tells types and places from names
     * @param gazetteer the units of the territorial register, of which the recogniser was made
     * @return the register with everything doubtful, by line: an error where a row makes no organisation, a warning where a
     *     person should look; no value where the file cannot be used at all
     */
    public static Outcome<UnitRegister> read(
            String name, byte[] content, RegisterMapping mapping, NameRecogniser recogniser, Gazetteer gazetteer) {
        List<Failure> doubts = new ArrayList<>();
        RowReader reader = new RowReader(mapping, recogniser, gazetteer);
        Place file = Place.WHOLE.in(name);
        UnitList units = new UnitList();
        Outcome<List<Boolean>> rows = CsvTable.read(
                name, TextBytes.decode(content), List.copyOf(mapping.columns().values()), cells -> {
                    Row row = new Row(cells, mapping, file, doubts);
                    Optional<Organisation> read = reader.read(row);
                    read.ifPresent(unit -> units.add(unit, row));
                    return read.isPresent();
                });
        doubts.addAll(rows.failures());
        doubts.sort(Comparator.comparingInt(doubt -> doubt.place().line()));
        if (!rows.isPresent()) {
            return Outcome.failed(doubts);
        }
        int count = rows.orThrow().size()
                + FirstFailures.count(rows.failures()); // a row that is no row of the table is a failure
        return Outcome.of(new UnitRegister(mapping.source(), units.list(), count), doubts);
    }

    /** Returns what the register is called. */
    public String source() {
        return source;
    }

    /** Returns its units in the order of the rows, no id twice. */
    public List<RegisteredUnit> units() {
        return units;
    }

    /** Returns how many rows it has, usable or not, without the heads. */
    public int rows() {
        return rows;
    }

    /** Tells whether a unit names this register among its sources. */
    boolean isSourceOf(Organisation unit) {
        return unit.getSources().stream().map(Source::document).anyMatch(source::equals);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnitRegister that
                && source.equals(that.source)
                && units.equals(that.units)
                && rows == that.rows;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, units, rows);
    }

    @Override
    public String toString() {
        return rows + " rows, " + units.size() + " units";
    }
}
