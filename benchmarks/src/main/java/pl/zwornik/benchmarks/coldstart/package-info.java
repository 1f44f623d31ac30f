/**
 * What a whole process costs: {@link pl.zwornik.benchmarks.coldstart.ColdStart} starts one after another of those beside
 * it, each in a Java machine of its own.
 */
@NullMarked
package pl.zwornik.benchmarks.coldstart;

import org.jspecify.annotations.NullMarked;
