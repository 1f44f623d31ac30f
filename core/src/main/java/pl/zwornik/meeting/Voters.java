package pl.zwornik.meeting;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import pl.zwornik.id.PersonId;

/** Tells voters apart. */
final class Voters {

    private Voters() {}

    static boolean areDistinct(List<Choice> choices) {
        return areDifferent(choices.stream().map(Choice::voter).toList());
    }

    /** Tells whether nobody stands twice: no member, and no person of whom it is not told for which member each time. */
    static boolean areDifferent(List<Voter> voters) {
        Set<Object> seen = new HashSet<>();
        Set<PersonId> forMembers = new HashSet<>();
        for (Voter voter : voters) {
            Object key = voter.ofMember().<Object>map(member -> member).orElseGet(() -> voter.inPerson()
                    .orElseThrow());
            if (!seen.add(key)) {
                return false;
            }
            voter.ofMember().flatMap(member -> voter.inPerson()).ifPresent(forMembers::add);
        }
        return Collections.disjoint(seen, forMembers);
    }

    /** Tells whether one is among some. */
    static boolean has(List<Voter> voters, Voter voter) {
        return voters.stream().anyMatch(voter::isSameAs);
    }

    /** Tells whether two choices can be nobody's but of one of those present. */
    static boolean isOneTwice(List<Voter> present, List<Choice> choices) {
        Set<Voter> voted = new HashSet<>();
        return choices.stream()
                .map(choice -> present.stream().filter(choice.voter()::isSameAs).toList())
                .filter(same -> same.size() == 1)
                .anyMatch(same -> !voted.add(same.get(0)));
    }
}
