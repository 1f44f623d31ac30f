package pl.zwornik.jdbc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.json.JsonFormat;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.Person;
import pl.zwornik.port.Changes;
import pl.zwornik.port.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** The tables of one run: empty but for the units and people whom commands speak of. */
final class GovernanceStore {

    private static int last;

    private final Store store;
    private final Map<Id, Integer> versions = new HashMap<>();

    GovernanceStore(TestDatabase database, Dialect dialect) {
        String prefix = "g" + ++last + "_";
        database.run(JdbcMigrations.sql(dialect, prefix));
        store = JdbcStore.builder(database.source(), JsonFormat.strict())
                .prefix(prefix)
                .build();
        Changes changes = changes();
        for (int number : IntStream.range(0, GovernanceState.MEMBERS).toArray()) {
            changes = changes.create(unit(GovernanceState.member(number)))
                    .create(unit(GovernanceState.heir(number)))
                    .create(Person.builder(GovernanceState.person(number)).build());
        }
        store.commit(changes.create(unit(OrganisationId.parse("obcy"))));
    }

    private static Changes changes() {
        return Changes.by(Fixtures.CAUSE);
    }

    private static Organisation unit(OrganisationId id) {
        return Organisation.builder(id, OrganisationTypes.OPS).build();
    }

    /** Commits what changed together, and reads it again. */
    void keep(List<? extends Aggregate> changed) {
        Changes changes = changes();
        for (Aggregate value : changed) {
            int version = versions.getOrDefault(value.id(), 0);
            changes = version == 0 ? changes.create(value) : changes.save(value, version);
        }
        versions.putAll(store.commit(changes));
        changed.forEach(this::assertKept);
    }

    private void assertKept(Aggregate value) {
        if (value instanceof Forum forum) {
            assertThat(store.forums().find(forum.getId()).orElseThrow().value()).isEqualTo(forum);
        } else {
            Meeting meeting = (Meeting) value;
            assertThat(store.meetings().find(meeting.getId()).orElseThrow().value())
                    .isEqualTo(meeting);
            assertThat(store.meetings().ofForum(meeting.getForum().orElseThrow()))
                    .contains(meeting.getId());
        }
    }
}
