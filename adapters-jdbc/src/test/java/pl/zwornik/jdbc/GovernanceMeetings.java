package pl.zwornik.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import pl.zwornik.charter.Matters;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ForumOnDay;
import pl.zwornik.forum.Holding;
import pl.zwornik.forum.Nominee;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Choice;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.SittingDecisions;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;
import pl.zwornik.result.Decision;
import pl.zwornik.vocabulary.Code;

/** How a command is put to the meeting that is on. */
final class GovernanceMeetings {

    private static final List<Code> MATTERS =
            List.of(Matters.AMENDMENT, Matters.DISSOLUTION, Matters.AMENDMENT, Matters.ADMISSION);
    private static final Voter STRANGER = Voter.of(OrganisationId.parse("obcy"));

    private GovernanceMeetings() {}

    static Decision<Sitting> put(GovernanceCommand command, Sitting sitting) {
        SittingDecisions decide = sitting.decide();
        int a = command.a();
        int b = command.b();
        LocalId motion = LocalId.parse("m-" + a % 6);
        return switch (command.kind()) {
            case OPEN -> decide.open(voters(sitting, a, b));
            case OPEN_WITH_NUMBER -> decide.openWith(a % 5 == 0 ? Count.about(a % 9) : Count.exactly(a % 9));
            case ADJOURN -> decide.adjourn();
            case SECOND_DATE ->
                decide.secondDate(
                        MeetingId.parse(sitting.meeting().getId() + "-b"),
                        sitting.day().plusDays(7));
            case PROPOSE ->
                decide.propose(Motion.builder(motion, "Zmyślony wniosek?")
                        .matter(Optional.of(MATTERS.get(b % MATTERS.size())).filter(any -> a % 7 > 0))
                        .build());
            case VOTE -> decide.vote(motion(sitting, a, GovernanceMeetings::isPending), counted(sitting, a, b));
            case VOTE_BY_NAME -> decide.vote(motion(sitting, a, GovernanceMeetings::isPending), byName(sitting, a, b));
            case VOTE_DECLARED ->
                decide.vote(
                        motion(sitting, a, GovernanceMeetings::isPending),
                        b % 2 == 0 ? Vote.unanimous() : Vote.declaredAs(a % 2 == 0));
            case ADOPT ->
                decide.adopt(
                        motion(sitting, a, one -> isToAdopt(sitting, one)),
                        LocalId.parse("r-" + b % 7),
                        "W sprawie zmyślonej");
            case ELECT -> elect(sitting, a, b);
            case CLOSE -> decide.close();
            default ->
                decide.correct(
                        motion(sitting, a, one -> !isPending(one)),
                        counted(sitting, a, b),
                        "pomyłka (zmyślona)",
                        sitting.day());
        };
    }

    /** Mostly one that may be decided on so, sometimes any, be it there or not. */
    private static LocalId motion(Sitting sitting, int number, Predicate<Motion> wanted) {
        return sitting.meeting().getMotions().stream()
                .filter(motion -> number % 5 > 0 && wanted.test(motion))
                .map(Motion::getId)
                .findFirst()
                .orElse(LocalId.parse("m-" + number % 6));
    }

    private static boolean isPending(Motion motion) {
        return motion.getVote().isEmpty();
    }

    private static boolean isToAdopt(Sitting sitting, Motion motion) {
        return motion.getCarried().isYes()
                && sitting.meeting().getResolutions().stream()
                        .noneMatch(one -> one.getMotion().equals(Optional.of(motion.getId())));
    }

    /** Mostly no more votes than voters; what was declared may be wrong. */
    private static Vote counted(Sitting sitting, int a, int b) {
        Count present = sitting.meeting().present();
        int voters = present.isExact() && a % 8 > 0 ? present.number() : a % 6;
        int inFavour = Math.max(0, voters - a % 3);
        int against = a % 2 == 0 ? Math.min(inFavour, voters - inFavour) : b % (voters - inFavour + 1);
        return Vote.counted(inFavour, against, b % 2).toBuilder()
                .chair(b % 2 == 0 ? Tri.YES : Tri.UNKNOWN)
                .declared(declared(b))
                .build();
    }

    private static Tri declared(int number) {
        return number % 3 == 0 ? Tri.UNKNOWN : Tri.of(number % 4 > 0);
    }

