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

    /**
     * Returns units that came from others, act for others or are parts of others, and an invented one of which everything is
     * stated; a sector of its own, because it shows some units of the others once more.
     */
    public static Document relatedUnits() {
        return document("related-units.json");
    }

    /** Returns the people whom the other source documents speak of, by name or without, and where they serve. */
    public static Document people() {
        return document("people-of-the-sources.json");
    }

    /** Returns the bundles that make one sector together. */
    public static List<Document> all() {
        return List.of(forumMocy(), people());
    }

    private static Document document(String name) {
        try (InputStream stream = Objects.requireNonNull(Bundles.class.getResourceAsStream(name), name)) {
            return new Document(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
