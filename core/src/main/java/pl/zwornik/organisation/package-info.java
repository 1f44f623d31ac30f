/**
 * Organisations: what they are, what they are called, and where they sit.
 *
 * <p>Read {@link pl.zwornik.organisation.Organisation} first. Its type, the variant of its name and its functions are
 * three different things, each an open vocabulary ({@link pl.zwornik.organisation.OrganisationTypes},
 * {@link pl.zwornik.organisation.NameVariants}, {@link pl.zwornik.organisation.OrganisationFunctions}).
 * A {@link pl.zwornik.organisation.Name} keeps the form as written beside the canonical one. An
 * {@link pl.zwornik.organisation.Identifier} is a number or key under which others know it; of
 * {@link pl.zwornik.organisation.Nip}, {@link pl.zwornik.organisation.Regon} and {@link pl.zwornik.organisation.Krs} the
 * check digits are checked.
 */
@NullMarked
@ModelStyle
package pl.zwornik.organisation;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
