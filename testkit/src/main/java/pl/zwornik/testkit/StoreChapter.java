package pl.zwornik.testkit;

import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import pl.zwornik.port.Store;

/**
 * What each chapter of {@link StoreContract} works with.
 *
 * @since 0.1.0
 */
public interface StoreChapter {

    /** Returns the store of the running rule, empty when the rule begins. */
    Store store();

    /** Returns one more store over the same data; needs {@link StoreCapability#SHARED}. */
    Store another();

    /** Closes all stores of the running rule and returns a new one; needs {@link StoreCapability#DURABLE}. */
    Store reopened();

    /** Returns what the subject can. */
    Set<StoreCapability> capabilities();

    /** Skips the running rule unless the subject claims a capability. */
    default void needs(StoreCapability capability) {
        Assumptions.assumeTrue(
                capabilities().contains(capability), () -> "the store does not claim to be " + capability);
    }
}
