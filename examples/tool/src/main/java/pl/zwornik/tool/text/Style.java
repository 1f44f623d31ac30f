package pl.zwornik.tool.text;

import pl.zwornik.result.Severity;

/** Colours, where the terminal wants any; otherwise the text as it is. */
public enum Style {
    /** No colours: for files, pipes and {@code NO_COLOR}. */
    PLAIN,
    /** ANSI colours. */
    COLOUR;

    /** Returns a heading. */
    public String heading(String text) {
        return paint("1", text);
    }

    /** Returns what is less important. */
    public String faint(String text) {
        return paint("2", text);
    }

    /** Returns something good. */
    public String good(String text) {
        return paint("32", text);
    }

    /** Returns a text as its severity weighs. */
    public String weighed(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> paint("31", text);
            case WARNING -> paint("33", text);
            case INFO -> paint("36", text);
        };
    }

    private String paint(String ansi, String text) {
        return this == PLAIN || text.isEmpty() ? text : "\u001b[" + ansi + "m" + text + "\u001b[0m";
    }
}
