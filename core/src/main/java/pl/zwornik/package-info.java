/**
 * The runtime: what plugins contributed, put together once.
 *
 * <p>{@link pl.zwornik.Zwornik} is built from plugins named by the caller, and from discovered ones where the caller asks
 * for that. It answers with vocabularies, legal acts and the rule book, and lists as
 * {@link pl.zwornik.InstalledPlugin} what each plugin brought.
 */
@NullMarked
package pl.zwornik;

import org.jspecify.annotations.NullMarked;
