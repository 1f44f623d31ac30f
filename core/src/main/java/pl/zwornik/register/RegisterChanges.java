package pl.zwornik.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import pl.zwornik.organisation.Organisation;

/**
 * What a register says otherwise than what is known of its units: new, changed, gone, unchanged.
 *
 * <p>A unit is found again by an identifier that no other unit bears, else by its id and name, else by type, name and place
 * in the same register, else by its id. What the register says takes the place of what is known without a time; what is known
 * with its time, or is no matter of registers, stays. Nothing is closed: that a unit is gone from a register does not say
 * that it is no more. Immutable and thread-safe.
 *
 * @since 0.1.0
 */
public final class RegisterChanges {

    private final List<Organisation> created;
    private final List<ChangedUnit> changed;
    private final List<Organisation> gone;
    private final List<Organisation> unchanged;
    private final List<ProposedSuccession> successions;

    private RegisterChanges(
            List<Organisation> created,
            List<ChangedUnit> changed,
            List<Organisation> gone,
            List<Organisation> unchanged) {
        List<Organisation> present = new ArrayList<>(created);
        changed.forEach(unit -> present.add(unit.after()));
        present.addAll(unchanged);
        this.successions = Successors.among(gone, present);
        this.created = List.copyOf(created);
        this.changed = List.copyOf(changed);
        this.gone = List.copyOf(gone);
        this.unchanged = List.copyOf(unchanged);
    }

    /**
     * Compares a register with what is known.
     *
     * @param known all organisations that are known, of this register or not
     */
    public static RegisterChanges between(Collection<Organisation> known, UnitRegister register) {
        List<Organisation> created = new ArrayList<>();
        List<ChangedUnit> changed = new ArrayList<>();
        List<Organisation> unchanged = new ArrayList<>();
        UnitMatches matches = UnitMatches.of(known, register);
        for (RegisteredUnit unit : register.units()) {
            Organisation read = unit.organisation();
            Optional<Organisation> before = matches.before(read.getId());
            if (before.isEmpty()) {
                created.add(matches.underFreeId(read));
                continue;
            }
            Merge merge = new Merge(before.get(), read);
            if (merge.differences().isEmpty()) {
                unchanged.add(before.get());
            } else {
                changed.add(new ChangedUnit(before.get(), merge.merged(), merge.differences()));
            }
        }
        List<Organisation> gone = matches.unmatched().stream()
                .filter(unit ->
                        register.isSourceOf(unit) && unit.getLife().end().isEmpty())
                .toList();
        return new RegisterChanges(created, changed, gone, unchanged);
    }

    /**
     * Returns the units that are not known, in the order of the register, each under an id that no other unit has, whether of
     * this register or known.
     */
    public List<Organisation> created() {
        return created;
    }

    /** Returns the units of which something else is said, in the order of the register. */
    public List<ChangedUnit> changed() {
        return changed;
    }

    /**
     * Returns the units that came from the same register and are not in it any more, in the order of their ids: proposed for
     * closing, if a person finds that they are no more. What has ended already is not among them.
     */
    public List<Organisation> gone() {
        return gone;
    }

    /** Returns the units of which nothing else is said, in the order of the register. */
    public List<Organisation> unchanged() {
        return unchanged;
    }

    /**
     * Returns the units that are gone where exactly one unit of the register serves what exactly one of them served, as a CUS
     * after its OPS, whether that is new or was known: proposed to be told by a person, and kept nowhere. In the order of the
     * codes of the areas; units that serve no area, as a DPS, are not among them, nor what somebody has told already.
     */
    public List<ProposedSuccession> successions() {
        return successions;
    }

    @Override
    public String toString() {
        return created.size() + " new, " + changed.size() + " changed, " + gone.size() + " gone, " + unchanged.size()
                + " unchanged";
    }
}
