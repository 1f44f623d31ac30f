package pl.zwornik.architecture.wrong.forum;

import pl.zwornik.architecture.wrong.poland.SomePack;

/** Sees the Polish pack, which no other package may. */
public final class KnowsPolishPack {

    int entries() {
        return SomePack.entries();
    }
}
