package pl.zwornik.port;

import java.util.List;
import java.util.Objects;
import pl.zwornik.id.PersonId;

/**
 * What the erasure of a person did, and what it left alone.
 *
 * @param person who was erased
 * @param version of the tombstone
 * @param unlinked the people whose claims to be the same person were removed, in the order of their ids; they may be that
 *     person, and are not erased
 * @param mentions where the person may still be named in free text of others; nothing there was touched
 * @since 0.1.0
 */
public record Erasure(PersonId person, int version, List<PersonId> unlinked, List<Mention> mentions) {

    /** Copies the lists; mentions come in their order, none twice. */
    public Erasure {
        Objects.requireNonNull(person, "person");
        unlinked = List.copyOf(Objects.requireNonNull(unlinked, "unlinked"));
        mentions = Objects.requireNonNull(mentions, "mentions").stream()
                .distinct()
                .sorted()
                .toList();
    }
}
