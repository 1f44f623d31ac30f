package pl.zwornik.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.id.Reference;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.result.internal.Conditions;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.VocabularyFailures;
import pl.zwornik.vocabulary.internal.CodeUses;

/** Walks the parts of an organisation: checks them, and lists the ids and codes they mention. */
final class OrganisationParts {

    private OrganisationParts() {}

    static void check(Organisation one) {
        Conditions all = new Conditions();
        CodeUses.requireScheme(all, Optional.of(one.getType()), OrganisationTypes.SCHEME, "/type");
        CodeUses.requireScheme(all, one.getVariant(), NameVariants.SCHEME, "/variant");
        CodeUses.requireScheme(all, one.getPartKind(), PartKinds.SCHEME, "/partKind");
        all.require(
                        one.getFunctions().stream().allMatch(code -> code.isOf(OrganisationFunctions.SCHEME)),
                        VocabularyFailures.SCHEME_WRONG,
                        "/functions")
                .require(Checks.areDistinct(one.getFunctions()), OrganisationFailures.FUNCTION_TWICE, "/functions")
                .require(
                        Checks.areDistinct(one.getPositions(), Position::getId),
                        OrganisationFailures.POSITION_TWICE,
                        "/positions")
                .require(
                        one.getParent().filter(one.getId()::equals).isEmpty(),
                        OrganisationFailures.OWN_PARENT,
                        "/parent");
        requireApart(all, one);
        requirePast(all, one);
        all.check();
    }

    private static void requireApart(Conditions all, Organisation one) {
        all.require(Dated.doNotOverlap(one.getNames(), Name::use), OrganisationFailures.NAMES_OVERLAP, "/names")
                .require(
                        Dated.doNotOverlap(one.getIdentifiers(), Identifier::scheme),
                        OrganisationFailures.IDENTIFIERS_OVERLAP,
                        "/identifiers")
                .require(
                        Dated.doNotOverlap(one.getSeats(), seat -> "/seats"),
                        OrganisationFailures.SEATS_OVERLAP,
                        "/seats")
                .require(
                        Dated.doNotOverlap(one.getLegalEntities(), entity -> "/legalEntities"),
                        OrganisationFailures.LEGAL_ENTITIES_OVERLAP,
                        "/legalEntities");
    }

    private static void requirePast(Conditions all, Organisation one) {
        all.require(
                        one.getSuccessions().stream()
                                .noneMatch(past -> past.value().follows(one.getId())),
                        OrganisationFailures.OWN_PREDECESSOR,
                        "/successions")
                .require(
                        Checks.areDistinct(
                                one.getSuccessions(), past -> past.value().getPredecessor()),
                        OrganisationFailures.PREDECESSOR_TWICE,
                        "/successions");
    }

    /** Returns the first name of a kind. */
    static Optional<String> name(Organisation one, Code kind) {
        return one.getNames().stream()
                .map(Dated::value)
                .filter(name -> name.kind().equals(kind))
                .findFirst()
                .map(Name::text);
    }

    static String displayName(Organisation one) {
        return name(one, NameKinds.FULL)
                .or(() ->
                        one.getNames().stream().map(name -> name.value().text()).findFirst())
                .orElseGet(() -> one.getId().value());
    }

    /** A seat, an area or the whole that it is a part of will do; one of which nothing is known will not. */
    static boolean isFindable(Organisation one) {
        return !OrganisationTypes.isOfTerritory(one.getType())
                || one.getParent().isPresent()
                || options(one.getSeats()).findAny().isPresent()
                || options(one.getAreas()).findAny().isPresent();
    }

    /** Returns the units, settled or possible, of all times. */
    static Stream<TercCode> options(List<Dated<Candidates<TercCode>>> units) {
        return units.stream().flatMap(unit -> unit.value().options().stream()).map(Candidate::value);
    }

    static List<Reference> references(Organisation one) {
        List<Reference> found = new ArrayList<>(1);
        one.getParent().ifPresent(parent -> found.add(new Reference("/parent", parent)));
        for (int i = 0; i < one.getLegalEntities().size(); i++) {
            found.add(new Reference(
                    "/legalEntities/" + i + "/organisation",
                    one.getLegalEntities().get(i).value()));
        }
        for (int i = 0; i < one.getSuccessions().size(); i++) {
            found.add(new Reference(
                    "/successions/" + i + "/predecessor",
                    one.getSuccessions().get(i).value().getPredecessor()));
        }
        return List.copyOf(found);
    }

    static List<CodeUse> codes(Organisation one) {
        CodeUses uses = new CodeUses().add("/type", one.getType()).add("/variant", one.getVariant());
        for (int i = 0; i < one.getFunctions().size(); i++) {
            uses.add("/functions/" + i, one.getFunctions().get(i));
        }
        for (int i = 0; i < one.getNames().size(); i++) {
            uses.add("/names/" + i + "/kind", one.getNames().get(i).value().kind());
        }
        for (int i = 0; i < one.getIdentifiers().size(); i++) {
            uses.add(
                    "/identifiers/" + i + "/scheme",
                    one.getIdentifiers().get(i).value().scheme());
        }
        for (int i = 0; i < one.getContactPoints().size(); i++) {
            uses.add(
                    "/contactPoints/" + i + "/kind",
                    one.getContactPoints().get(i).value().getKind());
        }
        uses.add("/partKind", one.getPartKind());
        for (int i = 0; i < one.getSuccessions().size(); i++) {
            Succession past = one.getSuccessions().get(i).value();
            uses.add("/successions/" + i + "/kind", past.getKind())
                    .add("/successions/" + i + "/act/form", past.getAct().flatMap(LocalAct::getForm));
        }
        for (int i = 0; i < one.getPositions().size(); i++) {
            uses.add("/positions/" + i + "/role", one.getPositions().get(i).getRole())
                    .add("/positions/" + i + "/title", one.getPositions().get(i).getTitle());
        }
        return uses.list();
    }
}
