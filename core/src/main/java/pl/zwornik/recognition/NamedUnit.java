package pl.zwornik.recognition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pl.zwornik.organisation.NameVariants;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * What a name says of a unit: its type, what it calls itself, and where it is. Immutable and thread-safe.
 *
 * @param type the type, a code of {@link pl.zwornik.organisation.OrganisationTypes}; empty where the name says none
 * @param variant the variant of its name, a code of {@link pl.zwornik.organisation.NameVariants}; empty where the type has
 *     none or the name does not say
 * @param place the place in the nominative, as the register has it; empty where none was recognised
 * @param terc the codes of all units of the register that the name fits, the likeliest first: of seven digits, or of a
 *     powiat's or a voivodeship's unit four or two; empty where none fits
 * @since 0.1.0
 */
public record NamedUnit(Optional<Code> type, Optional<Code> variant, Optional<String> place, List<TercCode> terc) {

    /**
     * Copies the list.
     *
     * @throws pl.zwornik.result.InvariantViolationException if a code is of another scheme
     */
    public NamedUnit {
        CodeUses.requireScheme(Objects.requireNonNull(type, "type"), OrganisationTypes.SCHEME, "/type");
        CodeUses.requireScheme(Objects.requireNonNull(variant, "variant"), NameVariants.SCHEME, "/variant");
        Objects.requireNonNull(place, "place");
        terc = List.copyOf(Objects.requireNonNull(terc, "terc"));
    }
}
