package pl.zwornik.tool;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import pl.zwornik.forum.Forum;
import pl.zwornik.port.Revision;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.rule.Finding;
import pl.zwornik.rule.NotAssessed;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.sector.Sector;
import pl.zwornik.story.StoryResult;
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

    private static void report(JsonGenerator json, Report report, Language language) {
        json.writeStringProperty("date", report.date().toString());
        array(json, "findings", report.findings(), finding -> finding(json, finding, language));
        array(json, "notAssessed", report.notAssessed(), one -> notAssessed(json, one));
        array(json, "rules", report.rules(), summary -> rule(json, summary, language));
        json.writeName("editions");
        json.writeStartArray();
        report.editions().forEach(json::writeString);
        json.writeEndArray();
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
