/**
 * Standing forums of organisations: who belongs, who governs, by which rules, and what is decided about that.
 *
 * <p>Read {@link pl.zwornik.forum.Forum} first: it holds the {@link pl.zwornik.forum.Founding}, the
 * {@link pl.zwornik.forum.Membership memberships}, the {@link pl.zwornik.forum.Organ organs} with their
 * {@link pl.zwornik.forum.Seat seats} and the {@link pl.zwornik.forum.Tenure tenures} of these, and the
 * {@link pl.zwornik.charter.Clause clauses} of a charter so far as a source states them.
 *
 * <p>{@code forum.on(day)} answers questions about a day ({@link pl.zwornik.forum.ForumOnDay}); {@code forum.decide(day)} takes
 * decisions ({@link pl.zwornik.forum.ForumDecisions}). A decision answers with a {@link pl.zwornik.result.Decision} and changes
 * nothing itself: what it brought about are {@link pl.zwornik.forum.ForumEvent}s, of which {@code forum.after(events)} makes the
 * new forum.
 *
 * <p>What people say of a forum, and what is shown of it, is its {@link pl.zwornik.forum.Account}, which no decision reads.
 *
 * <p>A forum as a standing body is not an edition of an event that calls itself a forum.
 */
@NullMarked
@ModelStyle
package pl.zwornik.forum;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
