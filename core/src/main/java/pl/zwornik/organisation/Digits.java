package pl.zwornik.organisation;

/** What numbers with check digits share. */
final class Digits {

    private Digits() {}

    /** Returns a text without spaces, whether they break lines or not, and hyphens. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\u00a0' && c != '-') {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    /** Tells whether a text is so many ASCII digits. */
    static boolean are(String text, int length) {
        return text.length() == length && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean areZero(String digits) {
        return digits.chars().allMatch(c -> c == '0');
    }

    static int at(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    /** Returns the weighted sum of the first digits, one for each weight; the weights are digits themselves. */
    static int sum(String digits, String weights) {
        int sum = 0;
        for (int i = 0; i < weights.length(); i++) {
            sum += at(weights, i) * at(digits, i);
        }
        return sum;
    }
}
