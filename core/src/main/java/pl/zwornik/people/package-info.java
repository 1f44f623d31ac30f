/**
 * People in public functions, and nothing else about them.
 *
 * <p>A {@link pl.zwornik.people.Person} has an opaque id, a {@link pl.zwornik.people.PersonName} and
 * {@link pl.zwornik.people.Post posts} at organisations. A name is a personal value: {@code toString} hides it,
 * {@code text()} gives it and {@code parse} takes it back.
 */
@NullMarked
@ModelStyle
package pl.zwornik.people;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
