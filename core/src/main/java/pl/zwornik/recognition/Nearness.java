package pl.zwornik.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Reason;
import pl.zwornik.territory.TercCode;

/** Puts first what lies nearest to a unit that the same source names: in its powiat, then in its voivodeship. */
final class Nearness {

    private static final int POWIAT = 0;
    private static final int VOIVODESHIP = 1;
    private static final int ELSEWHERE = 2;
    private static final int POWIAT_DIGITS = 4;

    private final TercCode voivodeship;
    private final Optional<TercCode> powiat;

    Nearness(TercCode other) {
        this.voivodeship = other.voivodeship();
        this.powiat = Optional.of(other.value())
                .filter(digits -> digits.length() >= POWIAT_DIGITS)
                .map(digits -> TercCode.parse(digits.substring(0, POWIAT_DIGITS)));
    }

    /** Returns the same candidates, with the same certainty; only their order and what is said for the first may differ. */
    Candidates<NamedUnit> rank(Candidates<NamedUnit> found) {
        List<TercCode> all = found.options().stream()
                .flatMap(option -> option.value().terc().stream())
                .toList();
        int nearest = all.stream().mapToInt(this::distance).min().orElse(ELSEWHERE);
        if (all.stream().allMatch(code -> distance(code) == nearest)) {
            return found;
        }
        List<Candidate<NamedUnit>> ranked = new ArrayList<>();
        found.options().forEach(option -> ranked.add(ranked(option, nearest)));
        Candidate<NamedUnit> first = ranked.get(0);
        if (ranked.stream().allMatch(option -> saysTheSame(option, first))) {
            ranked.sort(Comparator.comparing(option -> nearest(option.value())));
        }
        return new Candidates<>(found.certainty(), ranked);
    }

    private Candidate<NamedUnit> ranked(Candidate<NamedUnit> option, int nearestOfAll) {
        NamedUnit unit = option.value();
        if (nearest(unit) > nearestOfAll) {
            return option;
        }
        List<TercCode> nearestFirst = unit.terc().stream()
                .sorted(Comparator.comparing(this::distance))
                .toList(); // stable
        List<Reason> reasons = new ArrayList<>(option.reasons());
        reasons.add(
                nearestOfAll == POWIAT
                        ? RecognitionReasons.SAME_POWIAT_AS_NAMED
                        : RecognitionReasons.SAME_VOIVODESHIP_AS_NAMED);
        return new Candidate<>(new NamedUnit(unit.type(), unit.variant(), unit.place(), nearestFirst), reasons);
    }

    /** Candidates of several types, or of several units that a text names, keep the order of what the text says. */
    private static boolean saysTheSame(Candidate<NamedUnit> one, Candidate<NamedUnit> first) {
        return one.value().type().equals(first.value().type())
                && !one.reasons().contains(RecognitionReasons.ANOTHER_UNIT);
    }

    private int nearest(NamedUnit unit) {
        return unit.terc().stream().mapToInt(this::distance).min().orElse(ELSEWHERE);
    }

    private int distance(TercCode code) {
        if (powiat.filter(code::isWithin).isPresent()) {
            return POWIAT;
        }
        return code.isWithin(voivodeship) ? VOIVODESHIP : ELSEWHERE;
    }
}
