package pl.zwornik.forum;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.Lipka;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Language;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("Admission to a forum")
class AdmissionTest {

    private static final OrganisationId NEW = new OrganisationId("ops-nowa");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 1);

    private final Forum forum = Lipka.forum();

    @Test
    @DisplayName("of a newcomer adds an ordinary membership from that day on, and says so")
    void ofANewcomerIsAccepted() {
        Decision<Forum> decision = forum.decide(DAY).admit(NEW);
        assertThat(decision.events())
                .containsExactly(new MemberEvent.Admitted(Applicant.of(NEW), MembershipKinds.ORDINARY, DAY));
        Forum after = decision.orThrow();
        assertThat(after.getMemberships())
                .hasSize(3)
                .startsWith(forum.getMemberships().toArray(Membership[]::new));
        Membership added = after.getMemberships().get(2);
        assertThat(added.getMember()).isEqualTo(NEW);
        assertThat(added.getKind()).isEqualTo(MembershipKinds.ORDINARY);
        assertThat(added.getFounding()).isEqualTo(Tri.NO);
        assertThat(added.getDuring()).isEqualTo(Lifespan.began(DAY).goingOn());
        assertThat(after.on(DAY.plusYears(9)).isMember(NEW)).isEqualTo(Tri.YES);
        assertThat(after.on(DAY).isMember(NEW)).isEqualTo(Tri.YES);
        assertThat(forum.getMemberships().has(NEW)).isFalse();
    }

    @Test
    @DisplayName("on the day of the founding leaves open whether the newcomer was there")
    void onTheDayOfFounding() {
        Forum after = forum.decide(Lipka.FOUNDED).admit(NEW).orThrow();
        assertThat(after.getMemberships().get(2).getFounding()).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    @DisplayName("of one who is, or may still be, a member is refused")
    void ofAMemberIsRefused() {
        for (LocalDate day : new LocalDate[] {Lipka.FOUNDED, DAY}) {
            Failure failure = refusal(forum.decide(day).admit(Lipka.OPS_ID));
            assertThat(failure.code()).isEqualTo(ForumFailures.ALREADY_MEMBER);
            assertThat(failure.place().pointer()).isEqualTo("/memberships");
            assertThat(failure.message(Language.EN))
                    .isEqualTo("ops-lipka-mala is a member on " + day + ", or may still be one.");
        }
    }

    @Test
    @DisplayName("of one who certainly left is accepted")
    void ofOneWhoLeftIsAccepted() {
        Forum left = forum.toBuilder()
                .addMemberships(Membership.builder(NEW)
                        .during(Lifespan.parse("2021-11-03/2022-03-01"))
                        .build())
                .build();
        assertThat(left.decide(DAY.minusDays(1)).admit(NEW).isAccepted()).isFalse();
        assertThat(left.decide(DAY).admit(NEW).isAccepted()).isTrue();
    }

    @Test
    @DisplayName("on a day on which the forum certainly was not is refused; on an uncertain day it is not")
    void outsideTheLifeIsRefused() {
        LocalDate before = Lipka.FOUNDED.minusDays(1);
        Failure failure = refusal(forum.decide(before).admit(NEW));
        assertThat(failure.code()).isEqualTo(ForumFailures.NOT_IN_BEING);
        assertThat(failure.place().pointer()).isEqualTo("/life");
        assertThat(failure.message(Language.PL)).contains("2021-11-02").doesNotContain("{");
        Forum uncertain = forum.toBuilder().life(Lifespan.parse("2021~/")).build();
        assertThat(uncertain.decide(before).admit(NEW).isAccepted()).isTrue();
    }

    @Test
    @DisplayName("goes on from decision to decision, and stops at the first refusal")
    void goesOn() {
        OrganisationId other = new OrganisationId("ops-inna");
        Decision<Forum> both =
                forum.decide(DAY).admit(NEW).then(one -> one.decide(DAY).admit(other));
        assertThat(both.orThrow().getMemberships()).hasSize(4);
        assertThat(both.events()).hasSize(2);
        assertThat(forum.decide(DAY)
                        .admit(NEW)
                        .then(one -> one.decide(DAY).admit(NEW))
                        .isAccepted())
                .isFalse();
    }

    private static Failure refusal(Decision<Forum> decision) {
        return decision.refusal().orElseThrow().failure();
    }
}
