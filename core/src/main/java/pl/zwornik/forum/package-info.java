/**
 * Standing forums of organisations: who belongs, who governs, by which rules, and the decision to admit a member.
 *
 * <p>Read {@link pl.zwornik.forum.Forum} first: it holds the {@link pl.zwornik.forum.Founding}, the
 * {@link pl.zwornik.forum.Membership memberships}, the {@link pl.zwornik.forum.Organ organs} with their
 * {@link pl.zwornik.forum.Seat seats} and the {@link pl.zwornik.forum.Tenure tenures} of these, and the
 * {@link pl.zwornik.charter.Clause clauses} of a charter so far as a source states them. A decision such as
 * {@code forum.admit(…)} answers with a {@link pl.zwornik.result.Decision} and changes nothing itself.
 *
 * <p>A forum as a standing body is not an edition of an event that calls itself a forum.
 */
@NullMarked
@ModelStyle
package pl.zwornik.forum;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
