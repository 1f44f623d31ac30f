package pl.zwornik.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.forum.Forum;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DisplayName("A store in memory")
class MemoryStoreTest {

    private static final Cause CAUSE = Cause.of(Instant.EPOCH, "tester", "to test");
    private static final OrganisationId NEW = new OrganisationId("ops-nowa");

    private final MemoryStore store = new MemoryStore();
    private final Sector sector = Lipka.sector().build().orThrow();

    @Test
    @DisplayName("gives back what was kept, whole and one by one")
    void givesBackWhatWasKept() {
        assertThat(keepAll()).hasSize(5).containsValue(1).doesNotContainValue(2);
        assertThat(store.snapshot()).isEqualTo(sector);
        assertThat(store.organisations().find(Lipka.OPS_ID)).contains(new Versioned<>(Lipka.ops(), 1));
        assertThat(store.people().find(Lipka.ANNA_ID)).contains(new Versioned<>(Lipka.anna(), 1));
        assertThat(store.series().find(Lipka.SERIES_ID)).contains(new Versioned<>(Lipka.series(), 1));
        assertThat(store.forums().find(Lipka.FORUM_ID)).contains(new Versioned<>(Lipka.forum(), 1));
        assertThat(store.organisations().find(NEW)).isEmpty();
        store.close();
    }

    @Test
    @DisplayName("keeps every revision with its cause, newest first")
    void keepsEveryRevision() {
        keepAll();
        Cause later = new Cause(Instant.EPOCH.plusSeconds(1), "tester", "a member joins", "case-7");
        store.commit(Changes.by(CAUSE).create(bare(NEW)));
        Forum changed =
                Lipka.forum().decide(LocalDate.of(2022, 3, 1)).admit(NEW).orThrow();
        assertThat(store.commit(Changes.by(later).save(changed, 1))).isEqualTo(Map.of(Lipka.FORUM_ID, 2));
        assertThat(store.forums().revisions(Lipka.FORUM_ID))
                .containsExactly(new Revision(2, later), new Revision(1, CAUSE));
        assertThat(store.forums().find(Lipka.FORUM_ID, 1)).contains(new Versioned<>(Lipka.forum(), 1));
        assertThat(store.forums().find(Lipka.FORUM_ID, 2)).contains(new Versioned<>(changed, 2));
        assertThat(store.forums().find(Lipka.FORUM_ID, 3)).isEmpty();
        assertThat(store.forums().find(Lipka.FORUM_ID)).contains(new Versioned<>(changed, 2));
        assertThat(store.forums().revisions(new ForumId("x"))).isEmpty();
    }

    @Test
    @DisplayName("refuses a stale change and a second beginning, with all versions, and keeps nothing of the set")
    void refusesStaleChanges() {
        keepAll();
        store.commit(Changes.by(CAUSE).save(Lipka.ops(), 1));
        Changes stale = Changes.by(CAUSE)
                .create(bare(NEW))
                .save(Lipka.ops(), 1)
                .create(Lipka.cus())
                .save(bare(new OrganisationId("ops-x")), 1);
        assertThatExceptionOfType(ConflictingChangeException.class)
                .isThrownBy(() -> store.commit(stale))
                .matches(e -> e.getConflicts()
                        .equals(List.of(
                                new Conflict(Lipka.OPS_ID, 1, 2),
                                new Conflict(Lipka.CUS_ID, 0, 1),
                                new Conflict(new OrganisationId("ops-x"), 1, 0))))
                .matches(e -> e.getFailures()
                        .get(0)
                        .message(Language.EN)
                        .equals("The organisation ops-lipka-mala was read at version 1 but is kept at version 2:"
                                + " somebody else changed it."))
                .matches(e -> e.getFailures()
                        .get(1)
                        .toString()
                        .equals("PORT-021: The organisation " + Lipka.CUS_ID + " is kept already, at version 1."));
        assertThat(store.organisations().find(NEW)).isEmpty();
    }

    @Test
    @DisplayName("refuses to create a person who was erased for what it is, and names conflicts before that")
    void refusesToCreateErased() {
        keepAll();
        store.erase(Lipka.anna().getId(), ErasureGrounds.REQUEST, CAUSE);
        assertThatExceptionOfType(RejectedChangesException.class)
                .isThrownBy(() -> store.commit(Changes.by(CAUSE).create(Lipka.anna())))
                .matches(e -> e.getFailures().get(0).code() == PortFailures.PERSON_ERASED);
        assertThatExceptionOfType(ConflictingChangeException.class)
                .isThrownBy(() ->
                        store.commit(Changes.by(CAUSE).create(Lipka.anna()).create(Lipka.cus())))
                .matches(e -> e.getConflicts().equals(List.of(new Conflict(Lipka.CUS_ID, 0, 1))));
    }

