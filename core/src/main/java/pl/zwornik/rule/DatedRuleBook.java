package pl.zwornik.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;

/**
 * The rules of a book as they stand on one day. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class DatedRuleBook {

    private final RuleBook book;
    private final LocalDate date;

    DatedRuleBook(RuleBook book, LocalDate date) {
        this.book = book;
        this.date = date;
    }

    /** Returns what the rules say of a whole sector, and of what it declares to cover. */
    public Report check(Sector sector) {
        return check(sector, sector.aggregates(), sector.coverage());
    }

    /** Returns what the rules say of some aggregates of a sector; an id that is not there is passed over. */
    public Report check(Sector sector, Collection<? extends Id> ids) {
        Set<Id> wanted = new HashSet<>(ids);
        List<Aggregate> chosen = sector.aggregates().stream()
                .filter(one -> wanted.contains(one.id()))
                .toList();
        return check(sector, chosen, List.of());
    }

    /** Returns what the rules say of a stream of aggregates, looked at within a sector; the stream is read once. */
    public Report check(Sector sector, Stream<? extends Aggregate> aggregates) {
        return check(sector, List.copyOf(aggregates.toList()), List.of());
    }

    private Report check(Sector sector, List<? extends Aggregate> aggregates, List<Coverage> coverage) {
        Context context = book.context(date, sector);
        List<Finding> findings = new ArrayList<>();
        List<NotAssessed> notAssessed = new ArrayList<>();
        List<RuleSummary> summaries = new ArrayList<>();
        for (Rule<?> rule : book.rules()) {
            RuleRun<?> run = new RuleRun<>(rule, context, book.isAskedFor(rule), findings, notAssessed);
            if (run.isOn()) {
                aggregates.forEach(one -> run.add(one, Subject.of(one.id())));
                coverage.forEach(one -> run.add(one, Subject.of(one)));
            }
            summaries.add(run.summary());
        }
        return new Report(date, findings, notAssessed, summaries, book.editions(date));
    }
}
