package pl.zwornik.testkit.samples;

import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.ActForms;
import pl.zwornik.organisation.Address;
import pl.zwornik.organisation.ContactKinds;
import pl.zwornik.organisation.ContactPoint;
import pl.zwornik.organisation.LocalAct;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.PartKinds;
import pl.zwornik.organisation.Position;
import pl.zwornik.organisation.PostTitles;
import pl.zwornik.organisation.Roles;
import pl.zwornik.organisation.Succession;
import pl.zwornik.organisation.SuccessionKinds;
import pl.zwornik.vocabulary.Code;

/** Draws organisations that refer to each other, none of them a part of itself. */
final class RandomOrganisations {

    private final RandomFacts facts;
    private final int number;

    RandomOrganisations(RandomFacts facts, int number) {
        this.facts = facts;
        this.number = number;
    }

    Organisation organisation(int i) {
        return Organisation.builder(
                        id(i), facts.code(OrganisationTypes.OPS, OrganisationTypes.PCPR, OrganisationTypes.CUS))
                .variant(facts.perhaps(() -> facts.code(NameVariants.GOPS, NameVariants.MOPS)))
                .functions(facts.several(1, () -> facts.code(OrganisationFunctions.REGIONAL_POLICY)))
                .names(facts.several(1, () -> new Dated<>(name(NameKinds.SHORT), facts.life())))
                .addAllNames(facts.several(1, () -> new Dated<>(name(NameKinds.FULL), facts.life())))
                .seats(facts.several(1, () -> new Dated<>(facts.candidates(), facts.life())))
                .areas(facts.several(2, () -> new Dated<>(facts.candidates(), facts.life())))
                .contactPoints(facts.several(2, () -> new Dated<>(contactPoint(), facts.life())))
                .parent(before(i))
                .partKind(facts.perhaps(() -> facts.code(PartKinds.BRANCH, PartKinds.DEPARTMENT)))
                .legalEntities(legalEntities())
                .successions(before(i).map(this::succession).stream().toList())
                .positions(facts.several(
                        1, () -> Position.builder(LocalId.parse("p"), facts.code(Roles.HEAD, Roles.DEPUTY_HEAD))
                                .title(facts.perhaps(() -> facts.code(PostTitles.DYREKTORKA)))
                                .life(facts.life())
                                .build()))
                .life(facts.life())
                .sources(facts.several(2, facts::source))
                .extensions(facts.extensions())
                .build();
    }

    private Optional<OrganisationId> before(int i) {
        return i == 0 ? Optional.empty() : facts.perhaps(() -> id(i - 1));
    }

    private Claim<Succession> succession(OrganisationId predecessor) {
        return facts.claim(Succession.builder(predecessor)
                .kind(facts.perhaps(() -> facts.code(SuccessionKinds.TRANSFORMATION, SuccessionKinds.SPLIT)))
                .act(facts.perhaps(() -> LocalAct.builder()
                        .form(facts.perhaps(() -> facts.code(ActForms.RESOLUTION)))
                        .number(facts.text())
                        .adopted(facts.perhaps(facts::date))
                        .build()))
                .effectiveFrom(facts.perhaps(facts::date))
                .build());
    }

    /** One with dates, or two without: two with dates might hold on one day, which the model refuses. */
    private List<Dated<OrganisationId>> legalEntities() {
        return facts.mostly()
                ? facts.several(1, () -> new Dated<>(any(), facts.life()))
                : List.of(Dated.of(any()), Dated.of(any()));
    }

    private ContactPoint contactPoint() {
        return facts.mostly()
                ? ContactPoint.of(facts.code(ContactKinds.TELEPHONE, ContactKinds.E_DELIVERY), facts.text())
                : ContactPoint.of(Address.builder()
                        .street(facts.text())
                        .postalCode(facts.perhaps(() -> "00-00" + facts.below(10)))
                        .locality(facts.perhaps(facts::text))
                        .build());
    }

    Name name(Code kind) {
        Name name = Name.of(kind, facts.text());
        return facts.mostly() ? name : name.writtenAs(facts.text());
    }

    OrganisationId any() {
        return id(facts.below(number));
    }

    private static OrganisationId id(int i) {
        return OrganisationId.parse("o-" + i);
    }
}
