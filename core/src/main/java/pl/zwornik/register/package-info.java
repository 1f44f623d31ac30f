/**
 * Registers of units that others publish: read as organisations, and compared with what is known.
 *
 * <p>A {@link pl.zwornik.register.RegisterMapping} says what the columns of a file hold. A
 * {@link pl.zwornik.register.UnitRegister} is the file read with it: an organisation for every row that can be one, and
 * everything doubtful with its line, to be looked at by a person. {@link pl.zwornik.register.RegisterChanges} says what is new,
 * changed, gone and unchanged since an earlier reading; it proposes, and changes nothing itself.
 */
@NullMarked
package pl.zwornik.register;

import org.jspecify.annotations.NullMarked;
