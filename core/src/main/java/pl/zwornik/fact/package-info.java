/**
 * The kinds of facts that sources really give: partial dates, counts with a bound, lives without a stated end, several
 * candidates for one thing, and inferences kept apart from what was said.
 *
 * <p>{@link pl.zwornik.fact.Tri} is the answer where sources may be silent. {@link pl.zwornik.fact.PartialDate},
 * {@link pl.zwornik.fact.Period} (exact, half-open) and {@link pl.zwornik.fact.Lifespan} (as far as stated) tell when;
 * {@link pl.zwornik.fact.Count} tells how many; {@link pl.zwornik.fact.Candidates} holds what fits, with reasons;
 * {@link pl.zwornik.fact.Claim} says whether a value was stated or inferred, and from which
 * {@link pl.zwornik.fact.Source}. {@link pl.zwornik.fact.SharedDays} tells which of many lives share a day;
 * {@link pl.zwornik.fact.PolishText} folds and orders text.
 *
 * <p>An empty {@code Optional} anywhere in the model means <em>not stated</em>, never <em>none</em>.
 */
@NullMarked
package pl.zwornik.fact;

import org.jspecify.annotations.NullMarked;
