package pl.zwornik.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.Person;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Versioned;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

import static org.assertj.core.api.Assertions.assertThat;

/** How much a decision leaves in tables beside the documents that stand: those it superseded, and rows by which things are found. */
@DisplayName("Bytes of a decision")
class BytesPerDecisionTest {

    private static final int MOST = 4_096;
    private static final int MEMBERS = 25;
    private static final int PRESENT = 20;
    private static final int SEATS = 4;
    private static final int RESOLUTIONS = 50; // in each meeting
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 10);
    private static final ForumId FORUM = ForumId.parse("gaj");
    private static final LocalId COUNCIL = LocalId.parse("council");

    private JdbcStore store;
    private Forum forum; // as it stands
    private final Map<Id, Versioned<Aggregate>> kept = new HashMap<>();
    private int decisions;

    @ParameterizedTest(name = "{0} resolutions")
    @ValueSource(ints = {50, 5_000})
    @DisplayName("stay below four KiB, however many resolutions there are")
    void perDecision(int resolutions) throws SQLException {
        TestDatabase database = TestDatabase.h2();
        JdbcMigrations.of(database.source()).migrate();
        store = JdbcStore.builder(database.source(), JsonFormat.strict()).build();
        found();
        int meetings = resolutions / RESOLUTIONS;
        for (int i = 0; i < meetings; i++) {
            hold(i, false);
        }
        assertThat(database.count("zwornik_resolution")).isEqualTo(resolutions);
        long before = KeptBytes.beside(database);
        decisions = 0;
        hold(meetings, true);
        decideOnForum(FOUNDED.plusDays(meetings + 1L));
        long each = (KeptBytes.beside(database) - before) / decisions;
        System.out.printf("%d resolutions: %d bytes for each of %d decisions%n", resolutions, each, decisions);
        assertThat(each).isPositive().isLessThanOrEqualTo(MOST);
    }

    private static OrganisationId member(int number) {
        return OrganisationId.parse("ops-" + number);
    }

    private static PersonId person(int number) {
        return PersonId.parse("p-" + number);
    }

    /** Keeps an invented forum with its members and the people for its council. */
    private void found() {
        Forum planned = Forum.builder(FORUM, ForumForms.KONWENT)
                .addOrgans(Organ.builder(COUNCIL, OrganKinds.COUNCIL)
                        .seats(IntStream.range(0, SEATS)
                                .mapToObj(number -> Seat.builder(LocalId.parse("seat-" + number))
                                        .build())
                                .toList())
                        .build())
                .addClauses(
                        clause("p-1", ClauseKinds.MAJORITY, Majority.simple()),
                        clause(
                                "p-2",
                                ClauseKinds.RESOLUTION_NUMBERS,
                                new NumberScheme("Uchwała nr {n}/{yyyy}", NumberScheme.Restart.YEAR)))
                .build();
        forum = planned.decide(FOUNDED)
                .found(IntStream.range(0, MEMBERS)
                        .mapToObj(number -> Applicant.of(member(number)))
                        .toList())
                .orThrow();
        for (int i = 0; i < MEMBERS; i++) {
            keep(Organisation.builder(member(i), OrganisationTypes.OPS).build());
            keep(Person.builder(person(i)).build());
        }
        keep(forum);
    }

    private static Clause clause(String id, Code kind, Provision provision) {
        return Clause.builder(LocalId.parse(id), kind, "Zmyślone.")
                .provision(provision)
                .build();
    }

    /** Holds a meeting, which is kept after every decision, or only when it is over. */
    private void hold(int number, boolean always) {
        Meeting planned =
                Meeting.builder(MeetingId.parse("spotkanie-" + number)).build();
        Sitting sitting = next(Sitting.convene(forum, planned, FOUNDED.plusDays(number + 1L)), always);
        List<Voter> present = IntStream.range(0, PRESENT)
                .mapToObj(one -> Voter.of(member(one)))
                .toList();
        sitting = next(sitting.decide().open(present), always);
        for (int i = 0; i < RESOLUTIONS; i++) {
            LocalId motion = LocalId.parse("m-" + i);
            LocalId resolution = LocalId.parse("r-" + i);
            Motion put = Motion.builder(motion, "Czy przyjąć (zmyślone)?").build();
            sitting = next(sitting.decide().propose(put), always);
            sitting = next(sitting.decide().vote(motion, Vote.counted(12, 5, 3)), always);
            sitting = next(sitting.decide().adopt(motion, resolution, "W sprawie zmyślonej nr " + i), always);
        }
        next(sitting.decide().close(), true);
    }

    private Sitting next(Decision<Sitting> decision, boolean keeps) {
        Sitting sitting = decision.orThrow();
        decisions++;
        if (keeps) {
            keep(sitting.forum(), sitting.meeting());
        }
        forum = sitting.forum();
        return sitting;
    }

    /** Suspends the members one by one, and seats a council. */
    private void decideOnForum(LocalDate on) {
        for (int i = 0; i < MEMBERS; i++) {
            next(forum.decide(on).suspend(member(i)));
        }
        for (int i = 0; i < SEATS; i++) {
            next(forum.decide(on).fill(SeatPlace.of(COUNCIL.value(), "seat-" + i), Nominee.of(person(i), member(i))));
        }
    }

    private void next(Decision<Forum> decision) {
        forum = decision.orThrow();
        decisions++;
        keep(forum);
    }

    /** Commits together those that changed. */
    private void keep(Aggregate... values) {
        Changes changes = Changes.by(Fixtures.CAUSE);
        for (Aggregate value : values) {
            Versioned<Aggregate> before = kept.get(value.id());
            if (before == null) {
                changes = changes.create(value);
            } else if (!before.value().equals(value)) {
                changes = changes.save(value, before.version());
            }
        }
        Map<Id, Integer> versions = store.commit(changes);
        for (Aggregate value : values) {
            Integer version = versions.get(value.id());
            if (version != null) {
                kept.put(value.id(), new Versioned<>(value, version));
            }
        }
    }
}
