package pl.zwornik.meeting;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells voters apart. */
final class Voters {

    private Voters() {}

    static boolean areDistinct(List<Choice> choices) {
        return areDifferent(choices.stream().map(Choice::voter).toList());
    }

    /** Tells whether nobody stands twice: no member, and of those without one no person. */
    static boolean areDifferent(List<Voter> voters) {
        Set<Object> seen = new HashSet<>();
        for (Voter voter : voters) {
            Object key = voter.ofMember().<Object>map(member -> member).orElseGet(() -> voter.inPerson()
                    .orElseThrow());
            if (!seen.add(key)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether one is among some. */
    static boolean has(List<Voter> voters, Voter voter) {
        return voters.stream().anyMatch(voter::isSameAs);
    }
}
