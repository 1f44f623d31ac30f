package pl.zwornik.jdbc;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.PolishText;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.people.Person;
import pl.zwornik.territory.TercCode;

/** What is indexed of an aggregate: the one place where that is computed, for writing and for looking up alike. */
final class IndexedFacts {

    /** The longest folded name that is kept as it is, in characters; index pages hold no long keys. */
    private static final int LONGEST = 100;

    /** A row of an index table. */
    record Fact(Index index, String value) {}

    private IndexedFacts() {}

    /** Returns the rows by which an aggregate is found; empty where it is found by its id alone. */
    static Set<Fact> of(Aggregate aggregate) {
        Set<Fact> facts = new HashSet<>();
        if (aggregate instanceof Organisation organisation) {
            addOrganisation(facts, organisation);
        } else if (aggregate instanceof Person person) {
            person.getPosts()
                    .forEach(post -> facts.add(
                            new Fact(Index.PERSON_POST, post.getOrganisation().value())));
            person.getName().ifPresent(name -> {
                facts.add(new Fact(Index.PERSON_NAME, name(name.spoken())));
                facts.add(new Fact(Index.PERSON_NAME, name(name.text())));
            });
            person.getLinks()
                    .forEach(link ->
                            facts.add(new Fact(Index.PERSON_LINK, link.other().value())));
        } else if (aggregate instanceof Forum forum) {
            forum.getMemberships()
                    .forEach(membership -> facts.add(
                            new Fact(Index.FORUM_MEMBER, membership.getMember().value())));
            forum.getOrgans().stream()
                    .flatMap(organ -> organ.getSeats().stream())
                    .flatMap(seat -> seat.getTenures().stream())
                    .flatMap(tenure -> tenure.getHolder().stream())
                    .forEach(holder -> facts.add(new Fact(Index.FORUM_SEAT, holder.value())));
        }
        if (aggregate instanceof Meeting meeting) {
            addMeeting(facts, meeting);
        }
        return facts;
    }

    private static void addMeeting(Set<Fact> facts, Meeting meeting) {
        meeting.getSeries().ifPresent(series -> facts.add(new Fact(Index.MEETING_SERIES, series.value())));
        meeting.getForum().ifPresent(forum -> {
            facts.add(new Fact(Index.MEETING_FORUM, forum.value()));
            meeting.getResolutions().stream()
                    .flatMap(resolution -> resolution.getNumber().stream())
                    .forEach(number -> facts.add(new Fact(Index.RESOLUTION, resolution(forum, number))));
        });
    }

    /** Returns under what a resolution is found: no id has a space. */
    static String resolution(ForumId forum, ResolutionNumber number) {
        return forum.value() + " " + number;
    }

    private static void addOrganisation(Set<Fact> facts, Organisation organisation) {
        facts.add(new Fact(Index.ORGANISATION_TYPE, organisation.getType().toString()));
        organisation.getNames().forEach(name -> {
            facts.add(new Fact(Index.ORGANISATION_NAME, name(name.value().text())));
            name.value().asWritten().ifPresent(written -> facts.add(new Fact(Index.ORGANISATION_NAME, name(written))));
        });
        organisation
                .getIdentifiers()
                .forEach(one -> facts.add(new Fact(Index.ORGANISATION_IDENTIFIER, identifier(one.value()))));
        addUnits(facts, Index.ORGANISATION_SEAT, organisation.getSeats());
        addUnits(facts, Index.ORGANISATION_AREA, organisation.getAreas());
        addSuccessions(facts, organisation);
        organisation
                .getLegalEntities()
                .forEach(entity -> facts.add(
                        new Fact(Index.ORGANISATION_LEGAL_ENTITY, entity.value().value())));
    }

    private static void addSuccessions(Set<Fact> facts, Organisation organisation) {
        organisation
                .getSuccessions()
                .forEach(one -> facts.add(
                        new Fact(Index.SUCCESSION, one.value().getPredecessor().value())));
    }

    private static void addUnits(Set<Fact> facts, Index index, List<Dated<Candidates<TercCode>>> units) {
        units.stream()
                .flatMap(unit -> unit.value().options().stream())
                .forEach(option -> facts.add(new Fact(index, option.value().value())));
    }

    /** Returns under what an identifier is found: no scheme has a space. */
    static String identifier(Identifier identifier) {
        return identifier.scheme().value() + " " + identifier.value();
    }

    /** Returns under what a name is found: folded, and where that is long, a hash of it. */
    static String name(String text) {
        String folded = PolishText.fold(text);
        return folded.length() <= LONGEST
                ? folded
                : "#" + HexFormat.of().formatHex(StoredDocument.sha256(folded.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns bytes whose order is the Polish order of display names, then the order of ids; null for a kind that is not
     * ordered by name.
     *
     * <p>The sort key is ASCII from the space up and a name has no control characters, so zeros end each part below
     * everything that could follow; code units of two bytes order as {@code String} does, where UTF-8 would not.
     */
    static byte @Nullable [] nameOrder(Aggregate aggregate) {
        if (!(aggregate instanceof Organisation organisation)) {
            return null;
        }
        String name = organisation.displayName();
        byte[] key = PolishText.sortKey(name).getBytes(StandardCharsets.US_ASCII);
        byte[] units = name.getBytes(StandardCharsets.UTF_16BE);
        byte[] id = organisation.getId().value().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(key.length + 1 + units.length + 2 + id.length)
                .put(key)
                .put((byte) 0)
                .put(units)
                .putChar('\0')
                .put(id)
                .array();
    }
}
