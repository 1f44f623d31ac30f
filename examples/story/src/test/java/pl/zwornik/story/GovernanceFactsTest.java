package pl.zwornik.story;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Threshold;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.TercCode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("The facts of governance in the source documents, row by row")
class GovernanceFactsTest {

    private final Sector sector = new ForumMocyStory().read(Bundles.all()).orThrow();

    private Forum forum(String id) {
        return sector.forum(ForumId.parse(id)).orElseThrow();
    }

    private Meeting meeting(String id) {
        return sector.meeting(MeetingId.parse(id)).orElseThrow();
    }

    @Test
    @DisplayName("S0-07: all present found formalising necessary: a unanimous motion, without numbers")
    void unanimousMotion() {
        Meeting founding = meeting("forum-mocy-2021-11-03");
        Motion motion = founding.motion(LocalId.parse("formalisation")).orElseThrow();
        assertThat(motion.getCarried()).isEqualTo(Tri.YES);
        assertThat(motion.getVote().orElseThrow().getUnanimity()).isEqualTo(Tri.YES);
        assertThat(motion.getVote().orElseThrow().tally()).isEmpty();
        assertThat(founding.present()).isEqualTo(Count.unknown());
        Sitting sitting = new Sitting(forum("forum-mocy"), founding);
        assertThat(sitting.wasQuorate(motion.getId())).isEqualTo(Tri.UNKNOWN);
        assertThat(sitting.majority(motion.getId())).isEmpty();
    }

    @Test
    @DisplayName("S0-12: a rule on who may belong is one of types, and takes the CUS that was an OPS where it says so")
    void membersByType() {
        Forum mocy = forum("forum-mocy");
        assertThat(mocy.on(LocalDate.of(2021, 11, 3)).clause(ClauseKinds.MEMBERSHIP))
                .isEmpty();
        Eligibility withSuccessors = new Eligibility(List.of(OrganisationTypes.OPS), Tri.YES, MemberForms.UNIT);
        Eligibility without = new Eligibility(List.of(OrganisationTypes.OPS), Tri.NO, MemberForms.UNIT);
        List<Applicant> founders = mocy.getMemberships().stream()
                .map(Membership::getMember)
                .map(id -> sector.organisation(id).orElseThrow())
                .map(this::applicant)
                .toList();
        assertThat(founders).hasSize(22);
        assertThat(founding(withSuccessors).decide(DAY).found(founders).isAccepted())
                .isTrue();
        assertThat(founding(without)
                        .decide(DAY)
                        .found(founders)
                        .refusal()
                        .orElseThrow()
                        .failure()
                        .parameters())
                .containsEntry("member", "cus-rawicz")
                .containsEntry("type", "CUS");
    }

    private static final LocalDate DAY = LocalDate.of(2021, 11, 3);

    /** An invented forum with one clause. */
    private static Forum founding(Eligibility eligibility) {
        return Forum.builder(ForumId.parse("zmyslone"), ForumForms.FORUM)
                .addClauses(Clause.builder(LocalId.parse("p-1"), ClauseKinds.MEMBERSHIP, "Zmyślone.")
                        .provision(eligibility)
                        .build())
                .build();
    }

    private Applicant applicant(Organisation organisation) {
        Applicant applicant = Applicant.of(organisation);
        return sector.relations().predecessors(organisation.getId(), Claim.Basis.STATED).stream()
                .map(former -> sector.organisation(former).orElseThrow().getType())
                .findFirst()
                .map(applicant::having)
                .orElse(applicant);
    }

    @Test
    @DisplayName("S3-06: representatives of a MOPS belong to an association, not the MOPS; who they are is not stated")
    void membersOnBehalfOf() {
        Membership membership = forum("stowarzyszenie-ops").getMemberships().get(0);
        assertThat(membership.getMember()).isEqualTo(OrganisationId.parse("mops-lapy"));
        assertThat(membership.getForm()).isEqualTo(MemberForms.PERSON);
        assertThat(membership.getPerson()).isEmpty();
        assertThat(membership.on(DAY)).isEqualTo(Tri.UNKNOWN);
    }

