/**
 * What callers use beside a provider of Jakarta Validation.
 *
 * <p>{@link pl.zwornik.validation.Violations} makes failures, with code and place and without values, of what a provider
 * found. {@link pl.zwornik.validation.ValidTercCode}, {@link pl.zwornik.validation.ValidNip},
 * {@link pl.zwornik.validation.ValidRegon} and {@link pl.zwornik.validation.ValidKrs} are constraints for callers' own
 * classes, of which Hibernate Validator has none, or has one that takes numbers nobody was ever given. The model itself
 * does not need them: its values are well-formed when they exist. Nothing here is needed, or loaded, by who does not
 * validate.
 */
@NullMarked
package pl.zwornik.validation;

import org.jspecify.annotations.NullMarked;
