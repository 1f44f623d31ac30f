/**
 * The command-line tool: {@code zwornik demo}, {@code check} and {@code show}.
 *
 * <p>{@link pl.zwornik.tool.Main} parses and runs; each command is a class of its own, reading its sector by way of
 * {@link pl.zwornik.tool.SectorInput} and writing by way of {@link pl.zwornik.tool.Session}. Results go to standard
 * output, diagnostics to standard error; the exit code is 0 where all is well, 1 for findings of severity ERROR, and 2
 * for input or usage that cannot be used.
 */
@NullMarked
package pl.zwornik.tool;

import org.jspecify.annotations.NullMarked;
