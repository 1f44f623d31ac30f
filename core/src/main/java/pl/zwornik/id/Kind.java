package pl.zwornik.id;

import java.util.Locale;

/**
 * The kinds of things that have a life of their own; closed, because each is a part of the model.
 *
 * @since 0.1.0
 */
public enum Kind {
    /** An organisation. */
    ORGANISATION,
    /** A person in a public function. */
    PERSON,
    /** A series of meetings. */
    SERIES,
    /** A standing forum. */
    FORUM,
    /** A meeting. */
    MEETING;

    /** Returns the name in documents and databases, such as {@code organisation}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
