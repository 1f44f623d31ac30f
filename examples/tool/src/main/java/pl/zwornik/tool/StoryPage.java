package pl.zwornik.tool;

import java.util.List;
import pl.zwornik.Zwornik;
import pl.zwornik.forum.Forum;
import pl.zwornik.gathering.Series;
import pl.zwornik.port.Revision;
import pl.zwornik.result.Language;
import pl.zwornik.sector.Sector;
import pl.zwornik.story.ForumMocyStory;
import pl.zwornik.story.StoryResult;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;

/** The story for people: the forum, what the rules say, and what happened while it was kept. */
final class StoryPage {

    private final Page page;
    private final Words words;
    private final Zwornik zwornik;

    StoryPage(Page page, Language language, Zwornik zwornik) {
        this.page = page;
        this.words = new Words(language, zwornik.vocabularies());
        this.zwornik = zwornik;
    }

    Page of(StoryResult result, String origin) {
        Sector sector = result.sector();
        Forum forum = sector.forum(ForumMocyStory.FORUM).orElseThrow();
        ReportPage report = new ReportPage(page, words.language(), zwornik);
        page.title(forum.displayName());
        page.line(words.say("Źródło danych: ", "Read from: ") + origin);
        page.line(report.counts(sector));
        new ForumPage(page, words, sector).of(forum);
        sector.series().forEach(this::series);
        report.openQuestions(forum);
        page.section(words.say("Sprawdzenie na dzień ", "Check for ")
                + result.report().date());
        page.line(words.say(
                "Źródło nie podaje regulaminu; trzy częste postanowienia zastosowano na żądanie.",
                "The source states no charter; three common clauses were applied because the story asks for them."));
        report.rules(result.report());
        kept(result);
        return written(result);
    }

    private void series(Series series) {
        page.section(series.getNames().get(0).text()
                + words.say(": tematy", ": topics")
                + (series.getTopicsComplete().isNo() ? words.say(" (lista niepełna)", " (not all)") : ""));
        series.getTopics().forEach(topic -> page.point(topic.text()));
    }

    private void kept(StoryResult result) {
        page.section(words.say("Przechowanie", "Keeping"));
        page.line(
                result.equalAfterReopening()
                        ? words.say(
                                "Po zamknięciu i ponownym otwarciu baza oddała dokładnie to, co zapisano.",
                                "Closed and reopened, the database gave back exactly what was kept.")
                        : words.say("Baza oddała coś innego, niż zapisano!", "The database gave back something else!"));
        page.line(words.say("Przystąpiła jednostka zmyślona na potrzeby pokazu: ", "An invented unit joined: ")
                + result.joined() + ". " + words.say("Członków: ", "Members: ")
                + members(result.sector()) + " → " + members(result.after()) + ".");
        page.line(words.say("Historia forum:", "History of the forum:"));
        page.table(revisions(result.revisions()));
        page.line(words.say(
                "Druga osoba chciała zapisać zmianę stanu już nieaktualnego; zapis odrzucono:",
                "A second writer wanted to save a change of a stale reading; it was refused:"));
        page.point(result.refusal().code().code() + " " + result.refusal().message(words.language()) + " "
                + result.refusal().advice(words.language()));
    }

    private Table revisions(List<Revision> revisions) {
        Table table = new Table()
                .row(
                        words.say("wersja", "version"),
                        words.say("kiedy", "when"),
                        words.say("kto", "who"),
                        words.say("dlaczego", "why"));
        revisions.forEach(revision -> table.row(
                String.valueOf(revision.version()),
                revision.cause().at().toString(),
                revision.cause().actor(),
                revision.cause().reason()));
        return table;
    }

    private Page written(StoryResult result) {
        page.section(words.say("Zapisano", "Written"));
        return page.table(new Table()
                .row("JSON", result.json().toString(), same(result))
                .row(words.say("baza H2", "H2 database"), result.database().toString()));
    }

    private String same(StoryResult result) {
        return result.sameBytes()
                ? words.say("drugi zapis: te same bajty, ", "written twice: the same bytes, ") + result.length()
                : words.say("drugi zapis dał inne bajty!", "the second writing gave other bytes!");
    }

    private static int members(Sector sector) {
        return sector.forum(ForumMocyStory.FORUM).orElseThrow().getMemberships().size();
    }
}
