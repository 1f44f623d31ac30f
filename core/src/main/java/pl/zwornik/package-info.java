/**
 * The runtime: {@link pl.zwornik.Zwornik} holds what plugins contributed and answers with vocabularies and rules.
 */
@NullMarked
package pl.zwornik;

import org.jspecify.annotations.NullMarked;
