/**
 * What an author of an adapter or plugin depends on: contracts to extend, samples and arbitraries to feed them with.
 *
 * <p>Nothing is opened: contracts are public classes with public methods, which JUnit calls as they are.
 */
module pl.zwornik.testkit {
    requires transitive pl.zwornik.core;
    requires transitive org.junit.jupiter.api;
    requires org.assertj.core;
    requires static net.jqwik.api;
    requires static transitive org.jspecify;

    exports pl.zwornik.testkit;
    exports pl.zwornik.testkit.arbitraries;
    exports pl.zwornik.testkit.samples;
}
