/** Stores that are wrong on purpose: every one breaks certain rules, and the contract must tell exactly those. */
@NullMarked
package pl.zwornik.testkit.wrong;

import org.jspecify.annotations.NullMarked;
