package pl.zwornik.gathering;

import jakarta.validation.constraints.NotEmpty;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.completeness.Draft;
import pl.zwornik.completeness.Missing;
import pl.zwornik.completeness.Publishable;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;
import pl.zwornik.organisation.Name;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Coded;
import pl.zwornik.vocabulary.Wording;
import pl.zwornik.vocabulary.internal.CodeUses;

/**
 * A run of meetings under one name, such as „MOC-owe środy"; not a body, and not one meeting.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Series implements Aggregate, Coded {

    Series() {} // only the generated implementation extends this

    /** Starts a series from its id. */
    public static Builder builder(SeriesId id) {
        return builder().id(id);
    }

    /** Starts a series, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its identifier, chosen by the caller. */
    public abstract SeriesId getId();

    /** Returns its names; empty where none is stated. */
    @NotEmpty(groups = Draft.class, payload = Missing.Name.class, message = "{pl.zwornik.VAL-001}")
    public abstract List<Name> getNames();

    /** Returns the day of the week on which the meetings fall; empty where not stated. */
    public abstract Optional<DayOfWeek> getWeekday();

    /** Returns on which of the month's days of that name they fall; empty where on each, or where not stated. */
    public abstract Optional<Ordinal> getOrdinal();

    /** Returns how people meet, a code of {@link MeetingModes}; empty where not stated. */
    public abstract Optional<Code> getMode();

    /** Returns when the series ran, stated or inferred; empty where nothing is known. */
    public abstract Optional<Claim<Lifespan>> getRun();

    /** Returns the topics, classified by {@link Topics}, in the order of the source; empty where none is stated. */
    public abstract List<Wording> getTopics();

    /** Tells whether {@link #getTopics()} are all; a list „from … to …" is not. */
    @Value.Default
    public Tri getTopicsComplete() {
        return Tri.UNKNOWN;
    }

    /** Returns the times it ran in, codes of {@link Contexts}, each as long as that is stated; empty where none is told. */
    public abstract List<Dated<Code>> getContexts();

    /** Returns what came of it, classified by {@link Outcomes}, nothing of it measured; empty where not stated. */
    public abstract List<Wording> getOutcomes();

    /** Returns who had a part in it; empty where not stated. */
    public abstract List<Involvement> getInvolvements();

    /** Returns where the facts were found; empty where no source is kept. */
    @NotEmpty(groups = Publishable.class, payload = Missing.Source.class, message = "{pl.zwornik.VAL-003}")
    public abstract List<Source> getSources();

    /** Returns the attributes that plugins and hosts added. */
    @Value.Default
    public Extensions getExtensions() {
        return Extensions.none();
    }

    /** Tells whether it meets on a day, by the day's name and its place in the month; unknown where too little of these is stated. */
    public final Tri meetsOn(LocalDate day) {
        boolean otherName =
                getWeekday().filter(name -> name != day.getDayOfWeek()).isPresent();
        Tri inMonth = getOrdinal().map(ordinal -> Tri.of(ordinal.isOn(day))).orElse(Tri.UNKNOWN);
        return otherName ? Tri.NO : inMonth.and(getWeekday().isPresent() ? Tri.YES : Tri.UNKNOWN);
    }

    @Override
    public final SeriesId id() {
        return getId();
    }

    @Override
    public final List<Reference> references() {
        List<Reference> references = new ArrayList<>();
        for (int i = 0; i < getInvolvements().size(); i++) {
            references.add(new Reference(
                    "/involvements/" + i + "/organisation",
                    getInvolvements().get(i).organisation()));
        }
        return references;
    }

    @Override
    public final List<CodeUse> codes() {
        CodeUses uses = new CodeUses();
        for (int i = 0; i < getNames().size(); i++) {
            uses.add("/names/" + i + "/kind", getNames().get(i).kind());
        }
        uses.add("/mode", getMode());
        for (int i = 0; i < getTopics().size(); i++) {
            uses.add("/topics/" + i + "/meaning", getTopics().get(i).classified());
        }
        for (int i = 0; i < getContexts().size(); i++) {
            uses.add("/contexts/" + i + "/value", getContexts().get(i).value());
        }
        for (int i = 0; i < getOutcomes().size(); i++) {
            uses.add("/outcomes/" + i + "/meaning", getOutcomes().get(i).classified());
        }
        for (int i = 0; i < getInvolvements().size(); i++) {
            uses.add("/involvements/" + i + "/role", getInvolvements().get(i).role());
        }
        return uses.list();
    }

    /** Returns a builder that starts from this series' values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final void check() {
        CodeUses.requireScheme(getMode(), MeetingModes.SCHEME, "/mode");
        getTopics().forEach(topic -> CodeUses.requireScheme(topic.classified(), Topics.SCHEME, "/topics"));
        getContexts().forEach(context -> CodeUses.requireScheme(context.value(), Contexts.SCHEME, "/contexts"));
        getOutcomes().forEach(outcome -> CodeUses.requireScheme(outcome.classified(), Outcomes.SCHEME, "/outcomes"));
    }

    /** Builds a {@link Series}; not thread-safe. */
    public static final class Builder extends ImmutableSeries.Builder {
        Builder() {}
    }
}
