package pl.zwornik.tool;

import java.util.List;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Source;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.result.Language;
import pl.zwornik.sector.Sector;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;
import pl.zwornik.vocabulary.Wording;

/** What is known of one thing, for people. */
final class AggregatePage {

    private final Page page;
    private final Words words;
    private final Sector sector;
    private final Zwornik zwornik;

    AggregatePage(Page page, Language language, Zwornik zwornik, Sector sector) {
        this.page = page;
        this.words = new Words(language, zwornik.vocabularies());
        this.sector = sector;
        this.zwornik = zwornik;
    }

    Page of(Aggregate aggregate) {
        if (aggregate instanceof Organisation organisation) {
            page.title(organisation.displayName());
            new OrganisationPage(page, words, sector).of(organisation);
            sources(organisation.getSources());
        } else if (aggregate instanceof Person person) {
            new PersonPage(page, words, sector, zwornik.vocabularies()).of(person);
            sources(person.getSources());
        } else if (aggregate instanceof Series series) {
            series(series);
        } else if (aggregate instanceof Forum forum) {
            page.title(forum.displayName());
            new Particulars(page, words, sector).of(forum);
            new ForumPage(page, words, sector).of(forum);
            new ReportPage(page, words.language(), zwornik).openQuestions(forum);
            sources(forum.getSources());
        }
        return page;
    }

    private void series(Series series) {
        page.title(series.getNames().stream()
                .findFirst()
                .map(Name::text)
                .orElse(series.getId().value()));
        Table table = new Table()
                .row(words.say("identyfikator", "id"), series.getId().value())
                .row(
                        words.say("dzień tygodnia", "weekday"),
                        series.getWeekday().map(words::weekday).orElse(words.notStated()))
                .row(
                        words.say("tryb", "mode"),
                        series.getMode().map(words::label).orElse(words.notStated()));
        series.getOrdinal()
                .ifPresent(ordinal -> table.row(words.say("który w miesiącu", "of the month"), words.ordinal(ordinal)));
        series.getContexts()
                .forEach(context -> table.row(words.say("w czasie", "in the time of"), words.label(context.value())));
        series.getRun()
                .ifPresent(run -> table.row(words.say("czas", "time"), words.claim(run, words.life(run.value()))));
        page.table(table);
        page.list(
                words.say("Tematy", "Topics")
                        + (series.getTopicsComplete().isNo() ? words.say(" (lista niepełna)", " (not all)") : ""),
                series.getTopics().stream().map(Wording::text).toList());
        page.list(
                words.say("Co przyniosły spotkania", "What came of it"),
                series.getOutcomes().stream().map(Wording::text).toList());
        sources(series.getSources());
    }

    private void sources(List<Source> sources) {
        page.list(
                words.say("Źródła", "Sources"),
                sources.stream()
                        .map(one -> one.document()
                                + one.words().map(quote -> ": „" + quote + "”").orElse(""))
                        .toList());
    }
}
