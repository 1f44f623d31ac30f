/**
 * Charters as data: what the clauses of a charter (regulamin, statut) say in a form that can be reckoned with.
 *
 * <p>Read {@link pl.zwornik.charter.Clause} first: the words of a clause, what it settles, and where a source allows it a
 * {@link pl.zwornik.charter.Provision} that a decision can follow: a {@link pl.zwornik.charter.Quorum}, a
 * {@link pl.zwornik.charter.Majority}, a term, a size, how an organ is elected, what settles a tie, how resolutions are
 * numbered, who may belong. {@link pl.zwornik.charter.Charter} finds the clause that binds on a day. A
 * {@link pl.zwornik.charter.Reckoning} is the answer of a threshold, with its figures.
 *
 * <p>What no clause states is unknown, never a default.
 */
@NullMarked
@ModelStyle
package pl.zwornik.charter;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
