/**
 * Meetings: who came, what was put to the vote, who was elected, what was resolved.
 *
 * <p>Read {@link pl.zwornik.meeting.Meeting} first: it holds its {@link pl.zwornik.meeting.Motion motions} with their
 * {@link pl.zwornik.meeting.Vote votes}, the {@link pl.zwornik.meeting.Ballot ballots} for seats, the
 * {@link pl.zwornik.meeting.Resolution resolutions} and the {@link pl.zwornik.meeting.Correction corrections}. A vote is kept as
 * far as it is known: by numbers, by name, or only how it ended; so is an election, of which
 * {@link pl.zwornik.meeting.BallotPaper ballot papers} may be counted.
 *
 * <p>A {@link pl.zwornik.meeting.Sitting} is a meeting together with the forum by whose charter it decides; it answers whether
 * there was a quorum, and takes the {@link pl.zwornik.meeting.SittingDecisions decisions} that change both: what a motion was carried
 * for is done in the forum by {@code enact}.
 */
@NullMarked
@ModelStyle
package pl.zwornik.meeting;

import org.jspecify.annotations.NullMarked;
import pl.zwornik.result.internal.ModelStyle;
