package pl.zwornik.forum;

import java.util.ArrayList;
import java.util.List;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.fact.Count;
import pl.zwornik.vocabulary.Code;

/** What the sources leave open about a forum's government: listed, never filled in. */
final class OpenQuestions {

    private OpenQuestions() {}

    static List<Code> of(Forum forum) {
        List<Code> open = new ArrayList<>();
        addIf(open, forum.getClauses().isEmpty(), GovernanceQuestions.CHARTER);
        addIf(open, !hasChair(forum), GovernanceQuestions.CHAIR);
        addIf(open, !states(forum, ClauseKinds.TERM), GovernanceQuestions.TERM);
        addIf(open, !states(forum, ClauseKinds.QUORUM), GovernanceQuestions.QUORUM);
        addIf(open, !votesAreStated(forum), GovernanceQuestions.VOTES);
        addIf(open, !states(forum, ClauseKinds.TIE_RULE), GovernanceQuestions.TIE_RULE);
        addIf(open, !states(forum, ClauseKinds.RESOLUTION_NUMBERS), GovernanceQuestions.RESOLUTION_NUMBERS);
        return List.copyOf(open);
    }

    private static boolean states(Forum forum, Code kind) {
        return forum.getClauses().stream().anyMatch(clause -> clause.getKind().equals(kind));
    }

    private static boolean hasChair(Forum forum) {
        return forum.getOrgans().stream()
                .flatMap(organ -> organ.getSeats().stream())
                .anyMatch(seat -> seat.getRole().filter(SeatRoles.CHAIR::equals).isPresent());
    }

    private static boolean votesAreStated(Forum forum) {
        List<Election> elections = forum.getOrgans().stream()
                .flatMap(organ -> organ.getElection().stream())
                .toList();
        return !elections.isEmpty()
                && elections.stream().allMatch(election -> election.getVotes().bound() != Count.Bound.UNKNOWN);
    }

    private static void addIf(List<Code> open, boolean condition, Code question) {
        if (condition) {
            open.add(question);
        }
    }
}
