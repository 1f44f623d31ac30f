package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.result.InvariantViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The forum and its members are invented. */
@DisplayName("Participation")
class ParticipationTest {

    private static final LocalDate FOUNDED = LocalDate.of(2021, 11, 3);
    private static final LocalDate SPRING = LocalDate.of(2022, 3, 10);
    private static final LocalDate AUTUMN = LocalDate.of(2022, 10, 6);
    private static final LocalId COUNCIL = LocalId.parse("council");
    private static final SeatPlace CHAIR = new SeatPlace(COUNCIL, LocalId.parse("chair"));
    private static final OrganisationId A = OrganisationId.parse("ops-a");
    private static final OrganisationId B = OrganisationId.parse("ops-b");
    private static final OrganisationId C = OrganisationId.parse("ops-c");
    private static final Forum FORUM = Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT)
            .addOrgans(Organ.builder(COUNCIL, OrganKinds.COUNCIL)
                    .addSeats(Seat.builder(CHAIR.seat()).build())
                    .build())
            .build()
            .decide(FOUNDED)
            .found(Stream.of(A, B, C).map(Applicant::of).toList())
            .orThrow()
            .decide(LocalDate.of(2022, 6, 1))
            .withdraw(C)
            .orThrow();

    private static Meeting.Builder meeting(String id, LocalDate day) {
        return Meeting.builder(MeetingId.parse(id))
                .forum(FORUM.getId())
                .state(MeetingStates.CLOSED)
                .day(Claim.stated(PartialDate.of(day)));
    }

    private static Presence of(OrganisationId member, Meeting... meetings) {
        return Participation.ofMembers(FORUM, List.of(meetings)).of(member);
    }

    @Test
    @DisplayName("tells how many came to each meeting, in the order of the days, and of how many")
    void tellsTurnouts() {
        Meeting autumn = meeting("m-2", AUTUMN).addPresent(Voter.of(A)).build();
        Meeting spring = meeting("m-1", SPRING).statedPresent(Count.atLeast(2)).build();
        Meeting recorded = meeting("m-3", AUTUMN).entitled(Count.exactly(5)).build();
        assertThat(Participation.ofMembers(FORUM, List.of(recorded, autumn, spring))
                        .turnouts())
                .containsExactly(
                        new Turnout(MeetingId.parse("m-1"), SPRING, Count.atLeast(2), Count.exactly(3)),
                        new Turnout(MeetingId.parse("m-2"), AUTUMN, Count.exactly(1), Count.exactly(2)),
                        new Turnout(MeetingId.parse("m-3"), AUTUMN, Count.unknown(), Count.exactly(5)));
    }

    @Test
    @DisplayName("leaves out meetings of others, those not held, and those of no exact day")
    void leavesOut() {
        Meeting other = meeting("m-1", SPRING).forum(ForumId.parse("other")).build();
        Meeting ofCouncil = meeting("m-2", SPRING).organ(COUNCIL).build();
        Meeting called = meeting("m-3", SPRING).state(MeetingStates.CONVENED).build();
        Meeting adjourned =
                meeting("m-4", SPRING).state(MeetingStates.ADJOURNED).build();
        Meeting some = meeting("m-5", SPRING)
                .day(Claim.stated(PartialDate.of(2022, 3)))
                .build();
        assertThat(Participation.ofMembers(FORUM, List.of(other, ofCouncil, called, adjourned, some))
                        .turnouts())
                .isEmpty();
    }

    @Test
    @DisplayName("counts meetings to which a member came, which it missed, and of which that is not known")
    void counts() {
        Meeting named = meeting("m-1", SPRING).addPresent(Voter.of(A)).build();
        Meeting some = meeting("m-2", SPRING).statedPresent(Count.exactly(2)).build();
        assertThat(of(A, named, some)).isEqualTo(new Presence(1, 0, 1));
        assertThat(of(B, named, some)).isEqualTo(new Presence(0, 1, 1));
        assertThat(of(OrganisationId.parse("stranger"), named, some)).isEqualTo(new Presence(0, 0, 0));
    }

    @Test
    @DisplayName("asks for no meeting of a time at which the member was not entitled")
    void asksForEntitlement() {
        Meeting later = meeting("m-1", AUTUMN).addPresent(Voter.of(A)).build();
        assertThat(of(C, later)).isEqualTo(new Presence(0, 0, 0));
        assertThat(of(C, meeting("m-2", SPRING).addPresent(Voter.of(A)).build()))
                .isEqualTo(new Presence(0, 1, 0));
    }

    @Test
    @DisplayName(
            "knows of all where all were present, or nobody, and of no member where a person came for one not named")
    void reasons() {
        assertThat(of(B, meeting("m-1", SPRING).statedPresent(Count.exactly(3)).build()))
                .isEqualTo(new Presence(1, 0, 0));
        assertThat(of(B, meeting("m-1", SPRING).statedPresent(Count.exactly(0)).build()))
                .isEqualTo(new Presence(0, 1, 0));
        Meeting person = meeting("m-1", SPRING)
                .addPresent(Voter.of(PersonId.parse("p-1")))
                .build();
        assertThat(of(B, person)).isEqualTo(new Presence(0, 0, 1));
    }

    @Test
    @DisplayName("of an organ counts those for whom its seats are held")
    void ofOrgan() {
        Forum seated = FORUM.decide(SPRING)
                .fill(CHAIR, Nominee.of(PersonId.parse("p-1"), A))
                .orThrow();
        Meeting spring = meeting("m-1", SPRING)
                .organ(COUNCIL)
                .addPresent(new Voter(A, PersonId.parse("p-1")))
                .build();
        Meeting autumn = meeting("m-2", AUTUMN)
                .organ(COUNCIL)
                .statedPresent(Count.exactly(0))
                .build();
        Participation participation = Participation.ofOrgan(seated, COUNCIL, List.of(spring, autumn));
        assertThat(participation.turnouts()).extracting(Turnout::entitled).containsOnly(Count.exactly(1));
        assertThat(participation.of(A)).isEqualTo(new Presence(1, 1, 0));
        assertThat(participation.of(B)).isEqualTo(new Presence(0, 0, 0));
        assertThatExceptionOfType(InvariantViolationException.class)
                .isThrownBy(() -> Participation.ofOrgan(seated, LocalId.parse("none"), List.of()))
                .matches(e -> e.getFailure().code() == MeetingFailures.ORGAN_MISSING)
                .withMessageContaining("The forum has no organ none.");
    }
}
