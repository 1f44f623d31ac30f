package pl.zwornik.rule;

import java.util.Objects;
import pl.zwornik.id.Id;
import pl.zwornik.sector.Coverage;

/**
 * Whom or what a rule was asked about.
 *
 * @param kind the kind: that of an aggregate, or {@code coverage}
 * @param key the id of the aggregate, or type and territory of the coverage
 * @since 0.1.0
 */
public record Subject(String kind, String key) {

    /** Checks that both are given. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
    }

    /** Returns an aggregate. */
    public static Subject of(Id id) {
        return new Subject(id.kind().key(), id.value());
    }

    /** Returns a declared coverage. */
    public static Subject of(Coverage coverage) {
        return new Subject("coverage", coverage.type().value() + "-" + coverage.territory());
    }

    /** Returns kind and key, such as {@code forum/forum-mocy}. */
    @Override
    public String toString() {
        return kind + "/" + key;
    }
}
