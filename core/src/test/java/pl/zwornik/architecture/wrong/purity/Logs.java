package pl.zwornik.architecture.wrong.purity;

import java.util.logging.Logger;

/** Depends on a module of the JDK that core does without. */
public final class Logs {

    void log() {
        Logger.getLogger("wrong").info("wrong");
    }
}
