package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.Objects;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Vocabularies;

/**
 * What a rule may look at beside its subject.
 *
 * @param date the day for which is asked
 * @param sector the aggregates around the subject
 * @param vocabularies what codes mean
 * @since 0.1.0
 */
public record Context(LocalDate date, Sector sector, Vocabularies vocabularies) {

    /** Checks that all are given. */
    public Context {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(vocabularies, "vocabularies");
    }
}
