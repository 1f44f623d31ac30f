package pl.zwornik.territory;

import java.util.List;
import java.util.Objects;
import pl.zwornik.result.internal.Checks;

/**
 * One of the sixteen voivodeships with the codes that others give it. Immutable and thread-safe.
 *
 * @param code the TERC code of two digits
 * @param name the adjective in lower case, such as {@code wielkopolskie}
 * @param iso the code of ISO 3166-2, such as {@code PL-30}
 * @param formerIso the alphabetic code of ISO 3166-2 that still circulates, such as {@code PL-WP}
 * @param nuts2 the codes of its NUTS 2 regions (NUTS 2021 and 2024): one, in mazowieckie two
 * @since 0.1.0
 */
public record Voivodeship(TercCode code, String name, String iso, String formerIso, List<String> nuts2) {

    /**
     * Copies the list.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the code is not of a voivodeship
     */
    public Voivodeship {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(iso, "iso");
        Objects.requireNonNull(formerIso, "formerIso");
        nuts2 = List.copyOf(Objects.requireNonNull(nuts2, "nuts2"));
        Checks.require(code.level() == TercCode.Level.VOIVODESHIP, TerritoryFailures.TERC_MALFORMED, "/code");
    }
}
