package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.List;

/**
 * A table from texts to small numbers, asked with pieces of a character array so that no text need be made to look one up.
 * Filled while an index is built, only read after that.
 */
final class SliceTable {

    /** The hash of no characters. */
    static final int EMPTY = 0;

    private final List<String> keys = new ArrayList<>();
    private int[] hashes = new int[64];
    private int[] slots = new int[64]; // the number plus one; zero where free

    /** Returns the hash of a text that is one character longer. */
    static int hash(int hash, char next) {
        return hash * 31 + next;
    }

    /** Returns the number of a key, from zero in the order of adding; a new one where it is not there yet. */
    int add(String key) {
        int hash = key.hashCode(); // of the same kind as hash(int, char)
        int slot = slot(key, hash);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        keys.add(key);
        if (keys.size() * 2 > slots.length) {
            grow();
            slot = slot(key, hash);
        }
        slots[slot] = keys.size();
        hashes[slot] = hash;
        return keys.size() - 1;
    }

    /** Returns the number of a key, or -1. */
    int find(String key) {
        return slots[slot(key, key.hashCode())] - 1;
    }

    /** Returns the number of the characters from one index to another, exclusive, or -1. */
    int find(char[] text, int from, int to) {
        int hash = EMPTY;
        for (int i = from; i < to; i++) {
            hash = hash(hash, text[i]);
        }
        return find(text, from, to, hash);
    }

    /** Returns the number of characters whose hash is known, or -1. */
    int find(char[] text, int from, int to, int hash) {
        int mask = slots.length - 1;
        for (int slot = spread(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && equal(keys.get(slots[slot] - 1), text, from, to)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    /** Returns the keys in the order of their numbers. */
    List<String> keys() {
        return keys;
    }

    private int slot(String key, int hash) {
        int mask = slots.length - 1;
        int slot = spread(hash) & mask;
        while (slots[slot] != 0
                && !(hashes[slot] == hash && keys.get(slots[slot] - 1).equals(key))) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        hashes = new int[hashes.length * 2];
        slots = new int[slots.length * 2];
        for (int i = 0; i < keys.size() - 1; i++) { // the last is put by whoever asked for room
            int hash = keys.get(i).hashCode();
            int slot = slot(keys.get(i), hash);
            slots[slot] = i + 1;
            hashes[slot] = hash;
        }
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 15);
    }

    private static boolean equal(String key, char[] text, int from, int to) {
        if (key.length() != to - from) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
