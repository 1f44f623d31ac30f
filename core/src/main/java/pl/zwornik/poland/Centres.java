package pl.zwornik.poland;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.Organisation;
import pl.zwornik.organisation.OrganisationFunctions;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.organisation.SuccessionKinds;
import pl.zwornik.rule.Context;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;

/** The centres of a sector on a day, as rules on their number and absence ask for them. */
final class Centres {

    /** Types of the centres of gminas. */
    static final Set<Code> OF_GMINA = Set.of(OrganisationTypes.OPS, OrganisationTypes.CUS);

    private Centres() {}

    /** Returns the units of a type that may be there on the day; a branch of one is not counted beside it. */
    static List<Organisation> of(Code type, Context context) {
        return context.sector().organisations().stream()
                .filter(one -> one.getType().equals(type))
                .filter(one -> !one.existsOn(context.date()).isNo() && !isBranch(one, context))
                .toList();
    }

    /** Tells whether it is a part of another of the same type. */
    static boolean isBranch(Organisation one, Context context) {
        return one.getParent()
                .flatMap(context.sector()::organisation)
                .filter(whole -> whole.getType().equals(one.getType()))
                .isPresent();
    }

    /** Tells whether a unit is there on the day and serves a gmina, or something in a powiat or a voivodeship. */
    static Tri serves(Organisation one, TercCode unit, Context context) {
        return Territory.serves(one, unit, context.date()).and(one.existsOn(context.date()));
    }

    /** Tells whether a source states that it came from another by transformation. */
    static boolean isTransformed(Organisation one) {
        return one.getSuccessions().stream().filter(Claim::isStated).anyMatch(past -> past.value()
                .getKind()
                .filter(SuccessionKinds.TRANSFORMATION::equals)
                .isPresent());
    }

    /** Tells whether it does a powiat's family assistance: a PCPR always, an OPS or CUS so far as its functions are stated. */
    static Tri assistsFamilies(Organisation one) {
        if (!OF_GMINA.contains(one.getType())) {
            return Tri.of(one.getType().equals(OrganisationTypes.PCPR));
        }
        return one.getFunctions().isEmpty()
                ? Tri.UNKNOWN
                : Tri.of(one.getFunctions().contains(OrganisationFunctions.POWIAT_FAMILY_ASSISTANCE));
    }

    /** Returns the gmina that it serves, where that is a city with powiat rights other than Warszawa, under four digits. */
    static Optional<TercCode> city(Organisation one, Context context) {
        return Territory.gmina(one, context.date())
                .filter(gmina -> Territory.isCity(gmina, context) && !Territory.isWarszawa(gmina))
                .map(Territory::powiat);
    }

    /** Tells whether the sector declares that it holds all units of a type in a unit; before their act there was no CUS. */
    static boolean areComplete(Code type, TercCode unit, Context context) {
        boolean none = type.equals(OrganisationTypes.CUS) && context.date().isBefore(Acts.CUSA_IN_FORCE);
        return none
                || context.sector().coverage().stream()
                        .anyMatch(coverage -> coverage.covers(type, unit, context.date()));
    }
}
