package pl.zwornik.register;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pl.zwornik.fact.internal.PeselNumbers;
import pl.zwornik.recognition.NameRecogniser;
import pl.zwornik.result.Failure;
import pl.zwornik.result.FailureCode;
import pl.zwornik.result.ModelException;
import pl.zwornik.result.Place;
import pl.zwornik.result.Severity;
import pl.zwornik.vocabulary.internal.CsvTable;

/** One row of a register by what its cells hold, and what is doubtful in it. */
final class Row {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final String MARK = "[…]";

    private final Map<RegisterColumn, String> cells = new EnumMap<>(RegisterColumn.class);
    private final Place place;
    private final List<Failure> doubts;

    Row(CsvTable.Row row, RegisterMapping mapping, Place file, List<Failure> doubts) {
        this.place = file.on((int) row.line(), 1);
        this.doubts = doubts;
        mapping.columns().forEach((column, head) -> cells.put(column, onOneLine(column, row.get(head))));
    }

    /** What looks like a PESEL does not come in; line breaks within a cell are spaces. */
    private String onOneLine(RegisterColumn column, String cell) {
        String text = LINE_BREAK.matcher(cell).replaceAll(" ").strip();
        String kept = PeselNumbers.without(text, MARK);
        if (!kept.equals(text)) {
            doubt(RegisterFailures.PESEL_WITHHELD, "column", column.key());
        }
        return kept;
    }

    /** Returns what a cell says; empty where it says nothing. */
    Optional<String> get(RegisterColumn column) {
        return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
    }

    /** Tells whether a cell is short enough to be a name; doubts it if not. */
    boolean isUsable(RegisterColumn column, String cell) {
        boolean usable = cell.length() <= NameRecogniser.MAX_LENGTH;
        if (!usable) {
            doubt(RegisterFailures.VALUE_LEFT_OUT, "column", column.key());
        }
        return usable;
    }

    /** Notes that a value is not of its form and left out, and then why. */
    void leaveOut(RegisterColumn column, ModelException why) {
        doubt(RegisterFailures.VALUE_LEFT_OUT, "column", column.key());
        why.getFailures().forEach(failure -> doubts.add(failure.at(place).as(Severity.WARNING)));
    }

    int line() {
        return place.line();
    }

    /** Notes something doubtful, for a person to look at. */
    void doubt(FailureCode code, String... parameters) {
        note(code, Severity.WARNING, parameters);
    }

    /** Notes why the row cannot be used. */
    void refuse(FailureCode code) {
        note(code, Severity.ERROR);
    }

    private void note(FailureCode code, Severity severity, String... parameters) {
        Failure failure = Failure.of(code, place).as(severity);
        for (int i = 0; i < parameters.length; i += 2) {
            failure = failure.with(parameters[i], parameters[i + 1]);
        }
        doubts.add(failure);
    }
}
