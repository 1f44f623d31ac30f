package pl.zwornik.json.internal;

/** How far a value reaches of which it is not yet known whether it is JSON. */
final class RawScan {

    private RawScan() {}

    /** Returns how many bytes belong to the value that starts at an offset, without space around it. */
    static int length(byte[] content, int from) {
        int depth = 0;
        int i = from;
        do {
            byte b = content[i];
            if (b == '"') {
                i = FastText.end(content, i + 1) + 1;
            } else if (b == '{' || b == '[') {
                depth++;
                i++;
            } else if (b == '}' || b == ']') {
                depth--;
                i++;
            } else if (depth > 0) {
                i++;
            } else {
                i = behindWord(content, i);
            }
        } while (depth > 0);
        if (depth < 0 || i == from) {
            throw new Mismatch();
        }
        return i - from;
    }

    /** Returns the offset behind a number, {@code true}, {@code false} or {@code null}. */
    private static int behindWord(byte[] content, int from) {
        int i = from;
        while (isOfWord(content[i])) {
            i++;
        }
        return i;
    }

    private static boolean isOfWord(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '-' || b == '+' || b == '.' || b == 'E';
    }
}
