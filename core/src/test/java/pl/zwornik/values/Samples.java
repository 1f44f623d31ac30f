package pl.zwornik.values;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.InstalledPlugin;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.MembershipKinds;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.Tally;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.FactFailures;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Aim;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumEvent;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Holding;
import pl.zwornik.forum.LastNumber;
import pl.zwornik.forum.MemberEvent;
import pl.zwornik.forum.MembershipEnds;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.SeatEnds;
import pl.zwornik.forum.SeatEvent;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.forum.SeatRoles;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.AttendeeKinds;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.InvolvementRoles;
import pl.zwornik.gathering.MediaItem;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.BallotPaper;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Choice;
import pl.zwornik.meeting.Correction;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.MeetingEvent;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Presence;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.Turnout;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.organisation.Krs;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Nip;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.Regon;
import pl.zwornik.people.DataClasses;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.PersonalAttribute;
import pl.zwornik.people.ProcessingPurposes;
import pl.zwornik.people.ReadName;
import pl.zwornik.people.Retentions;
import pl.zwornik.people.Tombstone;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.port.Bundle;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException.Conflict;
import pl.zwornik.port.Document;
import pl.zwornik.port.Erasure;
import pl.zwornik.port.Mention;
import pl.zwornik.port.Revision;
import pl.zwornik.port.Versioned;
import pl.zwornik.recognition.NamePattern;
import pl.zwornik.recognition.NameWord;
import pl.zwornik.recognition.NamedUnit;
import pl.zwornik.recognition.PlaceInflection;
import pl.zwornik.register.ChangedUnit;
import pl.zwornik.register.ProposedSuccession;
import pl.zwornik.register.RegisterColumn;
import pl.zwornik.register.RegisterMapping;
import pl.zwornik.register.RegisteredUnit;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import pl.zwornik.result.Refusal;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Context;
import pl.zwornik.rule.Finding;
import pl.zwornik.rule.NotAssessed;
import pl.zwornik.rule.Report;
import pl.zwornik.rule.Rule;
import pl.zwornik.rule.RuleSummary;
import pl.zwornik.rule.Subject;
import pl.zwornik.rule.Verdict;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.GazetteerChange;
import pl.zwornik.territory.Gazetteers;
import pl.zwornik.territory.GminaKind;
import pl.zwornik.territory.Population;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;
import pl.zwornik.territory.Voivodeship;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Entry;
import pl.zwornik.vocabulary.Vocabularies;
import pl.zwornik.vocabulary.Wording;

/** One well-formed instance of every public record of core; people and units are invented. */
final class Samples {

    private static final LocalDate DAY = LocalDate.of(2021, 11, 3);
    private static final OrganisationId CENTRE = new OrganisationId("ops-lipka-mala");
    private static final Organisation ORGANISATION =
            Organisation.builder(CENTRE, OrganisationTypes.OPS).build();
    private static final Failure FAILURE =
            Failure.of(FactFailures.DATE_MALFORMED, "/life").with("date", DAY);
    private static final Reason REASON = new Reason("SOME_REASON");
    private static final Source SOURCE = Source.of("An invented document", "its words");
    private static final Cause CAUSE = new Cause(Instant.EPOCH, "tester", "to test", "test-1");
    private static final Rule<Organisation> RULE =
            Rule.on(Organisation.class, FactFailures.DATE_MALFORMED, (subject, context) -> Verdict.holds());
    private static final Subject SUBJECT = Subject.of(CENTRE);
    private static final Name NAME =
            new Name(NameKinds.FULL, "Ośrodek Pomocy Społecznej w Lipce Małej", "pl", "OPS w Lipce Małej");
    private static final TerritorialUnit UNIT = new TerritorialUnit(new TercCode("3021052"), "Dopiewo");

    private static final SeatPlace SEAT = SeatPlace.of("council", "seat-1");

    private static final Correction CORRECTION =
            new Correction(new LocalId("m-1"), Vote.counted(1, 0, 0), Tri.YES, "miscounted", DAY);
    private static final Meeting MEETING = Meeting.builder(new MeetingId("sesja-1"))
            .forum(new ForumId("forum-lipka"))
            .day(Claim.stated(PartialDate.of(DAY)))
            .build();

    private Samples() {}

    private static Clause clause() {
        return Clause.of(new LocalId("p-1"), ClauseKinds.ONE_SEAT_PER_MEMBER, "One seat each.");
    }

