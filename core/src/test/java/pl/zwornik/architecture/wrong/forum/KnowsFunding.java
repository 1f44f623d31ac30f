package pl.zwornik.architecture.wrong.forum;

import pl.zwornik.architecture.wrong.funding.SomeFund;

/** Imports from a neighbour. */
public final class KnowsFunding {

    int funds() {
        return SomeFund.count();
    }
}
