package pl.zwornik.territory;

import java.util.Objects;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.internal.Checks;

/**
 * A unit as one state of the register has it: a voivodeship, a powiat, a gmina or a part of one.
 *
 * <p>Powiats and voivodeships are named by adjectives in lower case ({@code poznański}, {@code wielkopolskie}), cities
 * with powiat rights and gminas by the name of the place. Immutable and thread-safe.
 *
 * @param code two, four or seven digits
 * @param name the name in the nominative; one line, at most 1 000 characters
 * @since 0.1.0
 */
public record TerritorialUnit(TercCode code, String name) {

    /**
     * Brings the name to NFC.
     *
     * @throws pl.zwornik.result.InvariantViolationException if the name is unusable, or the code has six digits
     */
    public TerritorialUnit {
        Objects.requireNonNull(code, "code");
        Checks.require(code.level() != TercCode.Level.GMINA_OF_ANY_KIND, TerritoryFailures.TERC_MALFORMED, "/code");
        name = Texts.line(name, "/name");
    }

    /** Tells whether it is a gmina, rather than a part of one or something larger. */
    public boolean isGmina() {
        return code.gminaKind().filter(GminaKind::isGmina).isPresent();
    }

    /** Tells whether it is a powiat or a city with powiat rights, under its code of four digits. */
    public boolean isPowiat() {
        return code.level() == TercCode.Level.POWIAT;
    }

    /** Returns code and name, such as {@code 3021052 Dopiewo}. */
    @Override
    public String toString() {
        return code + " " + name;
    }
}
