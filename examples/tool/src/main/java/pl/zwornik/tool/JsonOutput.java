package pl.zwornik.tool;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.forum.Forum;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.port.Revision;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.register.RegisterChanges;
import pl.zwornik.register.UnitRegister;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.rule.Finding;
import pl.zwornik.rule.NotAssessed;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.sector.Sector;
import pl.zwornik.story.StoryResult;
import pl.zwornik.vocabulary.Code;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What commands answer to programs: one JSON object on one line. */
final class JsonOutput {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonOutput() {}

    static String failure(Failure failure, Language language) {
        return object(json -> failure(json, failure, language));
    }

    static String report(Report report, Sector sector, Language language) {
        return object(json -> {
            report(json, report, language);
            openQuestions(json, sector);
        });
    }

    static String story(StoryResult result, Language language) {
        return object(json -> {
            json.writeName("report");
            json.writeStartObject();
            report(json, result.report(), language);
            json.writeEndObject();
            openQuestions(json, result.sector());
            json.writeBooleanProperty("equalAfterReopening", result.equalAfterReopening());
            json.writeStringProperty("joined", result.joined().value());
            array(json, "revisions", result.revisions(), revision -> revision(json, revision));
            json.writeName("refused");
            json.writeStartObject();
            failure(json, result.refusal(), language);
            json.writeEndObject();
            json.writeBooleanProperty("sameBytes", result.sameBytes());
            json.writeNumberProperty("length", result.length());
            json.writeStringProperty("json", result.json().toString());
            json.writeStringProperty("database", result.database().toString());
        });
    }

    static String recognition(String text, Candidates<NamedUnit> found) {
        return object(json -> {
            json.writeStringProperty("text", text);
            json.writeStringProperty("outcome", found.certainty().name().toLowerCase(Locale.ROOT));
            array(json, "candidates", found.options(), option -> candidate(json, option));
        });
    }

    static String register(UnitRegister register, RegisterChanges changes, int doubts, boolean kept) {
        return object(json -> {
            json.writeStringProperty("source", register.source());
            json.writeNumberProperty("rows", register.rows());
            json.writeNumberProperty("units", register.units().size());
            json.writeBooleanProperty("kept", kept);
            strings(
                    json,
                    "new",
                    changes.created().stream().map(Organisation::getId).toList());
            array(json, "changed", changes.changed(), unit -> {
                json.writeStringProperty("id", unit.after().getId().value());
                strings(json, "attributes", unit.attributes());
            });
            strings(
                    json,
                    "gone",
                    changes.gone().stream().map(Organisation::getId).toList());
            array(json, "successions", changes.successions(), pair -> {
                json.writeStringProperty("gone", pair.gone().getId().value());
                json.writeStringProperty("successor", pair.successor().getId().value());
            });
            json.writeNumberProperty("unchanged", changes.unchanged().size());
            json.writeNumberProperty("doubts", doubts);
        });
    }

    /** A line that was refused is not repeated. */
    static String refused(Failure failure, Language language) {
        return object(json -> {
            json.writeNullProperty("text");
            json.writeStringProperty("outcome", "unknown");
            array(json, "candidates", List.of(), any -> {});
            json.writeName("refused");
            json.writeStartObject();
            failure(json, failure, language);
            json.writeEndObject();
        });
    }

    private static void candidate(JsonGenerator json, Candidate<NamedUnit> option) {
        NamedUnit unit = option.value();
        optional(json, "type", unit.type().map(Code::value));
        optional(json, "variant", unit.variant().map(Code::value));
        optional(json, "place", unit.place());
        strings(json, "terc", unit.terc());
        strings(json, "reasons", option.reasons());
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    static void strings(JsonGenerator json, String name, List<?> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> json.writeString(value.toString()));
        json.writeEndArray();
    }

    private static void report(JsonGenerator json, Report report, Language language) {
        json.writeStringProperty("date", report.date().toString());
        array(json, "findings", report.findings(), finding -> finding(json, finding, language));
        array(json, "notAssessed", report.notAssessed(), one -> notAssessed(json, one));
        array(json, "rules", report.rules(), summary -> rule(json, summary, language));
        strings(json, "editions", report.editions());
    }

    private static void failure(JsonGenerator json, Failure failure, Language language) {
        json.writeStringProperty("code", failure.code().code());
        json.writeStringProperty("severity", failure.severity().name());
        failure.place().inDocument().ifPresent(document -> json.writeStringProperty("document", document));
        if (failure.place().hasPosition()) {
            json.writeNumberProperty("line", failure.place().line());
            json.writeNumberProperty("column", failure.place().column());
        }
        json.writeStringProperty("pointer", failure.place().pointer());
        json.writeStringProperty("message", failure.message(language));
        json.writeStringProperty("advice", failure.advice(language));
    }

    private static void finding(JsonGenerator json, Finding finding, Language language) {
        json.writeStringProperty("subject", finding.subject().toString());
        failure(json, finding.failure(), language);
        json.writeStringProperty("basis", finding.rule().basis().toString());
        json.writeBooleanProperty("assumed", finding.assumed());
    }

    private static void notAssessed(JsonGenerator json, NotAssessed one) {
        json.writeStringProperty("code", one.rule().code().code());
        json.writeStringProperty("subject", one.subject().toString());
        json.writeStringProperty("answer", one.answer().name());
        json.writeStringProperty("reason", one.reason().value());
    }

    private static void rule(JsonGenerator json, RuleSummary summary, Language language) {
        json.writeStringProperty("code", summary.rule().code().code());
        json.writeStringProperty("state", summary.state().name());
        json.writeNumberProperty("held", summary.held());
        json.writeNumberProperty("violated", summary.violated());
        json.writeNumberProperty("notAssessable", summary.notAssessable());
        json.writeNumberProperty("notApplying", summary.notApplying());
        json.writeStringProperty("basis", summary.rule().basis().toString());
        json.writeStringProperty("title", RuleTexts.title(summary.rule(), language));
        RuleTexts.nothingChecked(summary, language).ifPresent(why -> json.writeStringProperty("nothingChecked", why));
    }

    static void revision(JsonGenerator json, Revision revision) {
        json.writeNumberProperty("version", revision.version());
        json.writeStringProperty("at", revision.cause().at().toString());
        json.writeStringProperty("actor", revision.cause().actor());
        json.writeStringProperty("reason", revision.cause().reason());
    }

    private static void openQuestions(JsonGenerator json, Sector sector) {
        json.writeName("openQuestions");
        json.writeStartObject();
        for (Forum forum : sector.forums()) {
            json.writeName(forum.getId().value());
            json.writeStartArray();
            forum.openQuestions().forEach(question -> json.writeString(question.value()));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    static <T> void array(JsonGenerator json, String name, List<T> values, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        for (T value : values) {
            json.writeStartObject();
            write.accept(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static String object(Consumer<JsonGenerator> write) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            write.accept(json);
            json.writeEndObject();
        }
        return text.toString();
    }
}
