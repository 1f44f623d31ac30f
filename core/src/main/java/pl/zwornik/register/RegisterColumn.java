package pl.zwornik.register;

import java.util.Locale;

/**
 * What a column of a register may hold.
 *
 * @since 0.1.0
 */
public enum RegisterColumn {
    /** What the unit is called; every register has it. */
    NAME,
    /** The type as the publisher says, which need not be what the name says. */
    TYPE,
    /** The TERC code of the area served. */
    TERC,
    /** The name of the gmina served. */
    GMINA,
    /** The name of the powiat in which it is, or of the city with powiat rights. */
    POWIAT,
    /** The town or village of the seat. */
    LOCALITY,
    /** Street and number of the seat. */
    STREET,
    /** The postal code of the seat. */
    POSTAL_CODE,
    /** The post office of the seat. */
    POST_OFFICE,
    /** A telephone number. */
    TELEPHONE,
    /** An e-mail address. */
    EMAIL,
    /** A site. */
    SITE,
    /** The page in the Public Information Bulletin. */
    BIP,
    /** The address for e-Doręczenia. */
    E_DELIVERY,
    /** The tax identification number. */
    NIP,
    /** The number of the business register. */
    REGON,
    /** The number of the National Court Register. */
    KRS,
    /** The publisher's own key; the mapping says of which scheme. */
    KEY;

    /** Returns the name by which a mapping speaks of it, such as {@code postal-code}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
