package pl.zwornik.tool;

import java.time.LocalDate;
import java.util.List;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ForumOnDay;
import pl.zwornik.forum.Holding;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.meeting.Presence;
import tools.jackson.core.JsonGenerator;

/** How a forum governs itself, for programs: its state on a day and its history, one JSON object on one line. */
final class ForumJson {

    private ForumJson() {}

    static String of(ForumStory story, LocalDate day) {
        ForumOnDay forum = story.forum().on(day);
        return JsonOutput.object(json -> {
            json.writeStringProperty("forum", story.forum().getId().value());
            json.writeStringProperty("on", day.toString());
            json.writeStringProperty("exists", forum.exists().name());
            JsonOutput.strings(json, "members", forum.members(Tri.YES));
            JsonOutput.strings(json, "membersUnlessTheyLeft", forum.members(Tri.UNKNOWN));
            JsonOutput.strings(json, "voters", forum.voters(Tri.YES));
            JsonOutput.array(json, "seats", forum.composition(), holding -> holding(json, holding));
            JsonOutput.strings(
                    json,
                    "unknownClauses",
                    forum.unknownClauses().stream().map(code -> code.value()).toList());
            JsonOutput.strings(
                    json,
                    "meetings",
                    story.meetings().stream().map(meeting -> meeting.getId()).toList());
            JsonOutput.array(
                    json,
                    "participation",
                    List.copyOf(story.presences(day).entrySet()),
                    one -> presence(json, one.getKey(), one.getValue()));
            JsonOutput.array(json, "history", story.chapters(), chapter -> {
                json.writeStringProperty("day", chapter.day().toString());
                json.writeStringProperty("text", chapter.text());
            });
        });
    }

    private static void presence(JsonGenerator json, OrganisationId member, Presence presence) {
        json.writeStringProperty("member", member.value());
        json.writeNumberProperty("present", presence.present());
        json.writeNumberProperty("absent", presence.absent());
        json.writeNumberProperty("unknown", presence.unknown());
    }

    private static void holding(JsonGenerator json, Holding holding) {
        json.writeStringProperty("organ", holding.place().organ().value());
        json.writeStringProperty("seat", holding.place().seat().value());
        holding.tenure().getHolder().ifPresent(holder -> json.writeStringProperty("holder", holder.value()));
        holding.tenure().getOnBehalfOf().ifPresent(member -> json.writeStringProperty("onBehalfOf", member.value()));
        json.writeStringProperty("during", holding.tenure().life().toString());
        json.writeStringProperty("held", holding.held().name());
        json.writeBooleanProperty("lapsed", holding.represents().isNo());
    }
}