    @Test
    @DisplayName(
            "S2-01, S2-02, S2-03, S2-19: the fourth edition of an event, with day, place, two organisers and more than 100 people")
    void editionOfAnEvent() {
        Meeting edition = meeting("kp-forum-pomocy-spolecznej-4");
        assertThat(edition.getNumber()).contains(4);
        assertThat(edition.getTitle().orElseThrow()).startsWith("IV ");
        assertThat(edition.getSeries()).contains(SeriesId.parse("kp-forum-pomocy-spolecznej"));
        assertThat(edition.getDay().orElseThrow().value()).isEqualTo(PartialDate.of(2018, 9, 12));
        assertThat(edition.getPlace()).contains(TercCode.parse("0463011"));
        assertThat(edition.getInvolvements())
                .allMatch(one -> one.role().equals(InvolvementRoles.ORGANISER))
                .extracting(one -> one.organisation().value())
                .containsExactly("rops-torun", "konwent-ops-kujawsko-pomorskie");
        assertThat(edition.getAttendance().get(0).count()).isEqualTo(Count.moreThan(100));
    }

    @Test
    @DisplayName("X-02: a forum that is an event is a meeting of a series, and no body that members join")
    void eventsAreNoBodies() {
        assertThat(meeting("kp-forum-pomocy-spolecznej-4").getForum()).isEmpty();
        assertThat(sector.forums())
                .extracting(forum -> forum.getId().value())
                .containsExactlyInAnyOrder(
                        "forum-mocy", "stowarzyszenie-ops", "konwent-pcpr-lodzkie", "konwent-ops-warminsko-mazurskie");
    }

    @Test
    @DisplayName(
            "The Konwent of heads of PCPR of łódzkie: 20 of 24 present; a quorum is not stated, and none is assumed")
    void konwentOfPcpr() {
        Meeting meeting = meeting("konwent-pcpr-lodzkie-2018-07-06");
        Forum konwent = forum("konwent-pcpr-lodzkie");
        assertThat(meeting.getEntitled()).isEqualTo(Count.exactly(24));
        assertThat(meeting.present()).isEqualTo(Count.exactly(20));
        assertThat(new Sitting(konwent, meeting).quorum()).isEmpty();
        assertThat(konwent.on(LocalDate.of(2018, 7, 6)).exists()).isEqualTo(Tri.YES);
        assertThat(konwent.on(LocalDate.of(2018, 7, 5)).exists()).isEqualTo(Tri.UNKNOWN);
        assertThat(konwent.getOrgans().get(0).getSeats())
                .extracting(seat -> seat.getRole().orElseThrow())
                .containsExactly(SeatRoles.CHAIR, SeatRoles.DEPUTY_CHAIR);
        assertThat(konwent.on(LocalDate.of(2018, 7, 6)).unknownClauses()).hasSize(8);
        Forum assuming = konwent.toBuilder()
                .addClauses(Clause.builder(LocalId.parse("x"), ClauseKinds.QUORUM, "Zmyślone: co najmniej połowa.")
                        .provision(Quorum.of(Threshold.atLeast(1, 2)))
                        .build())
                .build();
        assertThat(new Sitting(assuming, meeting).quorum().orElseThrow()).hasToString("20 of 24, needed 12 (>=1/2)");
    }

    @Test
    @DisplayName(
            "The Konwent of OPS of warmińsko-mazurskie: a working group of 13, a chair and two deputies, heads as members")
    void konwentOfOps() {
        Forum konwent = forum("konwent-ops-warminsko-mazurskie");
        assertThat(konwent.getOrgans().get(0).getKind()).isEqualTo(OrganKinds.WORKING_GROUP);
        assertThat(konwent.getOrgans().get(0).getSeats()).hasSize(13).allMatch(seat -> seat.getRole()
                .isEmpty());
        assertThat(konwent.getOrgans().get(1).getSeats())
                .extracting(Seat::getRole)
                .extracting(role -> role.orElseThrow())
                .containsExactly(SeatRoles.CHAIR, SeatRoles.DEPUTY_CHAIR, SeatRoles.DEPUTY_CHAIR);
        Eligibility members = konwent.on(DAY)
                .clause(ClauseKinds.MEMBERSHIP)
                .flatMap(clause -> clause.provision(Eligibility.class))
                .orElseThrow();
        assertThat(members.memberForm()).contains(MemberForms.PERSON);
        assertThat(members.successors()).isEqualTo(Tri.UNKNOWN);
        assertThat(konwent.on(DAY).members(Tri.YES)).isEmpty();
    }
}
