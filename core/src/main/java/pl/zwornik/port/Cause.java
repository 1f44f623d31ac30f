package pl.zwornik.port;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.internal.Texts;

/**
 * Who changes something, when and why; given by the caller, kept with every revision.
 *
 * @param at when, by the caller's clock; kept to the microsecond
 * @param actor who, as the host knows them: an account, a service; not personal data beyond that
 * @param reason why, in a line for people
 * @param correlation what links this with the host's own records; null where there is nothing
 * @since 0.1.0
 */
public record Cause(
        Instant at, String actor, String reason, @Nullable String correlation) {

    /**
     * Cuts the time to microseconds.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a text is blank or too long
     */
    public Cause {
        Objects.requireNonNull(at, "at");
        at = at.truncatedTo(ChronoUnit.MICROS);
        actor = Texts.line(actor, "/actor");
        reason = Texts.line(reason, "/reason");
        correlation = correlation == null ? null : Texts.line(correlation, "/correlation");
    }

    /** Returns a cause that is linked with nothing. */
    public static Cause of(Instant at, String actor, String reason) {
        return new Cause(at, actor, reason, null);
    }

    /** Returns what links this with the host's own records, where there is something. */
    public Optional<String> correlated() {
        return Optional.ofNullable(correlation);
    }

    /** Hides everything but the time: actor and reason may be personal. */
    @Override
    public String toString() {
        return "Cause[at=" + at + "]";
    }
}
