/**
 * Values to feed to adapters, plugins and hosts' own tests: rich, awkward and invented.
 *
 * <p>{@link pl.zwornik.testkit.samples.Samples} puts together a sector in which every attribute of every aggregate is
 * filled somewhere, and every form of not knowing stands somewhere. {@link pl.zwornik.testkit.samples.AwkwardText} holds
 * the texts that adapters tend to spoil, {@link pl.zwornik.testkit.samples.RandomSamples} makes sectors from a seed.
 * Every person and unit here is invented; a likeness is accidental.
 */
@NullMarked
package pl.zwornik.testkit.samples;

import org.jspecify.annotations.NullMarked;
