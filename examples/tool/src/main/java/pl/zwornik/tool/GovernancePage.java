package pl.zwornik.tool;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import pl.zwornik.charter.Clause;
import pl.zwornik.fact.PolishText;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ForumOnDay;
import pl.zwornik.forum.Holding;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.tool.text.Page;
import pl.zwornik.tool.text.Table;

/** How a forum governs itself, for people. */
final class GovernancePage {

    private final Page page;
    private final ForumStory story;
    private final Words words;

    GovernancePage(Page page, ForumStory story) {
        this.page = page;
        this.story = story;
        this.words = story.words();
    }

    /** Returns the forum on a day. */
    Page state(LocalDate day) {
        ForumOnDay forum = story.forum().on(day);
        page.title(story.forum().displayName() + words.say(" w dniu ", " on ") + day);
        page.line(
                switch (forum.exists()) {
                    case YES -> words.say("Forum istnieje.", "The forum is in being.");
                    case NO -> words.say("Forum nie istnieje.", "The forum is not in being.");
                    case UNKNOWN ->
                        words.say(
                                "Czy forum istnieje, źródła nie mówią.",
                                "Whether the forum is in being, no source says.");
                });
        members(forum);
        int votes = forum.voters(Tri.YES).size();
        if (votes < forum.members(Tri.YES).size()) {
            page.line(words.say("Prawo głosu ma ", "Entitled to vote: ") + votes + ".");
        }
        story.forum().getOrgans().forEach(organ -> organ(organ, forum));
        clauses(day, forum);
        meetings(day);
        participation(day);
        return page;
    }

    private void members(ForumOnDay forum) {
        if (story.forum().getMemberships().isEmpty()) {
            page.section(words.say("Członkowie: ", "Members: ") + words.notStated());
            return;
        }
        members(words.say("Członkowie: ", "Members: "), forum.members(Tri.YES));
        if (!forum.members(Tri.UNKNOWN).isEmpty()) {
            members(
                    words.say("Członkowie, o ile nie odeszli: ", "Members, unless they have left: "),
                    forum.members(Tri.UNKNOWN));
        }
    }

    private void members(String heading, List<OrganisationId> members) {
        page.section(heading + members.size());
        members.stream().map(story::name).sorted(PolishText.ORDER).forEach(page::point);
    }

    private void organ(Organ organ, ForumOnDay forum) {
        page.section(story.organ(organ) + ": " + words.seats(organ.getSeats().size()));
        Table table = new Table();
        for (Seat seat : organ.getSeats()) {
            List<Holding> holders = forum.holders(new SeatPlace(organ.getId(), seat.getId()));
            String role = seat.getRole().map(words::label).orElse(seat.getId().value());
            if (holders.isEmpty()) {
                table.row(role, words.say("nieobsadzone albo nie podano", "vacant, or not stated"));
            }
            holders.forEach(holding -> table.row(
                    role,
                    story.holder(holding.tenure()),
                    when(holding.tenure()),
                    holding.represents().isNo() ? words.say("WYGASŁE", "LAPSED") : ""));
        }
        page.table(table);
    }

    private void clauses(LocalDate day, ForumOnDay forum) {
        List<Clause> binding = story.forum().getClauses().stream()
                .filter(clause -> clause.bindsOn(day))
                .toList();
        ClauseWords clauses = new ClauseWords(words);
        Table table = new Table();
        binding.forEach(clause -> table.row(clause.getId().value(), clauses.subject(clause), clauses.content(clause)));
        if (!table.isEmpty()) {
            page.section(words.say("Regulamin", "Charter")).table(table);
        }
        page.list(
                words.say("Czego regulamin nie mówi", "What the charter does not say"),
                forum.unknownClauses().stream().map(words::label).toList());
    }

    private void meetings(LocalDate day) {
        Table table = new Table();
        for (Meeting meeting : story.meetings()) {
            boolean later = meeting.getDay()
                    .flatMap(known -> known.value().earliest())
                    .filter(day::isBefore)
                    .isPresent();
            if (!later) {
                table.row(
                        meeting.getDay()
                                .map(known -> words.claim(known, words.date(known.value())))
                                .orElse(words.notStated()),
                        story.meeting(meeting),
                        presence(meeting),
                        words.say("uchwał: ", "resolutions: ")
                                + meeting.getResolutions().size());
            }
        }
        if (!table.isEmpty()) {
            page.section(words.say("Spotkania", "Meetings")).table(table);
        }
    }

    /** Of nobody is it said how often they came where that is known of no meeting. */
    private void participation(LocalDate day) {
        Table table = new Table();
        story.presences(day).forEach((member, presence) -> {
            if (presence.present() + presence.absent() > 0) {
                table.row(
                        story.name(member),
                        words.say("obecność: ", "present: ") + presence.present(),
                        words.say("nieobecność: ", "absent: ") + presence.absent(),
                        words.say("nie wiadomo: ", "not known: ") + presence.unknown());
            }
        });
        if (!table.isEmpty()) {
            page.section(words.say("Udział w spotkaniach", "Participation")).table(table);
        }
    }

    private String presence(Meeting meeting) {
        String present = words.say("obecnych: ", "present: ") + words.count(meeting.present());
        return meeting.exactDay().isEmpty()
                ? present
                : new Sitting(story.forum(), meeting)
                        .quorum()
                        .map(quorum -> present
                                + words.say(", kworum: ", ", quorum: ")
                                + quorum.needed()
                                + words.say(" z ", " of ")
                                + quorum.whole())
                        .orElse(present);
    }

    /** Returns what happened, in the order of the days. */
    Page history() {
        page.title(story.forum().displayName());
        Table table = new Table();
        story.chapters().forEach(one -> table.row(words.date(one.day()), one.text()));
        page.section(words.say("Dzieje", "History")).table(table);
        return page;
    }

    /** Returns who held each seat, in the order of the days. */
    Page seats() {
        page.title(story.forum().displayName());
        for (Organ organ : story.forum().getOrgans()) {
            page.section(
                    story.organ(organ) + ": " + words.seats(organ.getSeats().size()));
            Table table = new Table();
            for (Seat seat : organ.getSeats()) {
                seat.getTenures().stream()
                        .sorted(Comparator.comparing(SeatTimeline::first))
                        .forEach(tenure -> table.row(seat.getId().value(), story.holder(tenure), when(tenure)));
            }
            page.table(table);
        }
        return page;
    }

    private String when(Tenure tenure) {
        return tenure.getDuring()
                .map(during -> words.claim(during, words.life(during.value())))
                .orElse(words.notStated());
    }
}