    static List<Record> all() {
        return List.of(
                new Attendance(AttendeeKinds.HEADS_OF_UNITS, Count.exactly(22), CENTRE),
                Basis.statute("UPS", "art. 110"),
                new Bundle(List.of(part()), List.of(CENTRE), List.of(CENTRE), List.of(coverage()), List.of(withheld())),
                part(),
                Candidate.of(CENTRE, REASON),
                Candidates.certain(CENTRE, REASON),
                CAUSE,
                Citation.of("UPS", "art. 110"),
                Claim.inferred(CENTRE, SOURCE),
                new Balloting(Balloting.Way.BLOCK, Tri.YES, OrganKinds.COUNCIL),
                new Eligibility(List.of(OrganisationTypes.OPS), Tri.YES, MemberForms.UNIT),
                Majority.simple(),
                new NumberScheme("Uchwała nr {n}/{yyyy}", NumberScheme.Restart.YEAR),
                new Quorum(Threshold.atLeast(1, 2), Threshold.number(1)),
                Threshold.atLeast(1, 2).reckon(11, 22),
                new ResolutionNumber(1, 2, 2021),
                Size.of(4),
                new Tally(14, 3, 5),
                TermOfOffice.years(2),
                Threshold.moreThan(1, 2),
                new Tie(TieSettlements.CHAIR),
                MediaItem.photograph("An invented photograph"),
                new Aim(Wording.of("invented"), null, new LocalId("s-1")),
                new Turnout(MEETING.getId(), DAY, Count.exactly(1), Count.unknown()),
                new Presence(1, 0, 2),
                Code.of("topic", "OTHER"),
                new CodeUse("/type", OrganisationTypes.OPS),
                new Context(
                        DAY,
                        Sector.builder().build().orThrow(),
                        Vocabularies.none(),
                        Gazetteers.of(List.of()),
                        Population.unknown()),
                Count.exactly(22),
                coverage(),
                Dated.of(NAME),
                new Document("invented.json", new byte[] {1}),
                entry(),
                FAILURE,
                new Finding(RULE, SUBJECT, FAILURE, false),
                new ForumId("forum-lipka"),
                new GazetteerChange(UNIT, new TerritorialUnit(UNIT.code(), "Nowa")),
                new InstalledPlugin("invented", "1", 1, 1, 1, 1, 0),
                new Identifier(IdentifierSchemes.RJPS, "1"),
                new Involvement(CENTRE, InvolvementRoles.INITIATOR, "its head"),
                new Krs("0000123456"),
                new LegalAct("UPS", "Ustawa o pomocy społecznej", "Dz.U. 2004 poz. 593", Lifespan.began(DAY)),
                Lifespan.began(DAY).endedOn(DAY.plusDays(1)),
                new LocalId("seat-1"),
                Applicant.of(ORGANISATION).having(OrganisationTypes.OPS).by(new PersonId("p-1")),
                new MemberEvent.Admitted(Applicant.of(CENTRE), MembershipKinds.ORDINARY, DAY),
                new ForumEvent.Amended(List.of(clause()), List.of(new LocalId("p-2")), DAY),
                new ForumEvent.Dissolved(DAY),
                new SeatEvent.Filled(SEAT, Nominee.of(new PersonId("p-1"), CENTRE), DAY.plusDays(1), DAY),
                new ForumEvent.Founded(List.of(Applicant.of(CENTRE)), DAY),
                new MemberEvent.MembershipEnded(CENTRE, MembershipEnds.WITHDRAWN, DAY),
                new MemberEvent.Resumed(CENTRE, DAY),
                new MemberEvent.Succeeded(CENTRE, Applicant.of(CENTRE), DAY),
                new MemberEvent.Suspended(CENTRE, DAY),
                new SeatEvent.Vacated(SEAT, SeatEnds.RESIGNED, DAY),
                new Holding(
                        OrganKinds.COUNCIL,
                        SEAT,
                        SeatRoles.CHAIR,
                        Tenure.builder().build(),
                        Tri.YES,
                        Tri.YES),
                Nominee.of(new PersonId("p-1"), CENTRE),
                SEAT,
                new SeatEvent.TermEnded(new LocalId("council"), DAY),
                new ForumEvent.Numbered(new LocalId("p-1"), ResolutionNumber.parse("1/2021"), DAY),
                new LastNumber(new LocalId("p-1"), ResolutionNumber.parse("1/2021")),
                new MeetingId("sesja-1"),
                new Voter(CENTRE, new PersonId("p-1")),
                new Choice(Voter.of(CENTRE), Choice.Way.IN_FAVOUR),
                Candidacy.of(Nominee.of(new PersonId("p-1"), CENTRE), 3),
                BallotPaper.of(Nominee.of(new PersonId("p-1"), CENTRE)),
                CORRECTION,
                new MeetingEvent.Adjourned(Count.exactly(8), DAY),
                new MeetingEvent.Adopted(
                        Resolution.builder(new LocalId("r-1"), "Invented").build(), DAY),
                new MeetingEvent.Balloted(
                        Ballot.builder(new LocalId("b-1"), new LocalId("council"))
                                .build(),
                        DAY),
                new MeetingEvent.Closed(DAY),
                new MeetingEvent.Convened(MEETING, DAY),
                new MeetingEvent.Corrected(CORRECTION),
                new MeetingEvent.Opened(List.of(Voter.of(CENTRE)), Count.exactly(1), Count.exactly(2), DAY),
                new MeetingEvent.Proposed(
                        Motion.builder(new LocalId("m-1"), "Invented").build(), DAY),
                new MeetingEvent.Voted(new LocalId("m-1"), Vote.counted(1, 0, 0), Tri.YES, DAY),
                new Sitting(
                        Forum.builder(new ForumId("forum-lipka"), ForumForms.FORUM)
                                .build(),
                        MEETING),
                NAME,
                new NamePattern(
                        "gops",
                        NamePattern.Role.UNIT,
                        NamePattern.Area.GMINA,
                        OrganisationTypes.OPS,
                        NameVariants.GOPS,
                        Set.of(GminaKind.RURAL),
                        TercCode.parse("30"),
                        REASON),
                new NameWord("MOPS", NameWord.Kind.ACRONYM, List.of("MOPSu", "MOPSem")),
                new NamedUnit(
                        Optional.of(OrganisationTypes.OPS),
                        Optional.of(NameVariants.GOPS),
                        Optional.of("Dopiewo"),
                        List.of(TercCode.parse("3021052"))),
                new Nip("1234563218"),
                new NotAssessed(RULE, SUBJECT, Verdict.Answer.NOT_ASSESSABLE, REASON),
                CENTRE,
                PartialDate.of(DAY),
                Period.of(DAY, DAY.plusDays(1)),
                new PersonId("p-1"),
                new PersonalAttribute(
                        "person/name",
                        DataClasses.IDENTITY,
                        List.of(ProcessingPurposes.GOVERNANCE),
                        Retentions.FUNCTION),
                mention(),
                new Erasure(new PersonId("p-1"), 2, List.of(new PersonId("p-2")), List.of(mention())),
                new PersonLink(Claim.inferred(new PersonId("p-2"), SOURCE), PersonLink.State.PROPOSED),
                PersonName.of("Anna", "Przykładowa"),
                PersonTitle.before(PersonTitles.DOKTOR).writtenAs("dr."),
                new Place("invented.json", "/id", 1, 1),
                new ReadName(List.of(PersonTitle.before(PersonTitles.DOKTOR)), "Anny", "Przykładowej", "kierownika"),
                REASON,
                new RegisterMapping(
                        "An invented register", TercCode.parse("30"), null, Map.of(RegisterColumn.NAME, "nazwa")),
                new RegisteredUnit(ORGANISATION, 2),
                new ChangedUnit(ORGANISATION, ORGANISATION, List.of("names")),
                new ProposedSuccession(ORGANISATION, ORGANISATION),
                new Reference("/parent", CENTRE),
                new Regon("123456785"),
                new Refusal(FAILURE, "term"),
                new Report(
                        DAY, List.of(finding()), List.of(notAssessed()), List.of(summary()), List.of("poland 0.1.0")),
                new Revision(1, CAUSE),
                RULE,
                summary(),
                new SeriesId("lipkowe-srody"),
                SOURCE,
                SUBJECT,
                new PlaceInflection("Łapy", "Łap", "Łapach", "łapski"),
                TercCode.parse("3021052"),
                UNIT,
                new Tombstone(Instant.EPOCH, ErasureGrounds.REQUEST),
                new Voivodeship(TercCode.parse("30"), "wielkopolskie", "PL-30", "PL-WP", List.of("PL41")),
                Verdict.violatedBy(FAILURE),
                new Versioned<>(ORGANISATION, 1),
                withheld(),
                Wording.of("exchange of experience", Code.of("topic", "OTHER")),
                new Changes.Change(ORGANISATION, 1),
                new Changes.Required(CENTRE, 1),
                new Conflict(CENTRE, 1, 2));
    }

    private static Bundle.Part part() {
        return new Bundle.Part(ORGANISATION, Place.at("/organisations/0"));
    }

    private static Mention mention() {
        return new Mention(CENTRE, 1, "organisation/sources/quote");
    }

    private static Withheld withheld() {
        return new Withheld("name", WithholdingReasons.OBJECTION);
    }

    private static Coverage coverage() {
        return new Coverage(OrganisationTypes.ROPS, TercCode.parse("30"), Period.ALWAYS);
    }

    private static Entry entry() {
        return new Entry(
                OrganisationTypes.OPS,
                "ośrodek pomocy społecznej",
                "social assistance centre",
                Period.ALWAYS,
                Citation.of("UPS", "art. 110"),
                List.of("GOPS"));
    }

    private static Finding finding() {
        return new Finding(RULE, SUBJECT, FAILURE, false);
    }

    private static NotAssessed notAssessed() {
        return new NotAssessed(RULE, SUBJECT, Verdict.Answer.NOT_ASSESSABLE, REASON);
    }

    private static RuleSummary summary() {
        return new RuleSummary(RULE, RuleSummary.State.APPLIED, 1, 0, 0, 0);
    }
}
