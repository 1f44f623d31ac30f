/**
 * Complete enough for a purpose: what a value that is well-formed may still lack.
 *
 * <p>Constraints of Jakarta Validation stand on the getters of the model, in the groups
 * {@link pl.zwornik.completeness.Draft} and {@link pl.zwornik.completeness.Publishable}; nothing is asked where neither is
 * named. What each of them misses stands in its payload, one of {@link pl.zwornik.completeness.Missing}, and has a code of
 * {@link pl.zwornik.completeness.CompletenessFailures}. Who validates brings a provider; who does not needs nothing.
 */
@NullMarked
package pl.zwornik.completeness;

import org.jspecify.annotations.NullMarked;
