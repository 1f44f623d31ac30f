package pl.zwornik.architecture.wrong.purity;

import java.util.UUID;

/** Leaves an id to chance. */
public final class Rolls {

    String id() {
        return UUID.randomUUID().toString();
    }

    double share() {
        return Math.random();
    }
}
