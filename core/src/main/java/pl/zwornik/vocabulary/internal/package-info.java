/** Shared by the rooms of core; no promise to anyone else. */
@NullMarked
package pl.zwornik.vocabulary.internal;

import org.jspecify.annotations.NullMarked;
