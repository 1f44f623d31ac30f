package pl.zwornik.testkit.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import pl.zwornik.charter.Matters;
import pl.zwornik.forum.LastNumber;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.BallotPaper;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Choice;
import pl.zwornik.meeting.Correction;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Presence;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.meeting.Turnout;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;

/**
 * The parts of meetings.
 *
 * @since 0.1.0
 */
public final class MeetingPartArbitraries {

    private MeetingPartArbitraries() {}

    /** Returns voters: members, people, and people for members. */
    public static Arbitrary<Voter> voters() {
        return Arbitraries.oneOf(
                IdArbitraries.organisationIds().map(Voter::of),
                IdArbitraries.personIds().map(Voter::of),
                Combinators.combine(IdArbitraries.organisationIds(), IdArbitraries.personIds())
                        .as(Voter::new));
    }

    /** Tells whether no two of some can be the same: no member stands twice, and a person only for one member each time. */
    static boolean areDifferent(List<Voter> voters) {
        List<OrganisationId> members =
                voters.stream().flatMap(voter -> voter.ofMember().stream()).toList();
        List<PersonId> forNobody = voters.stream()
                .filter(voter -> voter.ofMember().isEmpty())
                .flatMap(voter -> voter.inPerson().stream())
                .toList();
        List<PersonId> everybody =
                voters.stream().flatMap(voter -> voter.inPerson().stream()).toList();
        return members.stream().distinct().count() == members.size()
                && forNobody.stream().allMatch(person -> Collections.frequency(everybody, person) == 1);
    }

    /** Returns how people voted. */
    public static Arbitrary<Choice> choices() {
        return Combinators.combine(voters(), Arbitraries.of(Choice.Way.class)).as(Choice::new);
    }

    /** Returns votes, of which more or less is known. */
    public static Arbitrary<Vote> votes() {
        Arbitrary<Vote> known = Arbitraries.oneOf(
                CharterArbitraries.tallies()
                        .map(tally -> Vote.builder().stated(tally).build()),
                choices()
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(3)
                        .filter(choices ->
                                areDifferent(choices.stream().map(Choice::voter).toList()))
                        .map(Vote::byName),
                Arbitraries.just(Vote.unanimous()),
                Arbitraries.of(true, false).map(Vote::declaredAs));
        return Combinators.combine(
                        known, FactArbitraries.answers(), FactArbitraries.answers(), FactArbitraries.answers())
                .as((vote, secrecy, declared, chair) -> vote.toBuilder()
                        .secrecy(secrecy)
                        .declared(declared)
                        .chair(chair)
                        .build());
    }

    /** Returns how many came to meetings. */
    public static Arbitrary<Turnout> turnouts() {
        return Combinators.combine(
                        IdArbitraries.meetingIds(),
                        FactArbitraries.days(),
                        FactArbitraries.counts(),
                        FactArbitraries.counts())
                .as(Turnout::new);
    }

    /** Returns to how many meetings somebody came. */
    public static Arbitrary<Presence> presences() {
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 50);
        return Combinators.combine(numbers, numbers, numbers).as(Presence::new);
    }

    /** Returns motions. */
    public static Arbitrary<Motion> motions() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        TextArbitraries.blocks(),
                        VocabularyArbitraries.codes(Matters.AMENDMENT, Matters.RESOLUTION)
                                .optional(0.5),
                        votes().optional(0.6),
                        FactArbitraries.answers())
                .as((id, text, matter, vote, carried) -> Motion.builder(id, text)
                        .matter(matter)
                        .vote(vote)
                        .carried(carried)
                        .build());
    }

    /** Returns ballot papers with up to three marks, valid in some ballots and not in others. */
    public static Arbitrary<BallotPaper> ballotPapers() {
        return ForumEventArbitraries.nominees().list().ofMaxSize(3).map(BallotPaper::new);
    }

    /** Returns candidates. */
    public static Arbitrary<Candidacy> candidacies() {
        return Combinators.combine(
                        ForumEventArbitraries.nominees(), FactArbitraries.counts(), FactArbitraries.answers())
                .as((nominee, votes, accepts) -> new Candidacy(nominee, votes, accepts, null));
    }

    /** Returns ballots, in some of which the first candidate took the first seat. */
    public static Arbitrary<Ballot> ballots() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        IdArbitraries.localIds(),
                        IdArbitraries.localIds().list().ofMaxSize(2).uniqueElements(),
                        candidacies().list().ofMaxSize(3).uniqueElements(Candidacy::nominee),
                        FactArbitraries.counts(),
                        FactArbitraries.answers(),
                        Arbitraries.of(true, false))
                .as((id, organ, seats, candidates, papers, secrecy, taken) -> Ballot.builder(id, organ)
                        .seats(seats)
                        .candidates(taken ? seated(candidates, seats) : candidates)
                        .papers(papers)
                        .secrecy(secrecy)
                        .build());
    }

    private static List<Candidacy> seated(List<Candidacy> candidates, List<LocalId> seats) {
        if (candidates.isEmpty() || seats.isEmpty()) {
            return candidates;
        }
        Candidacy first = candidates.get(0);
        List<Candidacy> seated = new ArrayList<>(candidates);
        seated.set(0, new Candidacy(first.nominee(), first.votes(), first.accepts(), seats.get(0)));
        return seated;
    }

    /** Returns resolutions that name no motion. */
    public static Arbitrary<Resolution> resolutions() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        TextArbitraries.lines(),
                        CharterArbitraries.numbers().optional(0.6),
                        TextArbitraries.lines().optional(0.4),
                        IdArbitraries.localIds().optional(0.4))
                .as((id, title, number, written, scheme) -> Resolution.builder(id, title)
                        .number(number)
                        .written(written)
                        .scheme(scheme)
                        .build());
    }

    /** Returns corrections. */
    public static Arbitrary<Correction> corrections() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        votes(),
                        FactArbitraries.answers(),
                        TextArbitraries.lines(),
                        FactArbitraries.days())
                .as(Correction::new);
    }

    /** Returns numbers that resolutions took last. */
    public static Arbitrary<LastNumber> lastNumbers() {
        return Combinators.combine(
                        IdArbitraries.localIds(),
                        CharterArbitraries.numbers(),
                        FactArbitraries.days().optional(0.5))
                .as((clause, number, on) -> new LastNumber(clause, number, on.orElse(null)));
    }
}
