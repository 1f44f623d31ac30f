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

    /** The id of the position of each that has one. */
    static final LocalId POSITION = LocalId.parse("p");

    private final RandomFacts facts;
    /** A stream of its own, so that an attribute more does not change what else is drawn. */
    private final RandomFacts more;

    private final int number;

    RandomOrganisations(RandomFacts facts, RandomFacts more, int number) {
        this.facts = facts;
        this.more = more;
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
                .areas(more.several(2, () -> new Dated<>(more.candidates(), more.life())))
                .contactPoints(more.several(2, () -> new Dated<>(contactPoint(), more.life())))
                .parent(before(i))
                .partKind(more.perhaps(() -> more.code(PartKinds.BRANCH, PartKinds.DEPARTMENT)))
                .legalEntities(legalEntities())
                .successions(i == 0 ? List.of() : more.several(1, () -> succession(id(i - 1))))
                .positions(more.several(1, () -> Position.builder(POSITION, more.code(Roles.HEAD, Roles.DEPUTY_HEAD))
                        .title(more.perhaps(() -> more.code(PostTitles.DYREKTORKA)))
                        .life(more.life())
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
        return more.claim(Succession.builder(predecessor)
                .kind(more.perhaps(() -> more.code(SuccessionKinds.TRANSFORMATION, SuccessionKinds.SPLIT)))
                .act(more.perhaps(() -> LocalAct.builder()
                        .form(more.perhaps(() -> more.code(ActForms.RESOLUTION)))
                        .number(more.text())
                        .adopted(more.perhaps(more::date))
                        .build()))
                .effectiveFrom(more.perhaps(more::date))
                .build());
    }

    /** One with dates, or two without: two with dates might hold on one day, which the model refuses. */
    private List<Dated<OrganisationId>> legalEntities() {
        return more.mostly()
                ? more.several(1, () -> new Dated<>(id(more.below(number)), more.life()))
                : List.of(Dated.of(id(more.below(number))), Dated.of(id(more.below(number))));
    }

    private ContactPoint contactPoint() {
        return more.mostly()
                ? ContactPoint.of(more.code(ContactKinds.TELEPHONE, ContactKinds.E_DELIVERY), more.text())
                : ContactPoint.of(Address.builder()
                        .street(more.text())
                        .postalCode(more.perhaps(() -> "00-00" + more.below(10)))
                        .locality(more.perhaps(more::text))
                        .build());
    }

    Name name(Code kind) {
        Name name = Name.of(kind, facts.text());
        return facts.mostly() ? name : name.writtenAs(facts.text());
    }

    OrganisationId any() {
        return id(facts.below(number));
    }

    static OrganisationId id(int i) {
        return OrganisationId.parse("o-" + i);
    }
}
