package pl.zwornik.testkit.samples;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Dated;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Memberships;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Purposes;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.gathering.Series;
import pl.zwornik.gathering.Topics;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.sector.Sector;
import pl.zwornik.vocabulary.Wording;

/**
 * Sectors made from a seed: small, with closed references, equal for equal seeds; all people and units in them are
 * invented by the draw. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class RandomSamples {

    private static final int OF_EACH_KIND = 8;
    private final RandomFacts facts;
    private final RandomOrganisations organisations;

    private RandomSamples(long seed) {
        this.facts = new RandomFacts(seed);
        this.organisations = new RandomOrganisations(facts, new RandomFacts(~seed), OF_EACH_KIND);
    }

    /** Returns the sector of a seed. */
    public static Sector sector(long seed) {
        RandomSamples samples = new RandomSamples(seed);
        RandomPeople people =
                new RandomPeople(new RandomFacts(~seed), new RandomFacts(Long.reverse(seed)), OF_EACH_KIND);
        RandomMeetings meetings = new RandomMeetings(new RandomFacts(Long.reverse(~seed)), OF_EACH_KIND);
        Sector.Builder sector = Sector.builder();
        IntStream.range(0, OF_EACH_KIND).forEach(i -> {
            sector.add(samples.organisations.organisation(i));
            sector.add(people.person(i));
            sector.add(samples.series(i));
            sector.add(samples.forum(i));
            sector.add(meetings.meeting(i));
        });
        return sector.build().orThrow();
    }

    private Series series(int number) {
        return Series.builder(SeriesId.parse("s-" + number))
                .names(facts.several(2, () -> organisations.name(NameKinds.FULL)))
                .weekday(facts.perhaps(() -> facts.one(List.of(DayOfWeek.values()))))
                .mode(facts.perhaps(() -> facts.code(MeetingModes.ON_SITE, MeetingModes.HYBRID)))
                .run(facts.perhaps(() -> facts.claim(facts.life())))
                .topics(facts.several(3, () -> new Wording(facts.text(), facts.code(Topics.TEAM_MANAGEMENT))))
                .topicsComplete(facts.tri())
                .involvements(facts.several(2, this::involvement))
                .extensions(facts.extensions())
                .build();
    }

    private Forum forum(int number) {
        return Forum.builder(ForumId.parse("f-" + number), facts.code(ForumForms.FORUM, ForumForms.KONWENT))
                .names(facts.several(1, () -> new Dated<>(organisations.name(NameKinds.FULL), facts.life())))
                .area(facts.perhaps(facts::unit))
                .founding(facts.perhaps(this::founding))
                .life(facts.life())
                .statedFounders(facts.perhaps(() -> facts.claim(facts.count())))
                .memberships(Memberships.of(facts.several(5, this::membership)))
                .organs(facts.several(1, this::organ))
                .clauses(facts.several(1, () -> Clause.of(LocalId.parse("c"), ClauseKinds.TERM, facts.text())))
                .purposes(facts.several(2, () -> new Wording(facts.text(), facts.code(Purposes.PEER_SUPPORT))))
                .involvements(facts.several(2, this::involvement))
                .series(facts.several(2, () -> SeriesId.parse("s-" + facts.below(OF_EACH_KIND))))
                .extensions(facts.extensions())
                .build();
    }

    private Founding founding() {
        return Founding.builder()
                .day(facts.perhaps(facts::date))
                .place(facts.perhaps(facts::unit))
                .firstSession(facts.perhaps(() -> facts.claim(facts.date())))
                .attendance(facts.several(
                        2,
                        () -> new Attendance(
                                facts.code(AttendeeKinds.REPRESENTATIVES),
                                facts.count(),
                                facts.mostly() ? organisations.any() : null)))
                .build();
    }

    private Membership membership() {
        return Membership.builder(organisations.any())
                .kind(facts.code(MembershipKinds.ORDINARY, MembershipKinds.SUPPORTING))
                .founding(facts.tri())
                .during(facts.life())
                .build();
    }

    private Organ organ() {
        return Organ.builder(LocalId.parse("o"), facts.code(OrganKinds.COUNCIL, OrganKinds.BOARD))
                .name(facts.perhaps(facts::text))
                .seats(facts.several(1, () -> Seat.builder(LocalId.parse("s"))
                        .role(facts.perhaps(() -> facts.code(SeatRoles.MEMBER)))
                        .tenures(facts.several(3, this::tenure))
                        .build()))
                .election(facts.perhaps(() -> Election.builder()
                        .day(facts.perhaps(() -> facts.claim(facts.date())))
                        .votes(facts.count())
                        .build()))
                .build();
    }

    private Tenure tenure() {
        return Tenure.builder()
                .holder(facts.perhaps(() -> RandomPeople.id(facts.below(OF_EACH_KIND))))
                .onBehalfOf(facts.perhaps(organisations::any))
                .during(facts.perhaps(() -> facts.claim(facts.life())))
                .build();
    }

    private Involvement involvement() {
        return new Involvement(
                organisations.any(), facts.code(InvolvementRoles.ORGANISER), facts.mostly() ? null : facts.text());
    }
}
