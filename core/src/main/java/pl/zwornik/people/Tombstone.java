package pl.zwornik.people;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What is left of a person who was erased: when, and on what ground. Immutable and thread-safe.
 *
 * @param at when; kept to the microsecond
 * @param ground on what ground, a code of {@link ErasureGrounds}
 * @since 0.1.0
 */
public record Tombstone(Instant at, Code ground) {

    /** What {@link Instant#toString()} writes, to the microsecond: no leap seconds, which it would drop. */
    private static final Pattern MOMENT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{3}([0-9]{3})?)?Z");

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

    /**
     * Cuts the time to microseconds, and checks the scheme.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the ground is of another scheme, or the time lies outside the
     *     years 1 to 9999
     */
    public Tombstone {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(ground, "ground");
        at = at.truncatedTo(ChronoUnit.MICROS);
        CodeUses.requireScheme(ground, ErasureGrounds.SCHEME, "/ground");
        Checks.require(!at.isBefore(FIRST) && at.isBefore(AFTER_LAST), PeopleFailures.MOMENT_WRONG, "/at");
    }

    /**
     * Returns the moment of a text such as {@code 2026-01-12T10:00:00Z}: in UTC, with capitals, three or six
     * decimals of a second or none, and no leap second.
     *
     * @throws MalformedCodeException if the text is not of that form
     */
    public static Instant moment(String text) {
        Checks.requireForm(MOMENT.matcher(text).matches(), PeopleFailures.MOMENT_WRONG);
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new MalformedCodeException(PeopleFailures.MOMENT_WRONG);
        }
    }
}
