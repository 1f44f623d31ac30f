/**
 * The Polish pack: vocabularies, legal acts and rules of Poland's social assistance, as a plugin like any other.
 *
 * <p>Install {@link pl.zwornik.poland.PolandPlugin}. Its content is data: CSV resources with dates and sources in
 * {@code pl/zwornik/poland}, and rules whose codes stand in {@link pl.zwornik.poland.PolandFindings}.
 * No other package knows this one.
 */
@NullMarked
package pl.zwornik.poland;

import org.jspecify.annotations.NullMarked;