    /** Some of those entitled, by member or in person; sometimes a stranger, or somebody by both. */
    private static List<Voter> voters(Sitting sitting, int number, int how) {
        List<Voter> all = new ArrayList<>();
        ForumOnDay forum = sitting.forum().on(sitting.day());
        Optional<LocalId> organ = sitting.meeting().getOrgan();
        if (organ.isPresent()) {
            forum.composition(organ.get()).forEach(holding -> all.add(voter(holding, how)));
        } else {
            forum.voters(Tri.YES).forEach(member -> all.add(voter(sitting, member, how)));
        }
        List<Voter> came = new ArrayList<>(all.subList(0, Math.min(all.size(), number % (all.size() + 3))));
        if (number % 11 == 0) {
            came.add(STRANGER);
        }
        if (number % 4 == 0) {
            came.add(Voter.of(GovernanceState.person(how)));
        }
        return came;
    }

    private static Voter voter(Holding holding, int how) {
        return new Voter(
                how % 3 == 0 ? null : holding.tenure().getOnBehalfOf().orElse(null),
                holding.tenure().getHolder().orElse(null));
    }

    private static Voter voter(Sitting sitting, OrganisationId member, int how) {
        return sitting.forum().getMemberships().ofMember(member).stream()
                .flatMap(membership -> membership.getPerson().stream())
                .filter(any -> how % 3 == 0)
                .findFirst()
                .map(Voter::of)
                .orElseGet(() -> Voter.of(member));
    }

    private static Vote byName(Sitting sitting, int a, int b) {
        Choice.Way[] ways = Choice.Way.values();
        List<Choice> choices = new ArrayList<>();
        List<Voter> present = sitting.meeting().getPresent();
        for (int i = 0; i < present.size(); i++) {
            choices.add(new Choice(present.get(i), ways[(a + i * b) % ways.length]));
        }
        if (a % 13 == 0 && !present.contains(STRANGER)) {
            choices.add(new Choice(STRANGER, Choice.Way.IN_FAVOUR));
        }
        return Vote.byName(choices).toBuilder().declared(declared(b)).build();
    }

    /** A first ballot, or one between the candidates of a first one; sometimes with another candidate. */
    private static Decision<Sitting> elect(Sitting sitting, int a, int b) {
        LocalId id = LocalId.parse("b-" + b % 7);
        Optional<Ballot> first = sitting.meeting().getBallots().stream()
                .filter(one -> a % 2 == 0 && one.getRunoffOf().isEmpty())
                .findFirst();
        Ballot.Builder ballot = first.map(one -> runoff(id, one, a, b)).orElseGet(() -> ballot(id, a, b));
        List<Nominee> preferred = b % 4 == 0 ? List.of(GovernanceState.nominee(a)) : List.of();
        return sitting.decide()
                .elect(
                        ballot.papers(a % 3 == 0 ? Count.exactly(a % 7) : Count.unknown())
                                .secrecy(b % 2 == 0 ? Tri.UNKNOWN : Tri.of(b % 3 == 0))
                                .build(),
                        preferred);
    }

    private static Ballot.Builder ballot(LocalId id, int a, int b) {
        LocalId organ = GovernanceState.place(a).organ();
        Ballot.Builder ballot = Ballot.builder(id, organ)
                .addSeats(GovernanceState.place(a).seat())
                .addCandidates(Candidacy.of(GovernanceState.nominee(a), 1 + b % 2));
        if (b % 3 == 0 && organ.equals(GovernanceState.place(a + 1).organ())) {
            ballot.addSeats(GovernanceState.place(a + 1).seat());
        }
        return GovernanceState.nominee(b).equals(GovernanceState.nominee(a))
                ? ballot
                : ballot.addCandidates(Candidacy.of(GovernanceState.nominee(b), 1 + a % 2));
    }

    private static Ballot.Builder runoff(LocalId id, Ballot first, int a, int b) {
        Ballot.Builder ballot =
                Ballot.builder(id, first.getOrgan()).seats(first.getSeats()).runoffOf(first.getId());
        for (Candidacy candidate : first.getCandidates()) {
            ballot.addCandidates(
                    Candidacy.of(candidate.nominee(), (a + candidate.votes().number()) % 3));
        }
        Candidacy other = Candidacy.of(GovernanceState.nominee(b), 1);
        boolean isNew =
                first.getCandidates().stream().noneMatch(one -> one.nominee().equals(other.nominee()));
        return isNew && b % 4 == 0 ? ballot.addCandidates(other) : ballot;
    }
}
