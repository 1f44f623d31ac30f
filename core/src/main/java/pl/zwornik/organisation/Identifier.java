package pl.zwornik.organisation;

import java.util.Objects;
import pl.zwornik.fact.internal.Texts;
import pl.zwornik.result.Failure;
import pl.zwornik.result.InvariantViolationException;
import pl.zwornik.result.MalformedCodeException;
import pl.zwornik.result.internal.Checks;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A number or key under which others know an organisation.
 *
 * <p>A NIP, REGON or KRS is checked; values of other schemes are any text of one line without spaces at its ends, compared
 * as it stands. Immutable and thread-safe.
 *
 * @param scheme who gave it, a code of {@link IdentifierSchemes}
 * @param value the number or key in its canonical form: of a NIP, REGON or KRS the digits alone; at most 100 characters
 * @since 0.1.0
 */
public record Identifier(Code scheme, String value) {

    private static final int MAX_LENGTH = 100;

    /**
     * Checks the value as its scheme asks.
     *
     * @throws InvariantViolationException if the scheme is of another vocabulary, or the value is not one of the scheme
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        CodeUses.requireScheme(scheme, IdentifierSchemes.SCHEME, "/scheme");
        value = Texts.line(value, "/value");
        Checks.require(
                value.length() <= MAX_LENGTH && value.equals(value.strip()),
                OrganisationFailures.IDENTIFIER_MALFORMED,
                "/value");
        try {
            value = checked(scheme, value);
        } catch (MalformedCodeException e) {
            throw new InvariantViolationException(Failure.of(e.getFailure().code(), "/value"));
        }
    }

    /** Returns the identifier of a tax identification number. */
    public static Identifier of(Nip nip) {
        return new Identifier(IdentifierSchemes.NIP, nip.value());
    }

    /** Returns the identifier of a number of the business register. */
    public static Identifier of(Regon regon) {
        return new Identifier(IdentifierSchemes.REGON, regon.value());
    }

    /** Returns the identifier of a number of the National Court Register. */
    public static Identifier of(Krs krs) {
        return new Identifier(IdentifierSchemes.KRS, krs.value());
    }

    /** Returns the value, after the number has been made of it, which checks it. */
    private static String checked(Code scheme, String value) {
        if (scheme.equals(IdentifierSchemes.NIP)) {
            return new Nip(value).value();
        } else if (scheme.equals(IdentifierSchemes.REGON)) {
            return new Regon(value).value();
        } else if (scheme.equals(IdentifierSchemes.KRS)) {
            return new Krs(value).value();
        }
        return value;
    }

    /** Returns scheme and value, such as {@code NIP 8567346215}. */
    @Override
    public String toString() {
        return scheme.value() + " " + value;
    }
}
