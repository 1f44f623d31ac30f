package pl.zwornik.recognition;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds texts that are one edit away from another: one letter more, fewer or other, or two neighbours swapped, in a word of
 * six letters or more.
 *
 * <p>One edit leaves the first half of a text as it is, or the last. So all texts are kept in order, once as they read and
 * once as they read backwards, and only the neighbours that share a half are looked at.
 */
final class OneEdit {

    /** The shortest word that may be written otherwise. */
    static final int SHORTEST_WORD = 6;

    private static final Comparator<String> FROM_END = OneEdit::compareFromEnd;

    private final String[] fromStart;
    private final String[] fromEnd;

    OneEdit(Collection<String> texts) {
        this.fromStart = texts.toArray(new String[0]);
        this.fromEnd = fromStart.clone();
        Arrays.sort(fromStart);
        Arrays.sort(fromEnd, FROM_END);
    }

    private static int compareFromEnd(String one, String other) {
        int i = one.length() - 1;
        int j = other.length() - 1;
        while (i >= 0 && j >= 0 && one.charAt(i) == other.charAt(j)) {
            i--;
            j--;
        }
        return i < 0 || j < 0 ? Integer.compare(i, j) : Character.compare(one.charAt(i), other.charAt(j));
    }

    /** Returns the texts that are one edit away, in order; a text itself is not. */
    Collection<String> near(String text) {
        if (text.length() < SHORTEST_WORD - 1) {
            return List.of();
        }
        Collection<String> found = new TreeSet<>();
        int half = (text.length() - 1) / 2; // a swap or an edit in the middle leaves one of two such halves
        String start = text.substring(0, half);
        for (int i = first(fromStart, start, Comparator.naturalOrder());
                i < fromStart.length && fromStart[i].startsWith(start);
                i++) {
            addIfNear(text, fromStart[i], found);
        }
        String end = text.substring(text.length() - half);
        for (int i = first(fromEnd, end, FROM_END); i < fromEnd.length && fromEnd[i].endsWith(end); i++) {
            addIfNear(text, fromEnd[i], found);
        }
        return found;
    }

    /** Returns the index of the first text that is not before another. */
    private static int first(String[] texts, String from, Comparator<String> order) {
        int found = Arrays.binarySearch(texts, from, order);
        return found < 0 ? -found - 1 : found;
    }

    private static void addIfNear(String text, String other, Collection<String> found) {
        if (isOneEdit(text, other)) {
            found.add(other);
        }
    }

    /** Tells whether one edit makes a text of the other, in a word of the other that is long enough. */
    static boolean isOneEdit(String one, String other) {
        int more = one.length() - other.length();
        if (Math.abs(more) > 1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(one.length(), other.length()) && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        if (i == one.length() && i == other.length()) {
            return false;
        }
        boolean near = more == 0
                ? rest(one, i + 1, other, i + 1) || isSwap(one, other, i)
                : more > 0 ? rest(one, i + 1, other, i) : rest(one, i, other, i + 1);
        return near && wordLength(other, i) >= SHORTEST_WORD;
    }

    private static boolean isSwap(String one, String other, int i) {
        return i + 1 < one.length()
                && one.charAt(i) == other.charAt(i + 1)
                && one.charAt(i + 1) == other.charAt(i)
                && rest(one, i + 2, other, i + 2);
    }

    private static boolean rest(String one, int from, String other, int otherFrom) {
        return one.length() - from == other.length() - otherFrom
                && one.regionMatches(from, other, otherFrom, one.length() - from);
    }

    private static int wordLength(String text, int at) {
        int start = text.lastIndexOf(' ', at - 1) + 1;
        int end = text.indexOf(' ', at);
        return (end < 0 ? text.length() : end) - start;
    }
}
