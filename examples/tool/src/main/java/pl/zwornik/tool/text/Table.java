package pl.zwornik.tool.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rows with aligned columns, the first row being the heads where columns hold numbers. */
public final class Table {

    private static final Pattern ANSI = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row. */
    public Table row(String... cells) {
        rows.add(Arrays.asList(cells));
        return this;
    }

    /** Tells whether there are no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the lines, columns of numbers aligned to the right, two spaces between columns. */
    public List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        boolean[] numbers = new boolean[columns];
        for (int i = 0; i < columns; i++) {
            List<String> column = column(i);
            widths[i] = column.stream().mapToInt(Table::width).max().orElse(0);
            numbers[i] = i > 0
                    && column.stream().skip(1).allMatch(cell -> NUMBER.matcher(cell)
                            .matches());
        }
        return rows.stream().map(row -> line(row, widths, numbers)).toList();
    }

    private List<String> column(int index) {
        return rows.stream()
                .filter(row -> row.size() > index)
                .map(row -> row.get(index))
                .toList();
    }

    private static String line(List<String> row, int[] widths, boolean[] numbers) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String pad = " ".repeat(widths[i] - width(cell));
            line.append(i == 0 ? "" : "  ").append(numbers[i] ? pad + cell : cell + pad);
        }
        return line.toString().stripTrailing();
    }

    /** Characters that take a place: marks that combine take none. */
    static int width(String cell) {
        return (int) ANSI.matcher(cell)
                .replaceAll("")
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }
}
