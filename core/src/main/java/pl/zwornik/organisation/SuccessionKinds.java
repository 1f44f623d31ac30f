package pl.zwornik.organisation;

import pl.zwornik.vocabulary.Code;

/**
 * How one organisation came from another that thereby ended.
 *
 * <p>The vocabulary is open: a host adds its own, such as for a part that was split off while the rest went on, and any
 * well-formed code of the scheme can be held.
 *
 * @since 0.1.0
 */
public final class SuccessionKinds {

    /** The scheme of the vocabulary. */
    public static final String SCHEME = "succession-kind";

    /** One became another of a different kind, such as an OPS a CUS. */
    public static final Code TRANSFORMATION = of("TRANSFORMATION");

    /** Several became one, which may have been there before; each of them is a predecessor. */
    public static final Code MERGER = of("MERGER");

    /** One became several, each of which has it as a predecessor. */
    public static final Code SPLIT = of("SPLIT");

    /** One goes on under another name, and is kept as another. */
    public static final Code RENAME = of("RENAME");

    private SuccessionKinds() {}

    /**
     * Returns the code of a value of this scheme, known or not.
     *
     * @throws pl.zwornik.result.MalformedCodeException if the value is not of the form of a code
     */
    public static Code of(String value) {
        return Code.of(SCHEME, value);
    }
}
