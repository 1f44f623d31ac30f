package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import pl.zwornik.result.FailureCode;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.Population;
import pl.zwornik.vocabulary.Vocabularies;

/**
 * Rules of all dates, in the order of their codes. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RuleBook {

    private final List<Rule<?>> rules;
    private final Set<String> askedFor;
    private final Vocabularies vocabularies;
    private final List<String> editions;
    private final Gazetteers gazetteers;
    private final Population population;

    private RuleBook(
            List<Rule<?>> rules,
            Set<String> askedFor,
            Vocabularies vocabularies,
            List<String> editions,
            Gazetteers gazetteers,
            Population population) {
        this.rules = rules;
        this.askedFor = askedFor;
        this.vocabularies = vocabularies;
        this.editions = editions;
        this.gazetteers = gazetteers;
        this.population = population;
    }

    /**
     * Returns a book of rules, which knows no territorial register and no population.
     *
     * @param vocabularies what codes mean to these rules
     * @param editions what reports will name as the origin of rules and vocabularies
     */
    public static RuleBook of(Collection<? extends Rule<?>> rules, Vocabularies vocabularies, List<String> editions) {
        List<Rule<?>> ordered = new ArrayList<>(rules);
        ordered.sort(Comparator.comparing(rule -> rule.code().code()));
        return new RuleBook(
                List.copyOf(ordered),
                Set.of(),
                vocabularies,
                List.copyOf(editions),
                Gazetteers.of(List.of()),
                Population.unknown());
    }

    /** Returns this book with rules that are applied although no confirmed source, or no charter, makes them bind. */
    public RuleBook askingFor(FailureCode... codes) {
        Set<String> more = new HashSet<>(askedFor);
        for (FailureCode code : codes) {
            more.add(code.code());
        }
        return new RuleBook(rules, Set.copyOf(more), vocabularies, editions, gazetteers, population);
    }

    /** Returns this book with other states of the territorial register, in place of those it knew. */
    public RuleBook knowing(Gazetteers others) {
        Objects.requireNonNull(others, "others");
        return new RuleBook(rules, askedFor, vocabularies, editions, others, population);
    }

    /** Returns this book with other figures of population, in place of those it knew. */
    public RuleBook knowing(Population other) {
        Objects.requireNonNull(other, "other");
        return new RuleBook(rules, askedFor, vocabularies, editions, gazetteers, other);
    }

    /** Returns all rules in the order of their codes. */
    public List<Rule<?>> rules() {
        return rules;
    }

    /** Returns the rules as they stand on a day. */
    public DatedRuleBook on(LocalDate date) {
        return new DatedRuleBook(this, date);
    }

    boolean isAskedFor(Rule<?> rule) {
        return askedFor.contains(rule.code().code());
    }

    Context context(LocalDate date, Sector sector) {
        return new Context(date, sector, vocabularies, gazetteers, population);
    }

    /** Returns where rules and vocabularies come from, and the state of the register on a day. */
    List<String> editions(LocalDate date) {
        List<String> all = new ArrayList<>(editions);
        gazetteers
                .on(date)
                .ifPresent(state -> all.add("TERC " + state.state() + (state.isExtract() ? " (extract)" : "")));
        return all;
    }
}
