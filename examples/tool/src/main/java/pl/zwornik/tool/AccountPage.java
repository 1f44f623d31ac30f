package pl.zwornik.tool;

import java.util.function.Function;
import java.util.stream.Collectors;
import pl.zwornik.forum.Account;
import pl.zwornik.gathering.Statement;
import pl.zwornik.id.PersonId;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;
import pl.zwornik.vocabulary.Wording;

/** What is said and shown of a forum, for people: who said what about which topics, and what pictures are called. */
final class AccountPage {

    private final Page page;
    private final Words words;
    private final Function<PersonId, String> names;

    AccountPage(Page page, Words words, Function<PersonId, String> names) {
        this.page = page;
        this.words = words;
        this.names = names;
    }

    void of(Account account) {
        Table statements = new Table();
        account.getStatements().forEach(one -> statements.row(speaker(one), topics(one), doubt(one)));
        if (!statements.isEmpty()) {
            page.section(words.say("Wypowiedzi", "Statements")).table(statements);
        }
        Table aims = new Table();
        account.getAims()
                .forEach(aim -> aims.row(
                        aim.wording().text(),
                        account.statement(aim.statement()).map(this::speaker).orElse("")));
        if (!aims.isEmpty()) {
            page.section(words.say("Dążenia, jak mówią jego członkowie", "Aims, by what its members say"))
                    .table(aims);
        }
        page.list(
                words.say("Co pokazano", "What is shown"),
                account.getMedia().stream()
                        .map(item -> words.label(item.kind())
                                + item.words().map(caption -> ": " + caption).orElse(""))
                        .toList());
    }

    private String speaker(Statement statement) {
        return statement.getSpeaker().map(names).orElse(words.notStated());
    }

    private static String topics(Statement statement) {
        return statement.getTopics().stream().map(Wording::text).collect(Collectors.joining("; "));
    }

    private String doubt(Statement statement) {
        return statement.getReadings().size() > 1
                ? words.say("nie wiadomo, gdzie się zaczyna", "where it begins is not plain")
                : "";
    }
}
