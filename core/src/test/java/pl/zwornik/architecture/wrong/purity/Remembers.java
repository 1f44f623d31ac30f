package pl.zwornik.architecture.wrong.purity;

import java.util.HashMap;
import java.util.Map;

/** Keeps state that belongs to no object. */
public final class Remembers {

    static final HashMap<String, String> REGISTRY = new HashMap<>();

    static final int[] NUMBERS = {1};

    static int calls;

    private Remembers() {}

    static Map<String, String> registry() {
        calls++;
        return REGISTRY;
    }
}
