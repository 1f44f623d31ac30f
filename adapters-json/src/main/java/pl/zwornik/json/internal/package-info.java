/**
 * How documents are read and written; no promise to anyone else.
 *
 * <p>A {@link pl.zwornik.json.internal.Field} is one attribute of a type: name, getter, setter, shape. The
 * {@link pl.zwornik.json.internal.Fields} of a type are all of them in canonical order, its
 * {@link pl.zwornik.json.internal.Table} adds how a value is begun and finished. The tables of each room
 * ({@link pl.zwornik.json.internal.OrganisationTables}, …) are the one place that knows how a type looks in a document;
 * {@link pl.zwornik.json.internal.DocumentWriter}, {@link pl.zwornik.json.internal.DocumentReader},
 * {@link pl.zwornik.json.internal.DiagnosticReader} and {@link pl.zwornik.json.internal.SchemaWriter} all run on them.
 */
@NullMarked
package pl.zwornik.json.internal;

import org.jspecify.annotations.NullMarked;
