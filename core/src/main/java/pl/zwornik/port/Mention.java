package pl.zwornik.port;

import java.util.Comparator;
import java.util.Objects;
import pl.zwornik.id.Id;

/**
 * A place where somebody who was erased may still be named; whoever keeps it decides about it, and may have the version
 * forgotten with {@link Store#forget}.
 *
 * @param in the aggregate
 * @param version of the aggregate, from 1
 * @param attribute the kind and the names of the fields below it, such as {@code organisation/sources/quote}, or its
 *     {@code id}; or a text of the cause of that version, such as {@code cause/reason}; or {@link #UNREAD}
 * @since 0.1.0
 */
public record Mention(Id in, int version, String attribute) implements Comparable<Mention> {

    /** Stands for a whole document that could not be read, so that nobody knows whether it names somebody. */
    public static final String UNREAD = "document";

    private static final Comparator<Mention> ORDER = Comparator.comparing(
                    (Mention one) -> one.in().kind())
            .thenComparing(one -> one.in().value())
            .thenComparing(Mention::version)
            .thenComparing(Mention::attribute);

    /** Checks that id and attribute are given. */
    public Mention {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(attribute, "attribute");
    }

    /** Orders by kind, id, version and attribute. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
