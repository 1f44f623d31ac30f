package pl.zwornik.tool;

import java.util.List;
import pl.zwornik.Zwornik;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.PolishText;
import pl.zwornik.fact.Source;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.Aggregate;
import pl.zwornik.organisation.Identifier;
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
            organisation(organisation);
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

    private void organisation(Organisation organisation) {
        page.title(organisation.displayName());
        Table table = new Table()
                .row(words.say("identyfikator", "id"), organisation.getId().value())
                .row(words.say("typ", "type"), words.coded(organisation.getType()))
                .row(
                        words.say("wariant nazwy", "name variant"),
                        organisation.getVariant().map(words::coded).orElse(words.notStated()));
        organisation
                .getNames()
                .forEach(name -> table.row(words.label(name.value().kind()), words.name(name)));
        organisation
                .getIdentifiers()
                .forEach(one -> table.row(words.label(one.value().scheme()), identifier(one)));
        organisation.getSeats().forEach(seat -> table.row(words.say("siedziba", "seat"), words.seat(seat.value())));
        table.row(words.say("istnienie", "life"), words.life(organisation.getLife()));
        page.table(table);
        list(words.say("Członkostwa", "Memberships"), memberships(organisation));
        list(words.say("Osoby na stanowiskach", "People in posts"), people(organisation));
        sources(organisation.getSources());
    }

    private String identifier(Dated<Identifier> one) {
        return one.value().value() + (one.during().isUnknown() ? "" : ", " + words.life(one.during()));
    }

    private void list(String heading, List<String> points) {
        if (!points.isEmpty()) {
            page.section(heading);
            points.forEach(page::point);
        }
    }

    private List<String> memberships(Organisation organisation) {
        return sector.forums().stream()
                .flatMap(forum -> forum.getMemberships().stream()
                        .filter(one -> one.getMember().equals(organisation.getId()))
                        .map(one -> forum.displayName() + ": " + words.life(one.getDuring())))
                .toList();
    }

    private List<String> people(Organisation organisation) {
        return sector.people().stream()
                .filter(person -> person.hasPostAt(organisation.getId()))
                .map(PersonPage::name)
                .sorted(PolishText.ORDER)
                .toList();
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
        series.getRun()
                .ifPresent(run -> table.row(words.say("czas", "time"), words.claim(run, words.life(run.value()))));
        page.table(table);
        list(
                words.say("Tematy", "Topics")
                        + (series.getTopicsComplete().isNo() ? words.say(" (lista niepełna)", " (not all)") : ""),
                series.getTopics().stream().map(Wording::text).toList());
        sources(series.getSources());
    }

    private void sources(List<Source> sources) {
        list(
                words.say("Źródła", "Sources"),
                sources.stream()
                        .map(one -> one.document()
                                + one.words().map(quote -> ": „" + quote + "”").orElse(""))
                        .toList());
    }
}
