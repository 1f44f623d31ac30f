/**
 * jqwik arbitraries of every type of the model, one class for each room of core.
 *
 * <p>Whatever can be not known, several things or approximate is so in at least a fifth of the samples: see
 * {@link pl.zwornik.testkit.arbitraries.FactArbitraries}. Ids come from a small pool as well as from everywhere, so that
 * references meet; {@link pl.zwornik.testkit.arbitraries.SectorArbitraries} closes what is still open. jqwik is optional:
 * nothing outside this package needs it. All people and units are invented by the draw.
 */
@NullMarked
package pl.zwornik.testkit.arbitraries;

import org.jspecify.annotations.NullMarked;
