package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ForumOnDay;
import pl.zwornik.forum.Holding;
import pl.zwornik.forum.Membership;
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
        Set<PersonId> people = belonging()
                .flatMap(membership -> membership.getPerson().stream())
                .collect(Collectors.toSet());
        return voters.stream().allMatch(voter -> voter.ofMember()
                .map(members::contains)
                .orElseGet(() -> voter.inPerson().filter(people::contains).isPresent()));
    }

    /** Tells whether one of some voters is the person who belongs, or holds a seat, for a member who is another of them. */
    boolean hasOneTwice(List<Voter> voters) {
        List<PersonId> inPerson = voters.stream()
                .filter(voter -> voter.ofMember().isEmpty())
                .flatMap(voter -> voter.inPerson().stream())
                .toList();
        if (inPerson.isEmpty()) {
            return false;
        }
        Set<OrganisationId> named =
                voters.stream().flatMap(voter -> voter.ofMember().stream()).collect(Collectors.toSet());
        Map<PersonId, List<OrganisationId>> members = new HashMap<>();
        Map<OrganisationId, Integer> voices = new HashMap<>();
        for (Voter entitled : known()) {
            entitled.ofMember().ifPresent(member -> {
                voices.merge(member, 1, Integer::sum);
                entitled.inPerson().ifPresent(person -> members.computeIfAbsent(person, any -> new ArrayList<>())
                        .add(member));
            });
        }
        return inPerson.stream()
                .map(person -> members.getOrDefault(person, List.of()))
                .anyMatch(of -> of.size() == 1 && named.contains(of.get(0)) && voices.getOrDefault(of.get(0), 0) == 1);
    }

    /** Returns who is or may be entitled, as far as they are named. */
    private List<Voter> known() {
        return sitting.meeting().getOrgan().map(this::holders).orElseGet(() -> belonging()
                .map(membership ->
                        new Voter(membership.getMember(), membership.getPerson().orElse(null)))
                .toList());
    }

    /** Returns the memberships of that day of those who are or may be entitled. */
    private Stream<Membership> belonging() {
        return Stream.of(Tri.YES, Tri.UNKNOWN)
                .flatMap(answer -> forum.voters(answer).stream())
                .flatMap(member -> sitting.forum().getMemberships().ofMember(member).stream())
                .filter(membership -> !membership.on(sitting.day()).isNo());
    }

    private List<Voter> holders(LocalId organ) {
        return forum.composition(organ).stream()
                .map(Holding::tenure)
                .filter(tenure ->
                        tenure.getHolder().isPresent() || tenure.getOnBehalfOf().isPresent())
                .map(tenure -> new Voter(
                        tenure.getOnBehalfOf().orElse(null), tenure.getHolder().orElse(null)))
                .toList();
    }

    /** Of whom a holder is not known, any voter may be one: as many as there are such seats. */
    private boolean mayAllHold(List<Voter> voters, LocalId organ) {
        if (isNobodyStated(organ)) {
            return true;
        }
        List<Voter> holders = holders(organ);
        int unnamed = forum.composition(organ).size() - holders.size();
        return voters.stream().filter(voter -> !Voters.has(holders, voter)).count() <= unnamed;
    }

    private boolean isNobodyStated(LocalId organ) {
        return sitting.forum().organ(organ).orElseThrow().getSeats().stream()
                .allMatch(seat -> seat.getTenures().isEmpty());
    }
}
