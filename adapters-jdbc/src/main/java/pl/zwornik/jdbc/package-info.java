/**
 * The {@link pl.zwornik.port.Store} port on JDBC, for H2 and PostgreSQL.
 *
 * <p>{@link pl.zwornik.jdbc.JdbcStore} keeps documents of whatever {@link pl.zwornik.port.DocumentFormat} it is given, as
 * bytes that no database looks into, with the rows by which they are found and every superseded revision. It takes
 * connections from the caller's {@code DataSource}, or joins the transaction of the caller's {@code Connection}.
 * {@link pl.zwornik.jdbc.JdbcMigrations} sets the tables up, or prints the SQL that does, and only when asked. What can
 * go wrong beyond the failures of the port stands in {@link pl.zwornik.jdbc.JdbcFailures}.
 *
 * <p>Inside, a commit is read in this order: {@code Commit} plans and checks, {@code IndexedFacts} says under what an
 * aggregate is found, {@code Sql} holds every statement, {@code Access} ends transactions, {@code SqlFailures} tells what
 * a driver's error means.
 */
@NullMarked
package pl.zwornik.jdbc;

import org.jspecify.annotations.NullMarked;
