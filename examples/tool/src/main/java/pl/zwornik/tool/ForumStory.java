package pl.zwornik.tool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Reach;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Participation;
import pl.zwornik.meeting.Presence;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.PersonName;
import pl.zwornik.sector.Sector;

/**
 * A forum with its meetings, and what is known of those who belong to it.
 *
 * @param forum the forum
 * @param sector where its members and meetings are
 * @param words the words for it
 */
record ForumStory(Forum forum, Sector sector, Words words) {

    /** What happened on a day, as far as the day is known. */
    record Chapter(PartialDate day, String text) {

        private LocalDate first() {
            return day.earliest().orElse(LocalDate.MIN);
        }
    }

    /** Returns the meetings, those of known days first, in the order of their days. */
    List<Meeting> meetings() {
        return sector.meetings().stream()
                .filter(meeting -> meeting.isOf(forum.getId()))
                .sorted(Comparator.comparing(meeting ->
                        meeting.getDay().flatMap(day -> day.value().earliest()).orElse(LocalDate.MAX)))
                .toList();
    }

    /** Returns to how many of the meetings of all members each of them came, by a day. */
    Map<OrganisationId, Presence> presences(LocalDate day) {
        Participation participation = Participation.ofMembers(
                forum,
                meetings().stream()
                        .filter(meeting -> meeting.exactDay()
                                .filter(met -> !met.isAfter(day))
                                .isPresent())
                        .toList());
        Map<OrganisationId, Presence> presences = new LinkedHashMap<>();
        forum.getMemberships().forEach(one -> presences.put(one.getMember(), participation.of(one.getMember())));
        return presences;
    }

    /** Returns everything that happened on a day that is known at all, in order. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        add(
                chapters,
                forum.getLife(),
                words.say("powstanie forum", "the forum began"),
                words.say("koniec forum", "the forum ended"));
        forum.getMemberships().forEach(one -> add(chapters, one));
        for (Organ organ : forum.getOrgans()) {
            for (Seat seat : organ.getSeats()) {
                seat.getTenures().forEach(tenure -> add(chapters, organ, seat, tenure));
            }
        }
        ClauseWords clauses = new ClauseWords(words);
        forum.getClauses()
                .forEach(clause -> add(
                        chapters,
                        clause.getDuring(),
                        words.say("obowiązuje: ", "in force: ") + clauses.subject(clause),
                        words.say("nie obowiązuje: ", "no longer in force: ") + clauses.subject(clause)));
        meetings().forEach(meeting -> add(chapters, meeting));
        chapters.sort(Comparator.comparing(Chapter::first));
        return chapters;
    }

    private void add(List<Chapter> chapters, Membership membership) {
        String name = name(membership.getMember());
        String joined = membership
                .getContinuing()
                .map(former -> name + words.say(" wchodzi w miejsce: ", " takes the place of: ") + name(former))
                .orElse(name + words.say(" przystępuje", " joins"));
        String left = name + ": "
                + membership.getEnd().map(words::label).orElse(words.say("koniec członkostwa", "end of membership"));
        add(chapters, membership.getDuring(), joined, left);
        membership
                .getRests()
                .forEach(rest -> add(
                        chapters,
                        rest,
                        name + words.say(": zawieszenie praw", ": rights suspended"),
                        name + words.say(": koniec zawieszenia", ": suspension ended")));
    }

    private void add(List<Chapter> chapters, Organ organ, Seat seat, Tenure tenure) {
        String place = organ(organ) + ", " + seat.getId();
        String vacant =
                tenure.getEnd().map(why -> " (" + words.label(why) + ")").orElse("");
        add(
                chapters,
                tenure.life(),
                place + ": " + holder(tenure),
                place + ": " + holder(tenure) + words.say(" – koniec", " – ended") + vacant);
    }

    private void add(List<Chapter> chapters, Meeting meeting) {
        StringBuilder text = new StringBuilder(meeting(meeting));
        meeting.getResolutions().forEach(one -> text.append("; ")
                .append(one.getWritten().map(number -> number + ": ").orElse(""))
                .append(one.getTitle()));
        meeting.getDay().ifPresent(day -> chapters.add(new Chapter(day.value(), text.toString())));
    }

    /** A source that attests a day says of no other day that something began or ended on it. */
    private static void add(List<Chapter> chapters, Lifespan life, String began, String ended) {
        life.beginning()
                .filter(day -> day.reach() != Reach.OR_EARLIER)
                .ifPresent(day -> chapters.add(new Chapter(day, began)));
        life.end().filter(day -> day.reach() != Reach.OR_LATER).ifPresent(day -> chapters.add(new Chapter(day, ended)));
    }

    /** Returns what a meeting is called, else what it is. */
    String meeting(Meeting meeting) {
        return meeting.getTitle()
                .orElseGet(() -> words.say("spotkanie", "meeting")
                        + meeting.getOrgan()
                                .flatMap(forum::organ)
                                .map(organ -> ": " + organ(organ))
                                .orElse(""));
    }

    String organ(Organ organ) {
        return organ.getName().orElseGet(() -> words.label(organ.getKind()));
    }

    /** Returns who holds a seat, and on whose behalf. */
    String holder(Tenure tenure) {
        Optional<String> person = tenure.getHolder().map(id -> sector.person(id)
                .flatMap(one -> one.getName())
                .map(PersonName::spoken)
                .orElse(id.value()));
        return person.orElse(words.notStated())
                + tenure.getOnBehalfOf()
                        .map(member -> " (" + name(member) + ")")
                        .orElse("");
    }

    String name(OrganisationId id) {
        return sector.organisation(id).map(Organisation::shortName).orElse(id.value());
    }
}
