package pl.zwornik.result;

import java.time.LocalDate;

/**
 * Something that a decision brought about, on a date.
 *
 * <p>Implemented by records of the aggregate that decides.
 *
 * @since 0.1.0
 */
public interface Event {

    /** Returns the day on which it takes effect. */
    LocalDate on();
}
