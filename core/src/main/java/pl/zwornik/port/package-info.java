/**
 * The ports: a {@link pl.zwornik.port.Store} keeps aggregates, a {@link pl.zwornik.port.DocumentFormat} shares them.
 *
 * <p>{@link pl.zwornik.port.Changes} are what a store commits as one, if need be only while something they rest on is as it was read; {@link pl.zwornik.port.Cause} says who, when and
 * why. A stale write is refused with {@link pl.zwornik.port.ConflictingChangeException}, references that nothing answers
 * with {@link pl.zwornik.port.RejectedChangesException}; in both cases everything is as it was. People can be erased: an
 * {@link pl.zwornik.port.Erasure} says what was done and what was left alone; {@link pl.zwornik.port.NameSearch} looks where
 * somebody may be named; {@link pl.zwornik.port.Store#forget} drops earlier versions of what named them.
 * {@link pl.zwornik.port.SectorReader} reads documents of any format into one sector.
 * {@link pl.zwornik.port.MemoryStore} keeps things for the life of a process.
 *
 * <p>With {@code spi} these are the only types that others implement; {@code testkit} holds their contracts.
 */
@NullMarked
package pl.zwornik.port;

import org.jspecify.annotations.NullMarked;
