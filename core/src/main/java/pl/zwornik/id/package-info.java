/**
 * Identifiers of everything that has a life of its own, and how one such thing refers to another.
 *
 * <p>An {@link pl.zwornik.id.Aggregate} has an {@link pl.zwornik.id.Id} chosen by the caller: lower-case letters,
 * digits and single hyphens, at most 64 characters, unique per {@link pl.zwornik.id.Kind} and compared byte-wise.
 * Aggregates refer to each other by id, never by object; {@link pl.zwornik.id.Reference} says from where to whom.
 * A {@link pl.zwornik.id.LocalId} is of the same form and unique only within its aggregate.
 */
@NullMarked
package pl.zwornik.id;

import org.jspecify.annotations.NullMarked;
