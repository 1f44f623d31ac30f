package pl.zwornik.meeting;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.charter.Tally;
import pl.zwornik.fact.Tri;
import pl.zwornik.meeting.Choice.Way;
import pl.zwornik.result.internal.Conditions;

/**
 * A vote, as far as it is known: by numbers, by name, or only how it ended. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Vote {

    Vote() {} // only the generated implementation extends this

    /** Starts a vote of which nothing is known yet. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a vote of which the numbers are known. */
    public static Vote counted(int inFavour, int against, int abstaining) {
        return builder().stated(new Tally(inFavour, against, abstaining)).build();
    }

    /** Returns a vote of which it is known how each one voted. */
    public static Vote byName(List<Choice> choices) {
        return builder().choices(choices).build();
    }

    /** Returns a vote that was unanimous, whatever the numbers. */
    public static Vote unanimous() {
        return builder().unanimity(Tri.YES).declared(Tri.YES).build();
    }

    /** Returns a vote of which no more is known than how it was declared to have ended. */
    public static Vote declaredAs(boolean carried) {
        return builder().declared(Tri.of(carried)).build();
    }

    /** Returns the numbers that are stated; empty where none are. */
    public abstract Optional<Tally> getStated();

    /** Returns how each one voted; empty where that is not known, or was secret. */
    public abstract List<Choice> getChoices();

    /** Tells whether nobody voted otherwise than for it. */
    @Value.Default
    public Tri getUnanimity() {
        return Tri.UNKNOWN;
    }

    /** Tells whether the ballot was secret (tajne), not open (jawne). */
    @Value.Default
    public Tri getSecrecy() {
        return Tri.UNKNOWN;
    }

    /** Tells whether it was declared carried. */
    @Value.Default
    public Tri getDeclared() {
        return Tri.UNKNOWN;
    }

    /** Tells whether the chair, whose vote decides a tie where the charter says so, was for it. */
    @Value.Default
    public Tri getChair() {
        return Tri.UNKNOWN;
    }

    /** Returns the numbers, stated or counted from the names; empty where neither is known. */
    public final Optional<Tally> tally() {
        if (getStated().isPresent() || getChoices().isEmpty()) {
            return getStated();
        }
        return Optional.of(new Tally(count(Way.IN_FAVOUR), count(Way.AGAINST), count(Way.ABSTAINING)));
    }

    private int count(Way way) {
        int count = 0;
        for (Choice choice : getChoices()) {
            count += choice.way() == way ? 1 : 0;
        }
        return count;
    }

    /** Returns a builder that starts from this vote's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        Tally counted = new Tally(count(Way.IN_FAVOUR), count(Way.AGAINST), count(Way.ABSTAINING));
        boolean dissent = tally().filter(tally -> tally.against() + tally.abstaining() > 0)
                .isPresent();
        new Conditions()
                .require(
                        getChoices().isEmpty()
                                || getStated().isEmpty()
                                || getStated().get().equals(counted),
                        MeetingFailures.TALLY_DIFFERS,
                        "/stated")
                .require(Voters.areDistinct(getChoices()), MeetingFailures.VOTER_TWICE, "/choices")
                .require(!getUnanimity().isYes() || !dissent, MeetingFailures.NOT_UNANIMOUS, "/unanimity")
                .check();
    }

    /** Builds a {@link Vote}; not thread-safe. */
    public static final class Builder extends ImmutableVote.Builder {
        Builder() {}
    }
}
