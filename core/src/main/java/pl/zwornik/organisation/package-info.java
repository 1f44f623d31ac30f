/**
 * Organisations: what they are, what they are called, where they sit, and how they are related.
 *
 * <p>Read {@link pl.zwornik.organisation.Organisation} first. Its type, the variant of its name and its functions are
 * three different things, each an open vocabulary ({@link pl.zwornik.organisation.OrganisationTypes},
 * {@link pl.zwornik.organisation.NameVariants}, {@link pl.zwornik.organisation.OrganisationFunctions}).
 * A {@link pl.zwornik.organisation.Name} keeps the form as written beside the canonical one. An
 * {@link pl.zwornik.organisation.Identifier} is a number or key under which others know it; of
 * {@link pl.zwornik.organisation.Nip}, {@link pl.zwornik.organisation.Regon} and {@link pl.zwornik.organisation.Krs} the
 * check digits are checked. A {@link pl.zwornik.organisation.ContactPoint} says how to reach it, a
 * {@link pl.zwornik.organisation.Position} what posts it has, and a {@link pl.zwornik.organisation.Succession} from whom it
 * came.
 */
@NullMarked
@ModelStyle
package pl.zwornik.organisation;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
