package pl.zwornik.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import pl.zwornik.fact.Dated;
import pl.zwornik.organisation.Organisation;

/** What is known of a unit, with what a register says now. */
final class Merge {

    private final Organisation before;
    private final Organisation merged;

    Merge(Organisation before, Organisation read) {
        this.before = before;
        Organisation.Builder builder = before.toBuilder()
                .type(read.getType())
                .variant(read.getVariant().or(() -> isSameName(before, read) ? before.getVariant() : Optional.empty()))
                .names(replaced(before.getNames(), read.getNames(), (one, other) -> one.isOfSameUse(other)))
                .contactPoints(
                        replaced(before.getContactPoints(), read.getContactPoints(), (one, other) -> one.getKind()
                                .equals(other.getKind())))
                .identifiers(replaced(before.getIdentifiers(), read.getIdentifiers(), (one, other) -> one.scheme()
                        .equals(other.scheme())))
                .areas(replaced(before.getAreas(), read.getAreas(), (one, other) -> true))
                .seats(replaced(before.getSeats(), read.getSeats(), (one, other) -> true));
        read.getSources().stream()
                .filter(source -> !before.getSources().contains(source))
                .forEach(builder::addSources);
        this.merged = builder.build();
    }

    /** Tells whether the register calls a unit as it was called: then a variant that it does not say is not gone. */
    private static boolean isSameName(Organisation before, Organisation read) {
        return before.displayName().equals(read.displayName())
                && before.getType().equals(read.getType());
    }

    /**
     * What the register says comes first; what is known without a time, and competes with it, goes. A register that says
     * nothing but what is known already changes nothing.
     */
    private static <T> List<Dated<T>> replaced(List<Dated<T>> known, List<Dated<T>> said, BiPredicate<T, T> compete) {
        if (known.containsAll(said)) {
            return known;
        }
        List<Dated<T>> all = new ArrayList<>(said);
        for (Dated<T> one : known) {
            boolean replaced = one.during().isUnknown()
                    && said.stream().anyMatch(other -> compete.test(one.value(), other.value()));
            if (!replaced && !all.contains(one)) {
                all.add(one);
            }
        }
        return all;
    }

    Organisation merged() {
        return merged;
    }

    /** Returns the names of the attributes that differ; empty where none does. */
    List<String> differences() {
        List<String> differences = new ArrayList<>();
        add(differences, "type", before.getType().equals(merged.getType()));
        add(differences, "variant", before.getVariant().equals(merged.getVariant()));
        add(differences, "names", before.getNames().equals(merged.getNames()));
        add(differences, "areas", before.getAreas().equals(merged.getAreas()));
        add(differences, "seats", before.getSeats().equals(merged.getSeats()));
        add(differences, "contactPoints", before.getContactPoints().equals(merged.getContactPoints()));
        add(differences, "identifiers", before.getIdentifiers().equals(merged.getIdentifiers()));
        add(differences, "sources", before.getSources().equals(merged.getSources()));
        return differences;
    }

    private static void add(List<String> differences, String name, boolean equal) {
        if (!equal) {
            differences.add(name);
        }
    }
}
