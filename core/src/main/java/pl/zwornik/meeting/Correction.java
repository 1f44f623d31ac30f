package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.Objects;
import pl.zwornik.fact.Tri;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.id.LocalId;

/**
 * That a vote was recorded wrongly: a new fact beside the old one, which stays.
 *
 * @param motion the motion, by its id within the meeting
 * @param vote how it was voted on in truth
 * @param carried whether it was carried by that vote
 * @param reason why it is corrected, one line
 * @param on the day of the correction
 * @since 0.1.0
 */
public record Correction(LocalId motion, Vote vote, Tri carried, String reason, LocalDate on) {

    /**
     * Checks the reason.
     *
     * @throws pl.zwornik.result.InvariantViolationException if it is no usable line
     */
    public Correction {
        Objects.requireNonNull(motion, "motion");
        Objects.requireNonNull(vote, "vote");
        Objects.requireNonNull(carried, "carried");
        reason = Texts.line(Objects.requireNonNull(reason, "reason"), "/reason");
        Objects.requireNonNull(on, "on");
    }
}