    @Test
    @DisplayName("forgets what is before a version, and tells which version is not there to forget before")
    void forgets() {
        keepAll();
        store.commit(Changes.by(CAUSE).save(Lipka.ops(), 1));
        assertThat(store.forget(Lipka.OPS_ID, 2)).isEqualTo(1);
        assertThat(store.organisations().find(Lipka.OPS_ID, 1)).isEmpty();
        assertThat(store.organisations().revisions(Lipka.OPS_ID)).containsExactly(new Revision(2, CAUSE));
        assertThat(store.forget(Lipka.OPS_ID, 2)).isZero();
        assertThatExceptionOfType(RejectedChangesException.class)
                .isThrownBy(() -> store.forget(Lipka.OPS_ID, 3))
                .withMessage("PORT-022: The organisation ops-lipka-mala has no version 3; the newest one is 2.");
        assertThatExceptionOfType(RejectedChangesException.class)
                .isThrownBy(() -> store.forget(NEW, 1))
                .withMessage("PORT-022: The organisation ops-nowa has no version 1; the newest one is 0.");
        assertThatIllegalArgumentException().isThrownBy(() -> store.forget(Lipka.OPS_ID, 0));
        assertThat(store.snapshot()).isEqualTo(sector);
    }

    @Test
    @DisplayName("refuses references that lead nowhere, all at once, and keeps nothing of the set")
    void refusesDanglingReferences() {
        assertThatExceptionOfType(RejectedChangesException.class)
                .isThrownBy(() -> store.commit(
                        Changes.by(CAUSE).create(bare(NEW)).create(Lipka.anna()).create(Lipka.series())))
                .matches(e -> e.getFailures().stream()
                        .map(Failure::toString)
                        .toList()
                        .equals(List.of(
                                "SEC-002 at /posts/0/organisation: There is no organisation with the id ops-lipka-mala.",
                                "SEC-002 at /involvements/0/organisation: There is no organisation with the id"
                                        + " ops-lipka-mala.")))
                .matches(e -> e.getFailures().get(0).advice(Language.EN).contains("a store does not"));
        assertThat(store.snapshot().aggregates()).isEmpty();
    }

    @Test
    @DisplayName("accepts references between aggregates of one change set, in any order")
    void acceptsMutualReferences() {
        store.commit(Changes.by(CAUSE).create(Lipka.anna()).create(Lipka.ops()));
        assertThat(store.people().withPostAt(Lipka.OPS_ID)).containsExactly(Lipka.ANNA_ID);
    }

    @Test
    @DisplayName("selects by what its selections name, as things stand now")
    void selects() {
        keepAll();
        TercCode gmina = TercCode.parse("3021052");
        store.commit(Changes.by(CAUSE)
                .save(
                        Lipka.ops().toBuilder()
                                .addSeats(Dated.of(Candidates.certain(gmina)))
                                .build(),
                        1));
        assertThat(store.organisations().ofType(OrganisationTypes.OPS)).containsExactly(Lipka.OPS_ID);
        assertThat(store.organisations().named("centrum uslug spolecznych w debie wielkim"))
                .containsExactly(Lipka.CUS_ID);
        assertThat(store.organisations().maySitIn(TercCode.parse("30"))).containsExactly(Lipka.OPS_ID);
        assertThat(store.organisations().maySitIn(TercCode.parse("32"))).isEmpty();
        assertThat(store.people().withPostAt(Lipka.CUS_ID)).isEmpty();
        assertThat(store.forums().withMember(Lipka.CUS_ID)).containsExactly(Lipka.FORUM_ID);
        assertThat(store.forums().withMember(NEW)).isEmpty();
        assertThat(store.forums().withSeatHeldBy(Lipka.ANNA_ID)).containsExactly(Lipka.FORUM_ID);
        assertThat(store.forums().withSeatHeldBy(new PersonId("p-2"))).isEmpty();
    }

    @Test
    @DisplayName("orders organisations by their Polish names, then by id, and lists them by id")
    void ordersByName() {
        Changes changes = Changes.by(CAUSE);
        Map<String, String> names = Map.of("a", "Śrem", "b", "Swarzędz", "c", "Łobżenica", "d", "Lipka", "e", "Lipka");
        store.commit(changes.createAll(names.entrySet().stream()
                .map(entry -> bare(new OrganisationId(entry.getKey())).toBuilder()
                        .addNames(Dated.of(Name.of(NameKinds.FULL, entry.getValue())))
                        .build())
                .toList()));
        assertThat(store.organisations().inNameOrder())
                .extracting(OrganisationId::value)
                .containsExactly("d", "e", "c", "b", "a");
        assertThat(store.organisations().all().map(one -> one.value().getId().value()))
                .containsExactly("a", "b", "c", "d", "e");
    }

    @Test
    @DisplayName("shows one moment to a reader, whatever is committed meanwhile")
    void showsOneMoment() {
        keepAll();
        try (Stream<Versioned<Organisation>> all = store.organisations().all()) {
            store.commit(Changes.by(CAUSE).create(bare(NEW)));
            assertThat(all).hasSize(2);
        }
        assertThat(store.organisations().all()).hasSize(3);
    }

    private Map<pl.zwornik.id.Id, Integer> keepAll() {
        List<Aggregate> all = sector.aggregates();
        return store.commit(Changes.by(CAUSE).createAll(all));
    }

    private static Organisation bare(OrganisationId id) {
        return Organisation.builder(id, OrganisationTypes.OPS).build();
    }
}
