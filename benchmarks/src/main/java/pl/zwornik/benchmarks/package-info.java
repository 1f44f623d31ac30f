/**
 * Benchmarks, most of them side by side with a peer that does the same work.
 *
 * <p>{@link pl.zwornik.benchmarks.JsonDecode} and {@link pl.zwornik.benchmarks.JsonEncode} stand beside Jackson databind,
 * {@link pl.zwornik.benchmarks.JdbcSave} beside the same statements by hand; {@link pl.zwornik.benchmarks.RuntimeReady}
 * and {@link pl.zwornik.benchmarks.ChecksAtSizes} stand alone. Every pair first proves that both sides do the same. A
 * method of a pair is named for its side; {@link pl.zwornik.benchmarks.Ratios} finds pairs by that. All data is invented.
 */
@NullMarked
package pl.zwornik.benchmarks;

import org.jspecify.annotations.NullMarked;
