package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.zwornik.result.FailureCode;
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

    private RuleBook(List<Rule<?>> rules, Set<String> askedFor, Vocabularies vocabularies, List<String> editions) {
        this.rules = rules;
        this.askedFor = askedFor;
        this.vocabularies = vocabularies;
        this.editions = editions;
    }

    /**
     * Returns a book of rules.
     *
     * @param vocabularies what codes mean to these rules
     * @param editions what reports will name as the origin of rules and vocabularies
     */
    public static RuleBook of(Collection<? extends Rule<?>> rules, Vocabularies vocabularies, List<String> editions) {
        List<Rule<?>> ordered = new java.util.ArrayList<>(rules);
        ordered.sort(Comparator.comparing(rule -> rule.code().code()));
        return new RuleBook(List.copyOf(ordered), Set.of(), vocabularies, List.copyOf(editions));
    }

    /** Returns this book with rules that are applied although no confirmed source, or no charter, makes them bind. */
    public RuleBook askingFor(FailureCode... codes) {
        Set<String> more = new HashSet<>(askedFor);
        for (FailureCode code : codes) {
            more.add(code.code());
        }
        return new RuleBook(rules, Set.copyOf(more), vocabularies, editions);
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

    Vocabularies vocabularies() {
        return vocabularies;
    }

    List<String> editions() {
        return editions;
    }
}
