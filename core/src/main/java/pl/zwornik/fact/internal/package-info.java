/** Shared by the rooms of core; no promise to anyone else. */
@NullMarked
package pl.zwornik.fact.internal;

import org.jspecify.annotations.NullMarked;
