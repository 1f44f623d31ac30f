/**
 * People in public functions, and nothing else about them.
 *
 * <p>A {@link pl.zwornik.people.Person} has an opaque id, a {@link pl.zwornik.people.PersonName}, titles and
 * {@link pl.zwornik.people.Post posts} at organisations. A name is a personal value: {@code toString} hides it,
 * {@code text()} gives it and {@code parse} takes it back. That two people are the same is a
 * {@link pl.zwornik.people.PersonLink claim} with evidence, never a silent merger. What is known and not given is
 * {@link pl.zwornik.people.Withheld}; what is left of somebody who was erased is a {@link pl.zwornik.people.Tombstone}.
 * {@link pl.zwornik.people.PrivacyMap} declares what is personal, and a {@link pl.zwornik.people.Redaction} shows what serves
 * a purpose. {@link pl.zwornik.people.PersonNameReader} reads names as written and finds people whom one knows;
 * {@link pl.zwornik.people.PeselDetector} keeps numbers out that are never kept.
 */
@NullMarked
@ModelStyle
package pl.zwornik.people;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
