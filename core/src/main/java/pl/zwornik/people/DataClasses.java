package pl.zwornik.people;

import pl.zwornik.vocabulary.Code;

/**
 * What kind of personal data an attribute holds.
 *
 * <p>The vocabulary is open: hosts and plugins add to it, and any well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class DataClasses {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "data-class";

    /** Nothing personal: looked at, and found to say nothing about people. */
    public static final Code NOT_PERSONAL = of("NOT_PERSONAL");

    /** Who somebody is: name and titles. */
    public static final Code IDENTITY = of("IDENTITY");

    /** What somebody does in public: posts and seats. */
    public static final Code PUBLIC_FUNCTION = of("PUBLIC_FUNCTION");

    /** What a host or plugin added, of which the library knows nothing. */
    public static final Code HOST_DATA = of("HOST_DATA");

    private DataClasses() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
