package pl.zwornik.recognition;

/** Words between which a space was lost, as copying from a page loses it: GminnyOśrodek, wŁodzi. */
final class RunOnWords {

    private RunOnWords() {}

    /** Returns a text with a space before each word that begins with a capital right behind a small letter; itself for none. */
    static String apart(String text) {
        StringBuilder apart = null;
        int from = 0;
        for (int i = 1; i + 1 < text.length(); i++) {
            if (begins(text, i)) {
                apart = apart == null ? new StringBuilder(text.length() + 4) : apart;
                apart.append(text, from, i).append(' ');
                from = i;
            }
        }
        return apart == null ? text : apart.append(text, from, text.length()).toString();
    }

    /** An acronym within a word, as in GOPSiR, begins no word. */
    private static boolean begins(String text, int at) {
        return Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at + 1));
    }
}
