package pl.zwornik.json.internal;

import tools.jackson.core.io.SerializedString;

/** What every document begins with: its format with version, and its kind. */
public final class Header {

    /** The version that is written. */
    public static final String VERSION = "1.0";

    /** The format as it is written. */
    public static final String FORMAT_1_0 = "zwornik/" + VERSION;

    /** The kind of a document of several aggregates. */
    public static final String SECTOR = "sector";

    static final SerializedString FORMAT = new SerializedString("format");
    static final SerializedString KIND = new SerializedString("kind");
    static final SerializedString WRITTEN = new SerializedString(FORMAT_1_0);

    private static final String READABLE = "zwornik/1.";

    private Header() {}

    /** Tells whether a format is of the major version that is read here, whatever its minor version. */
    static boolean isReadable(String format) {
        if (format.equals(FORMAT_1_0)) {
            return true;
        }
        String minor = format.startsWith(READABLE) ? format.substring(READABLE.length()) : "";
        boolean canonical = !minor.isEmpty() && minor.length() <= 4 && minor.charAt(0) != '0';
        return canonical && minor.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
