/** Classes that break one rule of the architecture each, so that every rule is seen to find what it looks for. */
@NullMarked
package pl.zwornik.architecture.wrong;

import org.jspecify.annotations.NullMarked;
