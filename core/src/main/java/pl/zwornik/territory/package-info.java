/**
 * The territorial division of Poland, as the official register (TERC) codes it.
 *
 * <p>A {@link pl.zwornik.territory.TercCode} names a voivodeship, a powiat or a gmina; its last digit tells the
 * {@link pl.zwornik.territory.GminaKind}.
 */
@NullMarked
package pl.zwornik.territory;

import org.jspecify.annotations.NullMarked;
