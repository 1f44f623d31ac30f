package pl.zwornik.testkit.arbitraries;

import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Period;
import pl.zwornik.fact.Reason;
import pl.zwornik.fact.Source;
import pl.zwornik.forum.Clause;
import pl.zwornik.forum.Election;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.Founding;
import pl.zwornik.forum.MemberAdmitted;
import pl.zwornik.forum.Membership;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.Tenure;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.Series;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;
import pl.zwornik.law.Citation;
import pl.zwornik.law.LegalAct;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.Krs;
import pl.zwornik.organisation.LocalAct;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.Nip;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.Regon;
import pl.zwornik.organisation.Succession;
import pl.zwornik.people.Person;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonName;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonalAttribute;
import pl.zwornik.people.Post;
import pl.zwornik.people.ReadName;
import pl.zwornik.people.Tombstone;
import pl.zwornik.people.Withheld;
import pl.zwornik.port.Cause;
import pl.zwornik.port.Changes;
import pl.zwornik.port.ConflictingChangeException.Conflict;
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
import pl.zwornik.register.RegisterMapping;
import pl.zwornik.register.RegisteredUnit;
import pl.zwornik.result.Place;
import pl.zwornik.rule.Basis;
import pl.zwornik.rule.Subject;
import pl.zwornik.sector.Coverage;
import pl.zwornik.sector.Sector;
import pl.zwornik.territory.Gazetteer;
import pl.zwornik.territory.GazetteerChange;
import pl.zwornik.territory.TercCode;
import pl.zwornik.territory.TerritorialUnit;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Entry;
import pl.zwornik.vocabulary.Wording;

/** Every type of the model with its arbitrary. */
final class AllArbitraries {

    private final Map<Class<?>, Arbitrary<?>> all = new LinkedHashMap<>();

    private AllArbitraries() {}

    static Map<Class<?>, Arbitrary<?>> byType() {
        AllArbitraries arbitraries = new AllArbitraries();
        arbitraries.values();
        arbitraries.aggregates();
        arbitraries.others();
        return arbitraries.all;
    }

    private void values() {
        all.put(OrganisationId.class, IdArbitraries.organisationIds());
        all.put(PersonId.class, IdArbitraries.personIds());
        all.put(SeriesId.class, IdArbitraries.seriesIds());
        all.put(ForumId.class, IdArbitraries.forumIds());
        all.put(LocalId.class, IdArbitraries.localIds());
        all.put(Reference.class, IdArbitraries.references());
        all.put(PartialDate.class, FactArbitraries.partialDates());
        all.put(Lifespan.class, FactArbitraries.lifespans());
        all.put(Period.class, FactArbitraries.periods());
        all.put(Count.class, FactArbitraries.counts());
        all.put(Reason.class, FactArbitraries.reasons());
        all.put(Source.class, FactArbitraries.sources());
        all.put(Extensions.class, FactArbitraries.extensions());
        all.put(Candidate.class, FactArbitraries.candidates(TerritoryArbitraries.units()));
        all.put(Candidates.class, FactArbitraries.candidateSets(TerritoryArbitraries.units()));
        all.put(Claim.class, FactArbitraries.claims(FactArbitraries.counts()));
        all.put(Dated.class, FactArbitraries.dated(OrganisationArbitraries.names()));
        all.put(Code.class, VocabularyArbitraries.codes());
        all.put(CodeUse.class, VocabularyArbitraries.codeUses());
        all.put(Entry.class, VocabularyArbitraries.entries());
        all.put(Wording.class, VocabularyArbitraries.wordings(Code.parse("topic:X")));
        all.put(Citation.class, LawArbitraries.citations());
        all.put(LegalAct.class, LawArbitraries.acts());
        all.put(RegisterMapping.class, RegisterArbitraries.mappings());
        all.put(RegisteredUnit.class, RegisterArbitraries.units());
        all.put(ChangedUnit.class, RegisterArbitraries.changes());
        all.put(ProposedSuccession.class, RegisterArbitraries.successions());
        all.put(NameWord.class, RecognitionArbitraries.words());
        all.put(NamePattern.class, RecognitionArbitraries.patterns());
        all.put(PlaceInflection.class, RecognitionArbitraries.inflections());
        all.put(NamedUnit.class, RecognitionArbitraries.namedUnits());
        all.put(TercCode.class, TerritoryArbitraries.units());
        all.put(TerritorialUnit.class, TerritoryArbitraries.territorialUnits());
        all.put(Gazetteer.class, TerritoryArbitraries.gazetteers());
        all.put(GazetteerChange.class, TerritoryArbitraries.changes());
        all.put(Identifier.class, IdentifierArbitraries.identifiers());
        all.put(Nip.class, IdentifierArbitraries.nips());
        all.put(Regon.class, IdentifierArbitraries.regons());
        all.put(Krs.class, IdentifierArbitraries.krs());
        all.put(Name.class, OrganisationArbitraries.names());
        all.put(PersonName.class, PeopleArbitraries.names());
        all.put(PersonTitle.class, PeopleArbitraries.titles());
        all.put(ReadName.class, PeopleArbitraries.readNames());
        all.put(PersonLink.class, PeopleArbitraries.links());
        all.put(Withheld.class, PeopleArbitraries.withheld());
        all.put(PersonalAttribute.class, PeopleArbitraries.personalAttributes());
        all.put(Tombstone.class, PeopleArbitraries.tombstones());
    }

    private void aggregates() {
        all.put(Organisation.class, OrganisationArbitraries.organisations());
        all.put(Address.class, OrganisationPartArbitraries.addresses());
        all.put(ContactPoint.class, OrganisationPartArbitraries.contactPoints());
        all.put(LocalAct.class, OrganisationPartArbitraries.localActs());
        all.put(Succession.class, OrganisationPartArbitraries.successions());
        all.put(Position.class, OrganisationPartArbitraries.positions());
        all.put(Person.class, PeopleArbitraries.people());
        all.put(Post.class, PeopleArbitraries.posts());
        all.put(Series.class, GatheringArbitraries.series());
        all.put(Attendance.class, GatheringArbitraries.attendance());
        all.put(Involvement.class, GatheringArbitraries.involvements());
        all.put(Forum.class, ForumArbitraries.forums());
        all.put(Founding.class, ForumPartArbitraries.foundings());
        all.put(Membership.class, ForumPartArbitraries.memberships());
        all.put(Organ.class, ForumPartArbitraries.organs());
        all.put(Seat.class, ForumPartArbitraries.seats());
        all.put(Tenure.class, ForumPartArbitraries.tenures());
        all.put(Election.class, ForumPartArbitraries.elections());
        all.put(Clause.class, ForumPartArbitraries.clauses());
        all.put(MemberAdmitted.class, ForumPartArbitraries.admissions());
        all.put(Coverage.class, SectorArbitraries.coverage());
        all.put(Sector.class, SectorArbitraries.slices());
    }

    private void others() {
        all.put(Cause.class, PortArbitraries.causes());
        all.put(Revision.class, PortArbitraries.revisions());
        all.put(Versioned.class, PortArbitraries.versioned(FactArbitraries.counts()));
        all.put(Changes.Change.class, PortArbitraries.changes());
        all.put(Mention.class, PortArbitraries.mentions());
        all.put(Erasure.class, PortArbitraries.erasures());
        all.put(Conflict.class, PortArbitraries.conflicts());
        all.put(Basis.class, RuleArbitraries.bases());
        all.put(Subject.class, RuleArbitraries.subjects());
        all.put(Place.class, RuleArbitraries.places());
    }
}
