/**
 * A snapshot, or a slice, of the whole sector.
 *
 * <p>A {@link pl.zwornik.sector.Sector} holds aggregates whose references to each other have been checked; ids that live
 * elsewhere are declared external. Its {@link pl.zwornik.sector.Relations} and {@link pl.zwornik.sector.Positions} answer
 * what no aggregate can tell alone: how organisations are related, and who held their posts. A
 * {@link pl.zwornik.sector.Coverage} declares of what it is a complete list, without which nothing can be said about
 * absence or number.
 */
@NullMarked
package pl.zwornik.sector;

import org.jspecify.annotations.NullMarked;
