package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Count;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.result.Decision;

import static org.assertj.core.api.Assertions.assertThat;

/** An invented forum of invented centres, and meetings of it, for tests of what a charter says in a sitting. */
final class Sessions {

    static final LocalDate DAY = LocalDate.of(2022, 3, 10);
    static final LocalId COUNCIL = LocalId.parse("council");
    static final LocalId M1 = LocalId.parse("m-1");
    static final LocalId B1 = LocalId.parse("b-1");
    static final MeetingId FIRST = MeetingId.parse("spotkanie-1");

    private Sessions() {}

    /** Returns a forum founded four months before, with a council of so many seats that nobody holds. */
    static Forum forum(int seats, int members, Clause... clauses) {
        return Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT)
                .addOrgans(Organ.builder(COUNCIL, OrganKinds.COUNCIL)
                        .seats(IntStream.rangeClosed(1, seats)
                                .mapToObj(seat -> Seat.builder(LocalId.parse("seat-" + seat))
                                        .build())
                                .toList())
                        .build())
                .addClauses(clauses)
                .build()
                .decide(DAY.minusMonths(4))
                .found(IntStream.rangeClosed(1, members)
                        .mapToObj(one -> Applicant.of(OrganisationId.parse("ops-" + one)))
                        .toList())
                .orThrow();
    }

    static Sitting convened(Forum forum) {
        return Sitting.convene(forum, Meeting.builder(FIRST).build(), DAY).orThrow();
    }

    static Sitting opened(int present, Forum forum) {
        return convened(forum).decide().openWith(Count.exactly(present)).orThrow();
    }

    static Nominee nominee(int number) {
        return new Nominee(PersonId.parse("p-" + number), null);
    }

    static void assertRefused(Decision<Sitting> decision, MeetingFailures failure, @Nullable String clause) {
        assertThat(decision.refusal()).hasValueSatisfying(refusal -> {
            assertThat(refusal.failure().code()).isEqualTo(failure);
            assertThat(refusal.clause()).isEqualTo(clause);
        });
    }
}
