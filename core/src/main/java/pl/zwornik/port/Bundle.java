package pl.zwornik.port;

import java.util.List;
import java.util.Objects;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Id;
import pl.zwornik.people.Withheld;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Coverage;

/**
 * What a document of several aggregates holds, before its references are checked.
 *
 * @param parts the aggregates with their places, in the order of the document
 * @param unreadable the ids of aggregates that stand in the document and could not be read
 * @param external the ids declared to live elsewhere
 * @param coverage of what the document declares to be a complete list
 * @param withheld which attributes the document declares to withhold
 * @since 0.1.0
 */
public record Bundle(
        List<Part> parts, List<Id> unreadable, List<Id> external, List<Coverage> coverage, List<Withheld> withheld) {

    /**
     * An aggregate and where it stands.
     *
     * @param value the aggregate
     * @param place where it stands; its pointer is that of the whole aggregate
     */
    public record Part(Aggregate value, Place place) {

        /** Checks that both are given. */
        public Part {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(place, "place");
        }
    }

    /** Copies the lists. */
    public Bundle {
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        unreadable = List.copyOf(Objects.requireNonNull(unreadable, "unreadable"));
        external = List.copyOf(Objects.requireNonNull(external, "external"));
        coverage = List.copyOf(Objects.requireNonNull(coverage, "coverage"));
        withheld = List.copyOf(Objects.requireNonNull(withheld, "withheld"));
    }
}
