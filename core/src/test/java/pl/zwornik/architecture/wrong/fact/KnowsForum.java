package pl.zwornik.architecture.wrong.fact;

import pl.zwornik.architecture.wrong.forum.SomeForum;

/** Imports from a row below its own. */
public final class KnowsForum {

    Object forum() {
        return new SomeForum(new SomeFact(1));
    }
}
