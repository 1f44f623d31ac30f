package pl.zwornik.meeting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.charter.Tally;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.vocabulary.Code;

/** What the charter says on one matter in one meeting, reckoned with its figures. */
final class Rules {

    private final Sitting sitting;
    private final @Nullable Code organ;
    private final @Nullable Code matter;
    private final Count entitled;

    Rules(Sitting sitting, @Nullable Code matter) {
        this.sitting = sitting;
        this.matter = matter;
        this.organ = sitting.meeting()
                .getOrgan()
                .flatMap(id -> sitting.forum().getOrgans().stream()
                        .filter(one -> one.getId().equals(id))
                        .findFirst())
                .map(one -> one.getKind())
                .orElse(null);
        Count recorded = sitting.meeting().getEntitled();
        this.entitled = recorded.bound() == Count.Bound.UNKNOWN ? sitting.entitled() : recorded;
    }

    Optional<Clause> clause(Code kind) {
        return sitting.forum().getCharter().binding(kind, organ, matter, sitting.day());
    }

    <P extends Provision> Optional<P> provision(Code kind, Class<P> type) {
        return clause(kind).flatMap(clause -> clause.provision(type));
    }

    /** Returns how a quorum of so many present comes out; empty where nothing says what it is, or a number is not known. */
    Optional<Reckoning> quorum(Count present) {
        if (!isExact(present) || !isExact(entitled)) {
            return Optional.empty();
        }
        boolean second = sitting.meeting().getSecondDateOf().isPresent();
        return provision(ClauseKinds.QUORUM, Quorum.class)
                .filter(quorum -> present.number() <= entitled.number())
                .map(quorum -> quorum.reckon(present.number(), entitled.number(), second));
    }

    /** Returns how the majority of a vote comes out; empty where nothing says what it is, or a number is not known. */
    Optional<Reckoning> majority(Vote vote) {
        Count present = sitting.meeting().present();
        return provision(ClauseKinds.MAJORITY, Majority.class)
                .filter(majority -> isKnown(majority.base(), present))
                .flatMap(majority ->
                        vote.tally().map(tally -> majority.reckon(tally, present.number(), entitled.number())));
    }

    private boolean isKnown(Base base, Count present) {
        return switch (base) {
            case FOR_AND_AGAINST, VOTES_CAST -> true;
            case PRESENT -> isExact(present);
            case FULL_COMPOSITION -> isExact(entitled);
        };
    }

    /** Tells whether a vote carries its motion by the charter; unknown where the charter does not say, or not enough is known. */
    Tri carries(Vote vote) {
        Tri byMajority = majority(vote).map(Reckoning::isMet).map(Tri::of).orElse(Tri.UNKNOWN);
        Optional<Tie> tie = provision(ClauseKinds.TIE_RULE, Tie.class);
        boolean tied = byMajority.isNo() && vote.tally().filter(Rules::isTie).isPresent();
        return tied
                        && tie.filter(rule -> rule.settlement().equals(TieSettlements.CHAIR))
                                .isPresent()
                ? vote.getChair()
                : byMajority;
    }

    private static boolean isTie(Tally tally) {
        return tally.inFavour() > 0 && tally.inFavour() == tally.against();
    }

    /** Returns how many can vote at most: those present, else those entitled; nobody knows where neither is known. */
    Optional<Integer> voters() {
        Count present = sitting.meeting().present();
        return isExact(present)
                ? Optional.of(present.number())
                : isExact(entitled) ? Optional.of(entitled.number()) : Optional.empty();
    }

    /** Returns the whole of a base for a number of ballot papers; empty where it is not known. */
    Optional<Integer> whole(Base base, Count papers) {
        Count whole =
                switch (base) {
                    case FOR_AND_AGAINST, VOTES_CAST -> papers;
                    case PRESENT -> sitting.meeting().present();
                    case FULL_COMPOSITION -> entitled;
                };
        return isExact(whole) ? Optional.of(whole.number()) : Optional.empty();
    }

    static boolean isExact(Count count) {
        return count.bound() == Count.Bound.EXACTLY;
    }
}
