package pl.zwornik.tool;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.register.ChangedUnit;
import pl.zwornik.register.RegisterChanges;
import pl.zwornik.register.UnitRegister;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;

/** What a register brought, for people. */
final class RegisterPage {

    private final Page page;
    private final Language language;

    RegisterPage(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    Page of(UnitRegister register, RegisterChanges changes, List<Failure> doubts, boolean kept) {
        page.title(Session.shown(register.source()));
        page.table(new Table()
                .row(say("wiersze", "rows"), String.valueOf(register.rows()))
                .row(say("jednostki", "units"), String.valueOf(register.units().size()))
                .row(say("nowe", "new"), String.valueOf(changes.created().size()))
                .row(
                        say("zmienione", "changed"),
                        String.valueOf(changes.changed().size()))
                .row(say("zniknęły", "gone"), String.valueOf(changes.gone().size()))
                .row(
                        say("bez zmian", "unchanged"),
                        String.valueOf(changes.unchanged().size())));
        if (!kept) {
            page.line(say(
                    "Bez --into niczego nie przechowano i z niczym nie porównano.",
                    "Without --into nothing was kept, and nothing compared."));
        }
        page.list(
                say("Nowe", "New"),
                changes.created().stream().map(RegisterPage::shown).toList());
        page.list(
                say("Zmienione", "Changed"),
                changes.changed().stream().map(this::changed).toList());
        page.list(
                say(
                        "Zniknęły z wykazu: do zamknięcia, jeśli już ich nie ma",
                        "Gone: to be closed, if they are no more"),
                changes.gone().stream().map(RegisterPage::shown).toList());
        page.list(
                say(
                        "Być może następcy: jedyna z tego samego obszaru po tej, która zniknęła",
                        "Perhaps successors: the only one in the area of one that is gone"),
                changes.successions().stream()
                        .map(pair -> pair.gone().getId().value() + " → "
                                + pair.successor().getId().value())
                        .toList());
        if (!doubts.isEmpty()) {
            page.section(say("Wątpliwości", "Doubts"));
            count(doubts).forEach((code, number) -> page.point(code + ": " + number));
        }
        return page;
    }

    private static Map<String, Long> count(List<Failure> doubts) {
        return doubts.stream()
                .collect(Collectors.groupingBy(doubt -> doubt.code().code(), TreeMap::new, Collectors.counting()));
    }

    private static String shown(Organisation unit) {
        return unit.getId().value() + " " + Session.shown(unit.displayName());
    }

    private String changed(ChangedUnit unit) {
        return shown(unit.after())
                + unit.attributes().stream().map(this::words).collect(Collectors.joining(", ", ": ", ""));
    }

    /** Returns an attribute in words; one that is not known here, by its name. */
    private String words(String attribute) {
        return switch (attribute) {
            case "type" -> say("rodzaj", "type");
            case "variant" -> say("odmiana nazwy", "variant of the name");
            case "names" -> say("nazwy", "names");
            case "areas" -> say("obsługiwany obszar", "areas served");
            case "seats" -> say("siedziba", "seats");
            case "contactPoints" -> say("dane kontaktowe", "contact points");
            case "identifiers" -> say("numery", "identifiers");
            case "sources" -> say("źródła", "sources");
            default -> attribute;
        };
    }

    private String say(String polish, String english) {
        return language.choose(polish, english);
    }
}
