/**
 * The territorial division of Poland, as the official register (TERC) codes it.
 *
 * <p>A {@link pl.zwornik.territory.TercCode} names a voivodeship, a powiat or a gmina; its last digit tells the
 * {@link pl.zwornik.territory.GminaKind}. A well-formed code need not exist: which
 * {@link pl.zwornik.territory.TerritorialUnit}s there were on a day is a question for a
 * {@link pl.zwornik.territory.Gazetteer}, one dated state of the register, loaded by {@link pl.zwornik.territory.TercFile}
 * from the official export; {@link pl.zwornik.territory.Gazetteers} holds several and finds the one of a day.
 * {@link pl.zwornik.territory.Voivodeships} translates codes of ISO and NUTS, and {@link pl.zwornik.territory.Population}
 * holds figures that the user brings.
 */
@NullMarked
package pl.zwornik.territory;

import org.jspecify.annotations.NullMarked;
