package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ForumOnDay;
import pl.zwornik.forum.Holding;
import pl.zwornik.forum.Tenure;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;

/** Who is entitled to vote in a meeting: members in one of members, holders of seats in one of an organ. */
final class Entitlement {

    private final Sitting sitting;
    private final ForumOnDay forum;

    Entitlement(Sitting sitting) {
        this.sitting = sitting;
        this.forum = sitting.forum().on(sitting.day());
    }

    /**
     * Returns how many are; of an organ, how many seats it has. Unknown where no member or no seat is stated at all, and where not
     * every member certainly is or is not one.
     */
    Count number() {
        int number = sitting.meeting().getOrgan().map(this::seats).orElseGet(() -> forum.voters(Tri.YES)
                .size());
        boolean known = sitting.meeting().getOrgan().isPresent()
                ? number > 0
                : !sitting.forum().getMemberships().isEmpty()
                        && forum.voters(Tri.UNKNOWN).isEmpty();
        return known ? Count.exactly(number) : Count.unknown();
    }

    private int seats(LocalId organ) {
        return sitting.forum().organ(organ).orElseThrow().getSeats().size();
    }

    /** Tells whether each of some voters is, or may be, entitled: anybody may where nobody is known who is or was. */
    boolean mayAllVote(List<Voter> voters) {
        return sitting.meeting()
                .getOrgan()
                .map(organ -> mayAllHold(voters, organ))
                .orElseGet(() -> mayAllBelong(voters));
    }

    private boolean mayAllBelong(List<Voter> voters) {
        if (sitting.forum().getMemberships().isEmpty()) {
            return true;
        }
        Set<OrganisationId> members = new HashSet<>(forum.voters(Tri.YES));
        members.addAll(forum.voters(Tri.UNKNOWN));
        Set<PersonId> people = sitting.forum().getMemberships().stream()
                .filter(membership -> members.contains(membership.getMember()))
                .filter(membership -> !membership.on(sitting.day()).isNo())
                .flatMap(membership -> membership.getPerson().stream())
                .collect(Collectors.toSet());
        return voters.stream().allMatch(voter -> voter.ofMember()
                .map(members::contains)
                .orElseGet(() -> voter.inPerson().filter(people::contains).isPresent()));
    }

    /** Of whom a holder is not known, any voter may be one: as many as there are such seats. */
    private boolean mayAllHold(List<Voter> voters, LocalId organ) {
        if (isNobodyStated(organ)) {
            return true;
        }
        List<Voter> holders = new ArrayList<>();
        int unnamed = 0;
        for (Holding holding : forum.composition(organ)) {
            Tenure tenure = holding.tenure();
            if (tenure.getHolder().isEmpty() && tenure.getOnBehalfOf().isEmpty()) {
                unnamed++;
            } else {
                holders.add(new Voter(
                        tenure.getOnBehalfOf().orElse(null), tenure.getHolder().orElse(null)));
            }
        }
        return voters.stream().filter(voter -> !Voters.has(holders, voter)).count() <= unnamed;
    }

    private boolean isNobodyStated(LocalId organ) {
        return sitting.forum().organ(organ).orElseThrow().getSeats().stream()
                .allMatch(seat -> seat.getTenures().isEmpty());
    }
}
