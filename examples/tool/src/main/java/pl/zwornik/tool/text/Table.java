package pl.zwornik.tool.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rows with aligned columns; the last column is as long as it needs to be. */
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

    /** Returns the lines, numbers aligned to the right, two spaces between columns. */
    public List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String pad = " ".repeat(widths[i] - width(cell));
            boolean number = NUMBER.matcher(ANSI.matcher(cell).replaceAll("")).matches() && i > 0;
            line.append(i == 0 ? "" : "  ").append(number ? pad + cell : cell + pad);
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
