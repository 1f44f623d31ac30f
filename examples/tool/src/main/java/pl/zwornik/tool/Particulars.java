package pl.zwornik.tool;

import java.util.List;
import pl.zwornik.fact.Dated;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Name;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;
import pl.zwornik.vocabulary.Code;

/** What identifies a forum, for people: id, form, life, area, other names, series and clauses, each where there is one. */
final class Particulars {

    private final Page page;
    private final Words words;
    private final Sector sector;

    Particulars(Page page, Words words, Sector sector) {
        this.page = page;
        this.words = words;
        this.sector = sector;
    }

    void of(Forum forum) {
        Table table = new Table()
                .row(words.say("identyfikator", "id"), forum.getId().value())
                .row(words.say("forma", "form"), words.label(forum.getForm()));
        if (!forum.getLife().isUnknown()) {
            table.row(words.say("istnienie", "life"), words.life(forum.getLife()));
        }
        forum.getArea().ifPresent(area -> table.row(words.say("obszar", "area"), area(area)));
        otherNames(forum).forEach(name -> table.row(words.say("inna nazwa", "other name"), words.name(name)));
        forum.getSeries().forEach(series -> table.row(words.say("seria spotkań", "series"), series(series)));
        ClauseWords clauses = new ClauseWords(words);
        forum.getClauses().forEach(clause -> table.row(clauses.subject(clause), clauses.content(clause)));
        page.table(table);
    }

    /** The first name is the title already. */
    private static List<Dated<Name>> otherNames(Forum forum) {
        return forum.getNames().stream().skip(1).toList();
    }

    private String area(TercCode area) {
        return area.level() == TercCode.Level.VOIVODESHIP
                ? words.say("województwo ", "voivodeship ")
                        + words.label(Code.of("voivodeship", area.value()))
                        + " (TERC " + area.value() + ")"
                : "TERC " + area.value();
    }

    private String series(SeriesId id) {
        return sector.series(id)
                .flatMap(series -> series.getNames().stream().findFirst())
                .map(name -> name.text() + " (" + id.value() + ")")
                .orElse(id.value());
    }
}
