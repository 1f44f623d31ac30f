package pl.zwornik.meeting;

import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.completeness.Missing;
import pl.zwornik.completeness.Publishable;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Extensions;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;
import pl.zwornik.gathering.Attendance;
import pl.zwornik.gathering.Involvement;
import pl.zwornik.gathering.MeetingModes;
import pl.zwornik.id.Aggregate;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.Reference;
import pl.zwornik.id.SeriesId;
import pl.zwornik.territory.TercCode;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Coded;

/**
 * One meeting: of the members of a forum, of one of its organs, of a series, or of nobody in particular; who came, what was put
 * to the vote, who was elected, what was resolved. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
@Value.Immutable
public abstract class Meeting implements Aggregate, Coded {

    Meeting() {} // only the generated implementation extends this

    /** Starts a meeting from its id. */
    public static Builder builder(MeetingId id) {
        return builder().id(id);
    }

    /** Starts a meeting, for readers that learn its attributes in any order. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns its identifier, chosen by the caller. */
    public abstract MeetingId getId();

    /** Returns the forum whose meeting it is; empty where it is of none, or that is not stated. */
    public abstract Optional<ForumId> getForum();

    /** Returns the organ that met, by its id within the forum; empty where all members did, or that is not stated. */
    public abstract Optional<LocalId> getOrgan();

    /** Returns the series that it belongs to; empty where it belongs to none, or that is not stated. */
    public abstract Optional<SeriesId> getSeries();

    /** Returns its number among the sessions, 1 to 3999; empty where not stated. */
    public abstract Optional<Integer> getNumber();

    /** Returns what it was called; empty where not stated. */
    public abstract Optional<String> getTitle();

    /** Returns the day, stated or inferred; empty where nothing is known. */
    public abstract Optional<Claim<PartialDate>> getDay();

    /** Returns the unit in which it took place, usually a gmina; empty where not stated. */
    public abstract Optional<TercCode> getPlace();

    /** Returns how people met, a code of {@link MeetingModes}; empty where not stated. */
    public abstract Optional<Code> getMode();

    /** Returns how far it has come, a code of {@link MeetingStates}; empty where not stated. */
    public abstract Optional<Code> getState();

    /** Returns the meeting that came to nothing for want of a quorum, whose second date it is; empty where it is no second date. */
    public abstract Optional<MeetingId> getSecondDateOf();

    /** Returns what was to be talked about, in order; empty where not stated. */
    public abstract List<String> getAgenda();

    /** Returns where the minutes are, such as a signature or an address; empty where not stated. */
    public abstract Optional<String> getMinutes();

    /** Returns how many were entitled to vote. */
    @Value.Default
    public Count getEntitled() {
        return Count.unknown();
    }

    /** Returns how many of those entitled were present, apart from their names. */
    @Value.Default
    public Count getStatedPresent() {
        return Count.unknown();
    }

    /** Returns those entitled who were present, none twice; empty where that is not stated. */
    public abstract List<Voter> getPresent();

    /** Returns how many people came and as what, entitled or not; empty where not stated. */
    public abstract List<Attendance> getAttendance();

    /** Returns what was put to the vote, none with the id of another. */
    public abstract List<Motion> getMotions();

    /** Returns the ballots for seats, none with the id of another. */
    public abstract List<Ballot> getBallots();

    /** Returns the resolutions, none with the id of another. */
    public abstract List<Resolution> getResolutions();

    /** Returns what was recorded wrongly, in the order in which it was corrected. */
    public abstract List<Correction> getCorrections();

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

    /** Tells whether it is a meeting of a forum or of an organ of it. */
    public final boolean isOf(ForumId forum) {
        return getForum().filter(forum::equals).isPresent();
    }

    /** Tells whether it belongs to a series. */
    public final boolean isOf(SeriesId series) {
        return getSeries().filter(series::equals).isPresent();
    }

    /** Tells whether it adopted the resolution of a number of a forum. */
    public final boolean adopted(ForumId forum, ResolutionNumber number) {
        return isOf(forum) && MeetingParts.hasNumber(this, number);
    }

    /** Returns how many of those entitled were present: by their names, else as stated. */
    public final Count present() {
        return getPresent().isEmpty()
                ? getStatedPresent()
                : Count.exactly(getPresent().size());
    }

    /** Returns the day, where it is known exactly, however it is known. */
    public final Optional<LocalDate> exactDay() {
        return getDay().flatMap(day -> day.value().exact());
    }

    /** Returns a motion by its id, as it stands after any correction. */
    public final Optional<Motion> motion(LocalId id) {
        return MeetingParts.motion(this, id);
    }

    /** Returns a ballot by its id. */
    public final Optional<Ballot> ballot(LocalId id) {
        return getBallots().stream().filter(one -> one.getId().equals(id)).findFirst();
    }

    @Override
    public final MeetingId id() {
        return getId();
    }

    @Override
    public final List<Reference> references() {
        return MeetingReferences.of(this);
    }

    @Override
    public final List<CodeUse> codes() {
        return MeetingParts.codes(this);
    }

    /** Returns a builder that starts from this meeting's values. */
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Value.Check
    final Meeting checked() {
        return MeetingParts.checked(this);
    }

    /** Builds a {@link Meeting}; not thread-safe. */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}
