package pl.zwornik.json.internal;

import pl.zwornik.result.Place;

/**
 * A position that moves through a document and counts lines and columns, both from 1, columns in characters.
 *
 * <p>Lines end with LF, CR LF or CR. A byte order mark has no column. Cheap as long as it moves forwards.
 */
final class Cursor {

    private final byte[] content;
    private int offset;
    private int line;
    private int column;

    Cursor(byte[] content) {
        this.content = content;
        restart();
    }

    private void restart() {
        offset = Utf8.markLength(content);
        line = 1;
        column = 1;
    }

    /** Returns a place with the position of an offset. */
    Place at(int target, Place place) {
        if (target < offset) {
            restart();
        }
        int end = Math.min(target, content.length);
        while (offset < end) {
            byte b = content[offset++];
            boolean carriageReturn = b == '\r' && !(offset < content.length && content[offset] == '\n');
            if (b == '\n' || carriageReturn) {
                line++;
                column = 1;
            } else if ((b & 0xC0) != 0x80) { // not the continuation of a character
                column++;
            }
        }
        return place.on(line, column);
    }
}
