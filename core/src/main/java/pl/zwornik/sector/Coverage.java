package pl.zwornik.sector;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import pl.zwornik.fact.Period;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * The declaration that a sector holds all organisations of a type in a territory during a period.
 *
 * @param type the type, a code of {@link OrganisationTypes}
 * @param territory the unit in which all of them are held
 * @param during the days for which this is declared
 * @since 0.1.0
 */
public record Coverage(Code type, TercCode territory, Period during) {

    static final Comparator<Coverage> ORDER = Comparator.comparing(Coverage::type)
            .thenComparing(Coverage::territory)
            .thenComparing(one -> one.during().toString());

    /**
     * Checks the scheme.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the type is of another scheme
     */
    public Coverage {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(during, "during");
        CodeUses.requireScheme(type, OrganisationTypes.SCHEME, "/type");
    }

    /**
     * Tells whether it says of a type that all of them in a unit are held on a day, by the digits of the unit; a gmina is
     * covered under each of its codes, and with its parts.
     */
    public boolean covers(Code other, TercCode unit, LocalDate day) {
        return type.equals(other) && unit.isWithin(territory) && during.contains(day);
    }
}
