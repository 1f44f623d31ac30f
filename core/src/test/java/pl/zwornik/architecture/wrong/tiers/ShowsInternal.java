package pl.zwornik.architecture.wrong.tiers;

import java.util.Optional;
import pl.zwornik.architecture.wrong.tiers.internal.Hidden;

/** Names an internal type where a caller has to name it too. */
public interface ShowsInternal {

    /** Hands it out. */
    Optional<Hidden> hidden();
}
