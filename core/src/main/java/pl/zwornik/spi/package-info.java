/**
 * What authors of plugins implement.
 *
 * <p>A {@link pl.zwornik.spi.Plugin} has an id, a version and the API level it needs, and hands its content to
 * {@link pl.zwornik.spi.Contributions}: one typed method for each extension point. It hands over content, never names of
 * resources, so that it works on the class path, on the module path and in nested class loaders.
 */
@NullMarked
package pl.zwornik.spi;

import org.jspecify.annotations.NullMarked;
