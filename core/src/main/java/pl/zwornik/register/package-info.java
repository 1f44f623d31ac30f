/**
 * Registers of units that others publish: read as organisations, and compared with what is known.
 *
 * <p>A {@link pl.zwornik.register.RegisterMapping} says what the columns of a file hold. A
 * {@link pl.zwornik.register.UnitRegister} is the file read with it: an organisation for every row that can be one, and
 * everything doubtful with its line, to be looked at by a person. {@link pl.zwornik.register.RegisterChanges} says what is new,
 * changed, gone and unchanged since an earlier reading, and which units may have succeeded others
 * ({@link pl.zwornik.register.ProposedSuccession}); it proposes, and changes nothing itself.
 *
 * <p>Inside, a {@code RowReader} makes an organisation of a {@code Row}: {@code RowPlaces} says where, {@code Particulars} how
 * to reach it. {@code UnitMatches} finds the units of an earlier reading again, {@code Successors} those that may have taken
 * the places of others.
 */
@NullMarked
package pl.zwornik.register;

import org.jspecify.annotations.NullMarked;
