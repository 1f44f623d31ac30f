package pl.zwornik.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import pl.zwornik.port.Document;

/**
 * The bundles that come with the examples: the facts of published documents, and nothing that those do not say; what is
 * invented says so.
 */
public final class Bundles {

    private Bundles() {}

    /** Returns the founding of Forum MOCY, 3 November 2021. */
    public static Document forumMocy() {
        return document("forum-mocy.json");
    }

    /** Returns the other organisations of the source documents, those that they came from, and those that came of them. */
    public static Document organisations() {
        return document("organisations-of-the-sources.json");
    }

    /** Returns the people whom the other source documents speak of, by name or without. */
    public static Document people() {
        return document("people-of-the-sources.json");
    }

    /** Returns the other forums of published sources with their meetings, so far as anything is known of them. */
    public static Document forums() {
        return document("forums-of-the-sources.json");
    }

    /** Returns an invented centre of which everything is stated that can be, with the units around it. */
    public static Document inventedUnits() {
        return document("invented-units.json");
    }

    /** Returns the bundles of the source documents; they make one sector together. */
    public static List<Document> all() {
        return List.of(forumMocy(), organisations(), people(), forums());
    }

    private static Document document(String name) {
        try (InputStream stream = Objects.requireNonNull(Bundles.class.getResourceAsStream(name), name)) {
            return new Document(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
