package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.Population;
import pl.zwornik.vocabulary.Vocabularies;

/**
 * What a rule may look at beside its subject.
 *
 * @param date the day for which is asked
 * @param sector the aggregates around the subject
 * @param vocabularies what codes mean
 * @param gazetteers states of the territorial register, as far as the book knows some
 * @param population how many people lived where, as far as the book knows
 * @since 0.1.0
 */
public record Context(
        LocalDate date, Sector sector, Vocabularies vocabularies, Gazetteers gazetteers, Population population) {

    /** Checks that all are given. */
    public Context {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(sector, "sector");
        Objects.requireNonNull(vocabularies, "vocabularies");
        Objects.requireNonNull(gazetteers, "gazetteers");
        Objects.requireNonNull(population, "population");
    }

    /** Returns the state of the territorial register on the day; empty where none so early is known. */
    public Optional<Gazetteer> register() {
        return gazetteers.on(date);
    }
}
