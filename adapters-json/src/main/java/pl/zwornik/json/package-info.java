/**
 * Documents as JSON: canonical bytes, every failure located, nothing dropped silently.
 *
 * <p>{@link pl.zwornik.json.JsonFormat} is the {@link pl.zwornik.port.DocumentFormat}; {@link pl.zwornik.json.JsonLimits}
 * bounds what it takes in, {@link pl.zwornik.json.JsonFailures} lists what it complains of, and
 * {@link pl.zwornik.json.JsonSchema} tells others how its documents look.
 */
@NullMarked
package pl.zwornik.json;

import org.jspecify.annotations.NullMarked;
