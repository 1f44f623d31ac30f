package pl.zwornik.territory;

import java.util.function.UnaryOperator;

/**
 * A row of a file of the register, whichever the format.
 *
 * @param line the line on which it begins, from 1
 * @param cells gives what stands in a column; empty where there is none of that name
 */
record TercRow(int line, UnaryOperator<String> cells) {

    /** Returns what stands in a column, without blanks around it. */
    String get(String column) {
        return cells.apply(column).strip();
    }
}
