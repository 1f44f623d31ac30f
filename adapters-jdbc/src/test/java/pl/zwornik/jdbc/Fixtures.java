package pl.zwornik.jdbc;

import java.time.Instant;
import java.util.List;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Source;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.SeriesId;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Roles;
import pl.zwornik.organisation.Succession;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.Post;
import pl.zwornik.port.Cause;
import pl.zwornik.territory.TercCode;

/** Invented units and people. */
final class Fixtures {

    static final OrganisationId LIPKA = OrganisationId.parse("ops-lipka");
    static final OrganisationId TUREK = OrganisationId.parse("ops-turek");
    static final OrganisationId HEIR = OrganisationId.parse("cus-lipka");
    static final PersonId ANNA = PersonId.parse("p-7f3a91");
    static final ForumId FORUM = ForumId.parse("forum-mocy");
    static final SeriesId SERIES = SeriesId.parse("srody");
    static final Cause CAUSE = Cause.of(Instant.parse("2021-11-03T10:15:30.123456Z"), "tester", "a test");

    private Fixtures() {}

    static Organisation organisation(OrganisationId id, String name) {
        return Organisation.builder(id, OrganisationTypes.OPS)
                .addNames(Dated.of(Name.of(NameKinds.FULL, name)))
                .build();
    }

    static Organisation organisation(String id, String name) {
        return organisation(OrganisationId.parse(id), name);
    }

    /** One that came from Lipka, as somebody inferred. */
    static Organisation heir() {
        return Organisation.builder(HEIR, OrganisationTypes.CUS)
                .addSuccessions(Claim.inferred(Succession.builder(LIPKA).build(), Source.of("an invented document")))
                .build();
    }

    static Organisation lipka() {
        return organisation(LIPKA, "Ośrodek Pomocy Społecznej w Lipce").toBuilder()
                .addIdentifiers(Dated.of(new Identifier(IdentifierSchemes.RJPS, "0001")))
                .addSeats(Dated.of(Candidates.certain(TercCode.parse("3031032"))))
                .addAreas(Dated.of(Candidates.certain(TercCode.parse("3031032"))))
                .addLegalEntities(Dated.of(LIPKA))
                .build();
    }

    /** Sits in one of two gminas, nobody knows in which. */
    static Organisation turek() {
        return organisation(TUREK, "OPS Turek").toBuilder()
                .addSeats(Dated.of(Candidates.ambiguous(
                        List.of(Candidate.of(TercCode.parse("3027011")), Candidate.of(TercCode.parse("3027082"))))))
                .build();
    }

    /** Anna Przykładowa (invented), who heads the unit of Lipka. */
    static Person anna() {
        return Person.builder(ANNA)
                .name(PersonName.of("Anna", "Przykładowa"))
                .addPosts(Post.builder(LIPKA, Roles.HEAD).build())
                .build();
    }

    /** Somebody of whom nothing is known but that it may be Anna (invented). */
    static Person maybeAnna() {
        return Person.builder(PersonId.parse("p-0"))
                .addLinks(PersonLink.proposed(Claim.stated(ANNA)))
                .build();
    }

    static Meeting meeting() {
        return Meeting.builder(MeetingId.parse("spotkanie"))
                .forum(forum().getId())
                .series(SERIES)
                .addResolutions(Resolution.builder(LocalId.parse("r-1"), "W sprawie zmyślonej")
                        .number(ResolutionNumber.parse("1/2022"))
                        .build())
                .build();
    }

    static Series series() {
        return Series.builder(SERIES).build();
    }

    static Forum forum() {
        Seat seat = Seat.builder(LocalId.parse("first"))
                .addTenures(Tenure.builder().holder(ANNA).build())
                .build();
        return Forum.builder(FORUM, ForumForms.of("FORUM"))
                .addMemberships(Membership.builder(LIPKA).build())
                .addOrgans(Organ.builder(LocalId.parse("council"), OrganKinds.of("COUNCIL"))
                        .addSeats(seat)
                        .build())
                .addSeries(SERIES)
                .build();
    }
}
