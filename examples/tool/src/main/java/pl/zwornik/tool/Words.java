package pl.zwornik.tool;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Qualifier;
import pl.zwornik.fact.Reach;
import pl.zwornik.fact.Reason;
import pl.zwornik.gathering.Ordinal;
import pl.zwornik.organisation.Name;
import pl.zwornik.people.PersonalAttribute;
import pl.zwornik.result.Language;
import pl.zwornik.result.Severity;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.rule.Subject;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Vocabularies;

/** The facts of the model in words of one language. */
final class Words {

    private final Language language;
    private final Vocabularies vocabularies;

    Words(Language language, Vocabularies vocabularies) {
        this.language = language;
        this.vocabularies = vocabularies;
    }

    Language language() {
        return language;
    }

    String say(String polish, String english) {
        return language.choose(polish, english);
    }

    String label(Code code) {
        return vocabularies.label(code, language);
    }

    /** Returns a code with its label. */
    String coded(Code code) {
        return code.value() + " – " + label(code);
    }

    String reason(Reason reason) {
        return label(Code.of("reason", reason.value()));
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("BŁĄD", "ERROR");
            case WARNING -> say("UWAGA", "WARNING");
            case INFO -> say("INFO", "INFO");
        };
    }

    String state(RuleSummary.State state) {
        return switch (state) {
            case APPLIED -> say("stosowana", "applied");
            case ASKED_FOR -> say("na żądanie", "asked for");
            case SWITCHED_OFF -> say("wyłączona", "off");
            case NOT_IN_FORCE -> say("nie obowiązuje", "not in force");
        };
    }

    String basis(Basis basis) {
        return basis.inStatute()
                .map(citation -> citation.toString())
                .or(() -> basis.inCharter().map(clause -> say("regulamin: ", "charter: ") + label(clause)))
                .orElseGet(() -> say("spójność danych", "consistency"));
    }

    /** Returns whom a rule was asked about: kind and id. */
    String subject(Subject subject) {
        String kind =
                switch (subject.kind()) {
                    case "organisation" -> say("organizacja", "organisation");
                    case "person" -> say("osoba", "person");
                    case "series" -> say("seria spotkań", "series");
                    case "meeting" -> say("spotkanie", "meeting");
                    case "coverage" -> say("zakres danych", "coverage");
                    default -> subject.kind();
                };
        return kind + "/" + subject.key();
    }

    /** Returns a number of seats of an organ. */
    String seats(int number) {
        boolean few = number % 10 >= 2 && number % 10 <= 4 && (number % 100 < 12 || number % 100 > 14);
        String polish = number == 1 ? "miejsce" : few ? "miejsca" : "miejsc";
        return number + " " + say(polish, number == 1 ? "seat" : "seats");
    }

    /** Returns a name as it stands, as the source writes it and when it was borne, so far as that differs or is stated. */
    String name(Dated<Name> name) {
        String written = name.value()
                .asWritten()
                .map(form -> say(" (w źródle: ", " (in the source: ") + form + ")")
                .orElse("");
        return dated(name.value().text() + written, name.during());
    }

    /** Adds to a text when that was, where it is stated. */
    String dated(String text, Lifespan during) {
        return during.isUnknown() ? text : text + ", " + life(during);
    }

    /** Returns for what personal data is used, and how long it is kept. */
    String use(PersonalAttribute declared) {
        return say("Cele: ", "Purposes: ")
                + declared.purposes().stream().map(this::label).collect(Collectors.joining("; "))
                + say(". Przechowywanie: ", ". Retention: ")
                + label(declared.retention());
    }

    String notStated() {
        return say("nie podano", "not stated");
    }

    String ordinal(Ordinal ordinal) {
        return switch (ordinal) {
            case FIRST -> say("pierwszy", "first");
            case SECOND -> say("drugi", "second");
            case THIRD -> say("trzeci", "third");
            case FOURTH -> say("czwarty", "fourth");
            case FIFTH -> say("piąty", "fifth");
            case LAST -> say("ostatni", "last");
        };
    }

    String weekday(DayOfWeek day) {
        Locale locale = language == Language.PL ? Locale.forLanguageTag("pl") : Locale.ENGLISH;
        return day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    String count(Count count) {
        return switch (count.bound()) {
            case EXACTLY -> String.valueOf(count.number());
            case MORE_THAN -> say("ponad ", "more than ") + count.number();
            case AT_LEAST -> say("co najmniej ", "at least ") + count.number();
            case ABOUT -> say("około ", "about ") + count.number();
            case UNKNOWN -> say("liczby nie podano", "number not stated");
        };
    }

    String date(PartialDate date) {
        String text = new PartialDate(date.year(), date.month(), date.day(), Qualifier.NONE).toString();
        return switch (date.qualifier()) {
            case NONE -> text + reach(date.reach());
            case UNCERTAIN -> text + say(" (niepewne)", " (uncertain)");
            case APPROXIMATE -> say("około ", "about ") + text;
            case UNCERTAIN_AND_APPROXIMATE -> say("około ", "about ") + text + say(" (niepewne)", " (uncertain)");
        };
    }

    private String reach(Reach reach) {
        return switch (reach) {
            case THAT -> "";
            case OR_EARLIER -> say(" lub wcześniej", " or earlier");
            case OR_LATER -> say(" lub później", " or later");
        };
    }

    String life(Lifespan life) {
        if (life.isUnknown()) {
            return notStated();
        }
        String from = life.beginning()
                .map(this::date)
                .map(day -> say("od ", "from ") + day)
                .orElse("");
        String until = life.end()
                .map(this::date)
                .map(day -> say("do ", "until ") + day)
                .orElse(life.open() ? say("nadal", "going on") : say("końca nie podano", "end not stated"));
        return from.isEmpty() ? until : from + ", " + until;
    }

    /** Adds to a text that it is an inference, where it is one. */
    String claim(Claim<?> claim, String text) {
        return known(claim.basis(), text);
    }

    /** Adds to a text that it is an inference, where it is known as one. */
    String known(Claim.Basis basis, String text) {
        return basis == Claim.Basis.STATED ? text : text + say(" (wniosek)", " (inferred)");
    }

    String seat(Candidates<TercCode> seat) {
        return switch (seat.certainty()) {
            case UNKNOWN -> say("nieznana", "unknown");
            case CERTAIN -> option(seat, 0);
            case AMBIGUOUS ->
                say("niejednoznaczna: ", "ambiguous: ")
                        + seat.options().stream()
                                .map(option -> option.value().value())
                                .collect(Collectors.joining(say(" albo ", " or ")))
                        + reasons(seat.options().get(0).reasons());
        };
    }

    private String option(Candidates<TercCode> seat, int index) {
        return seat.options().get(index).value().value()
                + reasons(seat.options().get(index).reasons());
    }

    private String reasons(List<Reason> reasons) {
        return reasons.isEmpty() ? "" : reasons.stream().map(this::reason).collect(Collectors.joining("; ", " (", ")"));
    }
}
