/**
 * What went wrong, and what was decided: values that every other room returns or throws.
 *
 * <p>A {@link pl.zwornik.result.Failure} names a code of the public catalogue, a {@link pl.zwornik.result.Place} and
 * safe parameters; its sentences, in Polish and English, come from the catalogue and never from the input.
 * An {@link pl.zwornik.result.Outcome} is what reading in bulk returns: a value, all failures, or both.
 * A {@link pl.zwornik.result.Decision} is what an aggregate answers when asked to change: a new value or a refusal.
 * A {@link pl.zwornik.result.ModelException} is thrown only where a single value is made from wrong parts.
 *
 * <p>Start reading at {@code Failure}. This room uses JDK types only.
 */
@NullMarked
package pl.zwornik.result;

import org.jspecify.annotations.NullMarked;
