package pl.zwornik.tool.text;

import java.util.ArrayList;
import java.util.List;

/** A text for people: a title, sections, indented lines and tables, wrapped at a width that terminals have. */
public final class Page {

    private static final int WIDTH = 100;
    private static final String INDENT = "  ";

    private final Style style;
    private final List<String> lines = new ArrayList<>();

    /** Makes an empty page. */
    public Page(Style style) {
        this.style = style;
    }

    /** Returns how the page is coloured. */
    public Style style() {
        return style;
    }

    /** Adds the title. */
    public Page title(String text) {
        lines.add(style.heading(text));
        lines.add("=".repeat(Math.min(WIDTH, Table.width(text))));
        return this;
    }

    /** Starts a section. */
    public Page section(String text) {
        lines.add("");
        lines.add(style.heading(text));
        return this;
    }

    /** Adds a line, wrapped at words and indented. */
    public Page line(String text) {
        return wrapped(INDENT, INDENT, text);
    }

    /** Adds a point of a list. */
    public Page point(String text) {
        return wrapped(INDENT + "- ", INDENT + INDENT, text);
    }

    /** Adds a section of points; nothing where there are none. */
    public Page list(String heading, List<String> points) {
        if (!points.isEmpty()) {
            section(heading);
            points.forEach(this::point);
        }
        return this;
    }

    /** Adds a table, indented. */
    public Page table(Table table) {
        table.lines().forEach(line -> lines.add(INDENT + line));
        return this;
    }

    private Page wrapped(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : text.split(" ", -1)) {
            if (!empty && Table.width(line.toString()) + 1 + Table.width(word) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return this;
    }

    /** Returns the whole text, each line ended. */
    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
