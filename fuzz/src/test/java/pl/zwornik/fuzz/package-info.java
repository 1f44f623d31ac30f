/**
 * Fuzz tests of what reads texts from outside.
 *
 * <p>Usually each runs on the inputs that stand beside it, and on none. With the profile {@code fuzz} it looks for new ones,
 * led by the coverage that they reach; an input that fails is written down, and belongs into the resources of this module.
 */
package pl.zwornik.fuzz;
