/**
 * The territorial division of Poland, as the official register (TERC) codes it.
 *
 * <p>A {@link pl.zwornik.territory.TercCode} names a voivodeship, a powiat or a gmina; its last digit tells the
 * {@link pl.zwornik.territory.GminaKind}. A well-formed code need not exist: which units there were on a day is a question
 * for the register, not for the code.
 */
@NullMarked
package pl.zwornik.territory;

import org.jspecify.annotations.NullMarked;
