/**
 * Legal acts and how a rule cites them.
 *
 * <p>A {@link pl.zwornik.law.LegalAct} is known by a short key such as {@code UPS}; a {@link pl.zwornik.law.Citation}
 * names the key and the provision. Acts are data: they arrive from dated CSV content by way of a plugin.
 */
@NullMarked
package pl.zwornik.law;

import org.jspecify.annotations.NullMarked;
