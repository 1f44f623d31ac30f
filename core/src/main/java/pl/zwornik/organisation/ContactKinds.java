package pl.zwornik.organisation;

import java.util.Set;
import pl.zwornik.vocabulary.Code;

/**
 * Ways to reach an organisation.
 *
 * <p>The vocabulary is open: a host adds its own, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class ContactKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "contact-kind";

    /** A postal address. */
    public static final Code ADDRESS = of("ADDRESS");

    /** A telephone number, as it is written. */
    public static final Code TELEPHONE = of("TELEPHONE");

    /** An e-mail address. */
    public static final Code EMAIL = of("EMAIL");

    /** A site on the World Wide Web. */
    public static final Code SITE = of("SITE");

    /** A page of the Public Information Bulletin (Biuletyn Informacji Publicznej). */
    public static final Code BIP = of("BIP");

    /** An address of electronic delivery (e-Doręczenia); no source confirms its form, so it is any line of text. */
    public static final Code E_DELIVERY = of("E_DELIVERY");

    private static final Set<Code> WITHOUT_ADDRESS = Set.of(TELEPHONE, EMAIL, SITE, BIP, E_DELIVERY);

    private ContactKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }

    /** Tells whether a kind may be of postal addresses; one that is not known here may. */
    static boolean mayBePostal(Code kind) {
        return !WITHOUT_ADDRESS.contains(kind);
    }
}
