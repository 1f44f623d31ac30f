package pl.zwornik.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.Applicant;
import pl.zwornik.forum.Forum;
import pl.zwornik.forum.ForumDecisions;
import pl.zwornik.forum.ForumForms;
import pl.zwornik.forum.Nominee;
import pl.zwornik.forum.Organ;
import pl.zwornik.forum.Seat;
import pl.zwornik.forum.SeatEnds;
import pl.zwornik.forum.SeatPlace;
import pl.zwornik.id.ForumId;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.MeetingId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Choice;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Sitting;
import pl.zwornik.meeting.SittingDecisions;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;
import pl.zwornik.vocabulary.Code;

/**
 * A forum with the meeting that is on, and how a command is put to them.
 *
 * @param forum the forum
 * @param sitting the last meeting with the forum as it stood; empty where there was none
 * @param day today
 * @param meetings how many meetings there were
 */
record GovernanceState(Forum forum, Optional<Meeting> sitting, LocalDate day, int meetings) {

    static final int MEMBERS = 8;
    static final int SEATS = 4;
    private static final LocalDate FOUNDED = LocalDate.of(2022, 1, 10);
    private static final LocalId COUNCIL = LocalId.parse("council");

    /** Returns an invented forum, founded, with the clauses whose bits are set. */
    static GovernanceState founded(int clauses) {
        List<Clause> charter = IntStream.range(0, 16)
                .filter(bit -> (clauses >> bit & 1) == 1)
                .mapToObj(bit -> GovernanceClauses.clause(bit, "p-" + bit))
                .filter(clause -> clause.getId().value().matches("p-(0|2|5|6|7|9|10|12|13|14|15)"))
                .toList();
        Forum planned = Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT)
                .addOrgans(Organ.builder(COUNCIL, OrganKinds.COUNCIL)
                        .seats(IntStream.range(0, SEATS)
                                .mapToObj(
                                        seat -> Seat.builder(place(seat).seat()).build())
                                .toList())
                        .build())
                .clauses(charter)
                .build();
        Forum forum = planned.decide(FOUNDED)
                .found(IntStream.range(0, 5).mapToObj(GovernanceState::ops).toList())
                .orThrow();
        return new GovernanceState(forum, Optional.empty(), FOUNDED, 0);
    }

    static OrganisationId member(int number) {
        return OrganisationId.parse("ops-" + number % MEMBERS);
    }

    static OrganisationId heir(int number) {
        return OrganisationId.parse("cus-" + number % MEMBERS);
    }

    static PersonId person(int number) {
        return PersonId.parse("p-" + number % MEMBERS);
    }

    private static Applicant ops(int number) {
        return new Applicant(member(number), OrganisationTypes.OPS, null, MemberForms.UNIT, null);
    }

    private static SeatPlace place(int number) {
        return SeatPlace.of("council", "seat-" + number % SEATS);
    }

    private static Nominee nominee(int number) {
        return Nominee.of(person(number), number % 3 == 0 ? heir(number) : member(number));
    }

    /** Returns this state with a forum that lacks a clause. */
    GovernanceState without(String clause) {
        Forum changed = forum.toBuilder()
                .clauses(forum.getCharter().without(LocalId.parse(clause)).clauses())
                .build();
        return new GovernanceState(changed, sitting, day, meetings);
    }

    /** Puts a command; empty where there is nobody to put it to. */
    Optional<Decision<Sitting>> put(GovernanceCommand command) {
        LocalDate on = day.plusDays(command.days());
        Optional<Decision<Forum>> ofForum = toForum(command, forum.decide(on), on);
        if (ofForum.isPresent()) {
            return Optional.of(asSitting(ofForum.get()));
        }
        if (command.kind() == GovernanceCommand.Kind.CONVENE) {
            return Optional.of(Sitting.convene(
                    forum,
                    Meeting.builder(MeetingId.parse("spotkanie-" + (meetings + 1)))
                            .forum(forum.getId())
                            .organ(Optional.of(COUNCIL).filter(any -> command.a() % 4 == 0))
                            .build(),
                    on));
        }
        return sitting.map(meeting -> toMeeting(command, new Sitting(forum, meeting)));
    }

    /** A decision on the forum alone is one on the sitting, if there is any; the day of no meeting matters to it. */
    private Decision<Sitting> asSitting(Decision<Forum> decision) {
        if (!decision.isAccepted()) {
            return Decision.refused(decision.refusal().orElseThrow());
        }
        return Decision.accepted(
                new Sitting(decision.orThrow(), sitting.orElseGet(this::none)),
                decision.events().toArray(Event[]::new));
    }

    private Meeting none() {
        return Meeting.builder(MeetingId.parse("zadne"))
                .forum(forum.getId())
                .day(Claim.stated(PartialDate.of(day)))
                .build();
    }

    /** Returns the forum with a meeting that nobody called, for events to be told of. */
    Sitting beforeAnyMeeting() {
        return new Sitting(forum, none());
    }

    private Optional<Decision<Forum>> toForum(GovernanceCommand command, ForumDecisions decide, LocalDate on) {
        int a = command.a();
        int b = command.b();
        return switch (command.kind()) {
            case ADMIT -> Optional.of(decide.admit(ops(a)));
            case ADMIT_ANY_TYPE ->
                Optional.of(decide.admit(new Applicant(
                        heir(a),
                        OrganisationTypes.CUS,
                        b % 2 == 0 ? null : OrganisationTypes.OPS,
                        b % 3 == 0 ? MemberForms.PERSON : MemberForms.UNIT,
                        null)));
            case ADMIT_SUPPORTING -> Optional.of(decide.admitSupporting(ops(a)));
            case SUSPEND -> Optional.of(decide.suspend(member(a)));
            case RESUME -> Optional.of(decide.resume(member(a)));
            case WITHDRAW -> Optional.of(decide.withdraw(member(a)));
            case EXCLUDE -> Optional.of(decide.exclude(heir(a)));
            case SUCCEED ->
                Optional.of(decide.succeed(
                        member(a),
                        new Applicant(
                                heir(a),
                                OrganisationTypes.CUS,
                                b % 4 == 0 ? null : OrganisationTypes.OPS,
                                MemberForms.UNIT,
                                null)));
            case FILL -> Optional.of(decide.fill(place(a), nominee(b)));
            case FILL_UNTIL -> Optional.of(decide.fill(place(a), nominee(b), on.plusDays(b * 8L)));
            case VACATE -> Optional.of(decide.vacate(place(a), SeatEnds.RESIGNED));
            case END_TERM -> Optional.of(decide.endTerm(a % 9 == 0 ? LocalId.parse("x") : COUNCIL));
            case AMEND -> Optional.of(amend(decide, a, b));
            case DISSOLVE -> Optional.of(decide.dissolve());
            default -> Optional.empty();
        };
    }

    /** Mostly in place of what was in force on the same, sometimes beside it, sometimes for nothing. */
    private Decision<Forum> amend(ForumDecisions decide, int a, int b) {
        Clause added = GovernanceClauses.clause(a, "z-" + b);
        List<LocalId> repealed = forum.getClauses().stream()
                .filter(clause -> clause.getKind().equals(added.getKind())
                        && clause.getMatter().equals(added.getMatter())
                        && clause.bindsOn(day))
                .map(Clause::getId)
                .toList();
        return switch (b % 5) {
            case 0 -> decide.amend(List.of(added), List.of());
            case 1 -> decide.amend(List.of(), repealed.isEmpty() ? List.of(LocalId.parse("x")) : repealed);
            default -> decide.amend(List.of(added), repealed);
        };
    }

    private static Decision<Sitting> toMeeting(GovernanceCommand command, Sitting sitting) {
        SittingDecisions decide = sitting.decide();
        int a = command.a();
        int b = command.b();
        LocalId motion = LocalId.parse("m-" + a % 3);
        return switch (command.kind()) {
            case OPEN -> decide.open(voters(sitting, a));
            case OPEN_WITH_NUMBER -> decide.openWith(a % 5 == 0 ? Count.about(a % 9) : Count.exactly(a % 9));
            case ADJOURN -> decide.adjourn();
            case SECOND_DATE ->
                decide.secondDate(
                        MeetingId.parse(sitting.meeting().getId() + "-b"),
                        sitting.day().plusDays(7));
            case PROPOSE ->
                decide.propose(Motion.builder(motion, "Zmyślony wniosek?")
                        .matter(Optional.<Code>of(Matters.AMENDMENT).filter(any -> b % 3 == 0))
                        .build());
            case VOTE ->
                decide.vote(
                        motion,
                        Vote.counted(a % 6, b % 4, a % 2).toBuilder()
                                .chair(b % 2 == 0 ? Tri.YES : Tri.UNKNOWN)
                                .build());
            case VOTE_BY_NAME -> decide.vote(motion, byName(sitting, a, b));
            case VOTE_DECLARED ->
                decide.vote(
                        motion,
                        b % 2 == 0
                                ? Vote.unanimous()
                                : Vote.counted(a % 4, b % 3, 0).toBuilder()
                                        .declared(Tri.of(a % 2 == 0))
                                        .build());
            case ADOPT -> decide.adopt(motion, LocalId.parse("r-" + a % 3), "W sprawie zmyślonej");
            case ELECT -> elect(decide, a, b);
            case CLOSE -> decide.close();
            default -> decide.correct(motion, Vote.counted(b % 5, a % 3, 0), "pomyłka (zmyślona)", sitting.day());
        };
    }

    private static List<Voter> voters(Sitting sitting, int number) {
        List<Voter> all = new ArrayList<>();
        if (sitting.meeting().getOrgan().isPresent()) {
            IntStream.range(0, number % SEATS).forEach(one -> all.add(Voter.of(person(number + one))));
            return all;
        }
        List<OrganisationId> members = sitting.forum().on(sitting.day()).voters(Tri.YES);
        members.stream().limit(number % (MEMBERS + 1)).forEach(one -> all.add(Voter.of(one)));
        if (number % 11 == 0) {
            all.add(Voter.of(OrganisationId.parse("obcy")));
        }
        return all;
    }

    private static Vote byName(Sitting sitting, int a, int b) {
        Choice.Way[] ways = Choice.Way.values();
        List<Choice> choices = new ArrayList<>();
        List<Voter> present = sitting.meeting().getPresent();
        for (int i = 0; i < present.size(); i++) {
            choices.add(new Choice(present.get(i), ways[(a + i * b) % ways.length]));
        }
        if (a % 13 == 0) {
            choices.add(new Choice(Voter.of(OrganisationId.parse("obcy")), Choice.Way.IN_FAVOUR));
        }
        return Vote.byName(choices);
    }

    private static Decision<Sitting> elect(SittingDecisions decide, int a, int b) {
        Ballot.Builder ballot = Ballot.builder(LocalId.parse("b-" + a % 5), COUNCIL)
                .addSeats(place(a).seat())
                .papers(Count.exactly(a % 7));
        if (b % 3 == 0) {
            ballot.addSeats(place(a + 1).seat());
        }
        ballot.addCandidates(Candidacy.of(nominee(a), a % 4));
        if (!nominee(b).equals(nominee(a))) {
            ballot.addCandidates(Candidacy.of(nominee(b), b % 4));
        }
        List<Nominee> preferred = b % 4 == 0 ? List.of(nominee(a)) : List.of();
        return decide.elect(ballot.build(), preferred);
    }

    /** Returns the state after a command that was accepted. */
    GovernanceState after(GovernanceCommand command, Sitting decided) {
        boolean met = !decided.meeting().getId().value().equals("zadne");
        boolean called = command.kind() == GovernanceCommand.Kind.CONVENE;
        LocalDate today = command.days() > 0 ? day.plusDays(command.days()) : day;
        return new GovernanceState(
                decided.forum(),
                met ? Optional.of(decided.meeting()) : Optional.empty(),
                today,
                called ? meetings + 1 : meetings);
    }
}
