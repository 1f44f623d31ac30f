/**
 * The other sides of the pairs: plain records bound by {@link pl.zwornik.benchmarks.peer.Databind}, and
 * {@link pl.zwornik.benchmarks.peer.HandWrittenSave}. The records hold the same value types as the model, and nothing
 * where a document states nothing.
 */
@NullMarked
package pl.zwornik.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
