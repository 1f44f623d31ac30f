package pl.zwornik.meeting;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Provision;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.charter.Tally;
import pl.zwornik.charter.Threshold;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Organ;
import pl.zwornik.vocabulary.Code;

/** What the charter says on one matter in one meeting, reckoned with its figures. */
final class Rules {

    private final Sitting sitting;
    private final Code organ;
    private final @Nullable Code matter;
    private final Count entitled;

    Rules(Sitting sitting, @Nullable Code matter) {
        this.sitting = sitting;
        this.matter = matter;
        this.organ = sitting.meeting()
                .getOrgan()
                .flatMap(sitting.forum()::organ)
                .map(Organ::getKind)
                .orElse(OrganKinds.ASSEMBLY); // all members together
        Count recorded = sitting.meeting().getEntitled();
        this.entitled = recorded.bound() == Count.Bound.UNKNOWN ? sitting.entitled() : recorded;
    }

    /** Returns the kind of organ that meets; of all members together that is their assembly. */
    Code organ() {
        return organ;
    }

    Optional<Clause> clause(Code kind) {
        return sitting.forum().getCharter().binding(kind, organ, matter, sitting.day());
    }

    /** Returns which of some kinds of clause nothing says here. */
    List<String> lacking(Code... kinds) {
        return sitting.forum().getCharter().lacking(organ, matter, sitting.day(), kinds);
    }

    <P extends Provision> Optional<P> provision(Code kind, Class<P> type) {
        return clause(kind).flatMap(clause -> clause.provision(type));
    }

    /**
     * Returns how a quorum of so many present comes out; empty where nothing says what it is, or too little is known: at least so many
     * may be enough for certain, and a quorum of a number asks of no whole.
     */
    Optional<Reckoning> quorum(Count present) {
        boolean second = sitting.meeting().getSecondDateOf().isPresent();
        return provision(ClauseKinds.QUORUM, Quorum.class)
                .map(quorum -> second ? quorum.onSecondDate().orElse(quorum.first()) : quorum.first())
                .flatMap(asked -> atLeast(present).flatMap(least -> reckon(asked, least)))
                .filter(reckoning -> present.isExact() || reckoning.isMet());
    }

    private Optional<Reckoning> reckon(Threshold asked, int present) {
        if (entitled.isExact()) {
            return present <= entitled.number()
                    ? Optional.of(asked.reckon(present, entitled.number()))
                    : Optional.empty();
        }
        return asked.isNumber()
                ? Optional.of(asked.reckon(present, Math.max(present, asked.over())))
                : Optional.empty();
    }

    /** Returns how many there are for certain; empty where nobody knows. */
    private static Optional<Integer> atLeast(Count count) {
        return switch (count.bound()) {
            case EXACTLY, AT_LEAST -> Optional.of(count.number());
            case MORE_THAN -> Optional.of(count.number() + 1);
            case ABOUT, UNKNOWN -> Optional.empty();
        };
    }

    /**
     * Returns how the majority of a vote comes out; empty where nothing says what it is, or a number is not known. Where that of the
     * votes is not, but even at best they would be too few, how it comes out at best.
     */
    Optional<Reckoning> majority(Vote vote) {
        Count present = sitting.meeting().present();
        return provision(ClauseKinds.MAJORITY, Majority.class)
                .filter(majority -> isKnown(majority.base(), present))
                .flatMap(majority -> vote.tally()
                        .or(() -> atBest(vote)
                                .filter(best -> !reckoned(majority, best).isMet()))
                        .map(tally -> reckoned(majority, tally)));
    }

    private Reckoning reckoned(Majority majority, Tally tally) {
        return majority.reckon(tally, sitting.meeting().present().number(), entitled.number());
    }

    /** Returns the numbers if all who can vote are for it, or all but one where it was not unanimous. */
    private Optional<Tally> atBest(Vote vote) {
        int others = vote.getUnanimity().isNo() ? 1 : 0;
        return voters().filter(most -> most >= others).map(most -> new Tally(most - others, others, 0));
    }

    private boolean isKnown(Base base, Count present) {
        return switch (base) {
            case FOR_AND_AGAINST, VOTES_CAST -> true;
            case PRESENT -> present.isExact();
            case FULL_COMPOSITION -> entitled.isExact();
        };
    }

    /** Tells whether a vote carries its motion by the charter; unknown where the charter does not say, or not enough is known. */
    Tri carries(Vote vote) {
        Optional<Reckoning> reckoned = majority(vote);
        if (reckoned.isEmpty()) {
            return Tri.UNKNOWN;
        }
        Tri byMajority = Tri.of(reckoned.get().isMet());
        Optional<Tally> tie = vote.tally().filter(Rules::isTie).filter(tally -> byMajority.isNo());
        boolean castsOneMore = provision(ClauseKinds.TIE_RULE, Tie.class)
                .filter(rule -> rule.settlement().equals(TieSettlements.CHAIR))
                .isPresent();
        return castsOneMore && tie.isPresent() ? withCastingVote(tie.get(), vote.getChair()) : byMajority;
    }

    /** The chair's vote decides between for and against; it makes no majority of those present, or of all, that is not there. */
    private Tri withCastingVote(Tally tied, Tri chair) {
        Vote more = Vote.counted(tied.inFavour() + 1, tied.against(), tied.abstaining());
        return majority(more).filter(Reckoning::isMet).isPresent() ? chair : Tri.NO;
    }

    private static boolean isTie(Tally tally) {
        return tally.inFavour() > 0 && tally.inFavour() == tally.against();
    }

    /** Returns how many can vote at most: those present, else those entitled; nobody knows where neither is known. */
    Optional<Integer> voters() {
        Count present = sitting.meeting().present();
        return present.isExact()
                ? Optional.of(present.number())
                : entitled.isExact() ? Optional.of(entitled.number()) : Optional.empty();
    }

    /** Returns the whole of a base for a number of ballot papers; empty where it is not known. */
    Optional<Integer> whole(Base base, Count papers) {
        Count whole =
                switch (base) {
                    case FOR_AND_AGAINST, VOTES_CAST -> papers;
                    case PRESENT -> sitting.meeting().present();
                    case FULL_COMPOSITION -> entitled;
                };
        return whole.isExact() ? Optional.of(whole.number()) : Optional.empty();
    }
}
