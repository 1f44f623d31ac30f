package pl.zwornik.rule;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that every runtime has: what charters commonly state, and what dates and numbers make by themselves.
 *
 * @since 0.1.0
 */
public final class BuiltInRules {

    private BuiltInRules() {}

    /** Returns the rules, in no particular order. */
    public static List<Rule<?>> all() {
        return Stream.of(
                        CharterRules.all(),
                        ForumRules.all(),
                        ConsistencyRules.all(),
                        RelationRules.all(),
                        MeetingRules.all())
                .flatMap(List::stream)
                .toList();
    }
}
