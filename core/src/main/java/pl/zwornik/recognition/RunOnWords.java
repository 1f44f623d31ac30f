package pl.zwornik.recognition;

/** Words between which a space was lost, as copying from a page loses it: GminnyOśrodek, wŁodzi. */
final class RunOnWords {

    private RunOnWords() {}

    /** Returns a text with a space before each word that begins with a capital right behind a small letter. */
    static String apart(String text) {
        StringBuilder apart = new StringBuilder(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            if (begins(text, i)) {
                apart.append(' ');
            }
            apart.append(text.charAt(i));
        }
        return apart.toString();
    }

    /** An acronym within a word, as in GOPSiR, begins no word. */
    private static boolean begins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at))
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at + 1));
    }
}
