package pl.zwornik.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.Id;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;

/**
 * Identifiers; most of them from a small pool.
 *
 * @since 0.1.0
 */
public final class IdArbitraries {

    private IdArbitraries() {}

    /** Returns texts of the form of an id, up to the longest. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(7);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of("a", "b", "ops-1", "ops-2")),
                Tuple.of(1, parts.list().ofMinSize(1).ofMaxSize(8).map(all -> String.join("-", all))),
                Tuple.of(1, Arbitraries.of("0", "9-z", "z".repeat(Id.MAX_LENGTH))));
    }

    /** Returns ids of organisations. */
    public static Arbitrary<OrganisationId> organisationIds() {
        return texts().map(OrganisationId::parse);
    }

    /** Returns ids of people. */
    public static Arbitrary<PersonId> personIds() {
        return texts().map(PersonId::parse);
    }

    /** Returns ids of series. */
    public static Arbitrary<SeriesId> seriesIds() {
        return texts().map(SeriesId::parse);
    }

    /** Returns ids of forums. */
    public static Arbitrary<ForumId> forumIds() {
        return texts().map(ForumId::parse);
    }

    /** Returns ids of meetings. */
    public static Arbitrary<MeetingId> meetingIds() {
        return texts().map(MeetingId::parse);
    }

    /** Returns ids of parts of an aggregate. */
    public static Arbitrary<LocalId> localIds() {
        return texts().map(LocalId::parse);
    }

    /** Returns ids of every kind. */
    public static Arbitrary<Id> ids() {
        return Arbitraries.oneOf(
                organisationIds().map(id -> id),
                personIds().map(id -> id),
                seriesIds().map(id -> id),
                forumIds().map(id -> id));
    }

    /** Returns mentions of aggregates. */
    public static Arbitrary<Reference> references() {
        return Combinators.combine(Arbitraries.of("/parent", "/memberships/3/member"), ids())
                .as(Reference::new);
    }
}
