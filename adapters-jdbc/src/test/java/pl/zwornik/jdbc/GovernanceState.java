package pl.zwornik.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.PartialDate;
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
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.MeetingStates;
import pl.zwornik.meeting.Sitting;
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
    private static final int PLACES = 6;
    private static final int FOUNDERS = 5;
    private static final LocalDate FOUNDED = LocalDate.of(2022, 1, 10);
    private static final MeetingId NOBODY_CALLED = MeetingId.parse("zadne");
    static final LocalId COUNCIL = LocalId.parse("council");
    static final LocalId PRESIDIUM = LocalId.parse("presidium");

    /** Returns an invented forum, founded, with some clauses; by people on behalf of units where the charter asks for that. */
    static GovernanceState founded(Set<Integer> clauses) {
        ForumDecisions planned = Forum.builder(ForumId.parse("gaj"), ForumForms.KONWENT)
                .addOrgans(organ(COUNCIL, OrganKinds.COUNCIL, 0, SEATS))
                .addOrgans(organ(PRESIDIUM, OrganKinds.PRESIDIUM, SEATS, PLACES))
                .clauses(GovernanceClauses.charter(clauses))
                .build()
                .decide(FOUNDED);
        List<Applicant> units =
                IntStream.range(0, FOUNDERS).mapToObj(GovernanceState::ops).toList();
        List<Applicant> people = IntStream.range(0, FOUNDERS)
                .mapToObj(one -> ops(one).by(person(one)))
                .toList();
        Forum forum = planned.found(units).value().orElseGet(() -> planned.found(people)
                .orThrow());
        return new GovernanceState(forum, Optional.empty(), FOUNDED, 0);
    }

    private static Organ organ(LocalId id, Code kind, int first, int end) {
        return Organ.builder(id, kind)
                .seats(IntStream.range(first, end)
                        .mapToObj(seat -> Seat.builder(place(seat).seat()).build())
                        .toList())
                .build();
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

    /** A unit of another type, which may have been an OPS, or a person on its behalf. */
    private static Applicant cus(int number, int how) {
        Applicant unit = new Applicant(
                heir(number),
                OrganisationTypes.CUS,
                how % 3 == 0 ? null : OrganisationTypes.OPS,
                how % 7 == 0 ? MemberForms.PERSON : MemberForms.UNIT,
                null);
        return how % 2 == 0 ? unit : unit.by(person(how));
    }

    static SeatPlace place(int number) {
        int seat = number % PLACES;
        return new SeatPlace(seat < SEATS ? COUNCIL : PRESIDIUM, LocalId.parse("seat-" + seat));
    }

    static Nominee nominee(int number) {
        OrganisationId member = number % 3 == 0 ? heir(number) : member(number % FOUNDERS);
        return new Nominee(person(number), number % 17 == 0 ? null : member);
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
        if (command.kind() == GovernanceCommand.Kind.CONVENE && isOpen() && command.a() % 8 > 0) {
            return Optional.empty(); // who sits calls another meeting but rarely
        }
        if (command.kind() == GovernanceCommand.Kind.CONVENE) {
            return Optional.of(Sitting.convene(
                    forum,
                    Meeting.builder(MeetingId.parse("spotkanie-" + (100 + meetings)))
                            .forum(forum.getId())
                            .number(Optional.of(meetings + 1).filter(any -> command.b() % 3 == 0))
                            .organ(meeting(command.a() % 6))
                            .build(),
                    on));
        }
        return sitting.map(meeting -> GovernanceMeetings.put(command, new Sitting(forum, meeting)));
    }

    private boolean isOpen() {
        return sitting.flatMap(Meeting::getState)
                .filter(MeetingStates.OPEN::equals)
                .isPresent();
    }

    private static Optional<LocalId> meeting(int number) {
        return number < 2 ? Optional.of(COUNCIL) : Optional.of(PRESIDIUM).filter(organ -> number < 4);
    }

    /** A decision on the forum alone is one on the sitting, if there is any; the day of no meeting matters to it. */
    private Decision<Sitting> asSitting(Decision<Forum> decision) {
        return decision.isAccepted()
                ? Decision.accepted(
                        new Sitting(decision.orThrow(), now().meeting()),
                        decision.events().toArray(Event[]::new))
                : Decision.refused(decision.refusal().orElseThrow());
    }

    /** Returns the forum with the last meeting; where there was none, with one that nobody called. */
    Sitting now() {
        return new Sitting(forum, sitting.orElseGet(() -> Meeting.builder(NOBODY_CALLED)
                .forum(forum.getId())
                .day(Claim.stated(PartialDate.of(day)))
                .build()));
    }

    private Optional<Decision<Forum>> toForum(GovernanceCommand command, ForumDecisions decide, LocalDate on) {
        int a = command.a();
        int b = command.b();
        return switch (command.kind()) {
            case ADMIT -> Optional.of(decide.admit(ops(a)));
            case ADMIT_PERSON -> Optional.of(decide.admit(ops(a).by(person(b))));
            case ADMIT_ANY_TYPE -> Optional.of(decide.admit(cus(a, b)));
            case ADMIT_SUPPORTING -> Optional.of(decide.admitSupporting(b % 4 == 0 ? ops(a) : cus(a, b)));
            case SUSPEND -> Optional.of(decide.suspend(member(a)));
            case RESUME -> Optional.of(decide.resume(member(a)));
            case WITHDRAW -> Optional.of(decide.withdraw(member(a)));
            case EXCLUDE -> Optional.of(decide.exclude(heir(a)));
            case SUCCEED -> Optional.of(decide.succeed(member(a), cus(a, b)));
            case FILL -> Optional.of(decide.fill(place(a), nominee(b)));
            case FILL_UNTIL -> Optional.of(decide.fill(place(a), nominee(b), on.plusDays(b * 8L)));
            case VACATE -> Optional.of(decide.vacate(place(a), SeatEnds.RESIGNED));
            case END_TERM -> Optional.of(decide.endTerm(a % 9 == 0 ? LocalId.parse("x") : place(a).organ()));
            case AMEND -> Optional.of(amend(b % 4 == 0 ? decide : forum.decide(next(on)), a, b));
            case DISSOLVE -> Optional.of(decide.dissolve());
            default -> Optional.empty();
        };
    }

    /** The day after, on which an amendment comes into force, but for some. */
    private LocalDate next(LocalDate on) {
        LocalDate meeting = now().day();
        return (on.isAfter(meeting) ? on : meeting).plusDays(1);
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

    /** Returns the state after a command that was accepted. */
    GovernanceState after(GovernanceCommand command, Sitting decided) {
        boolean met = !decided.meeting().getId().equals(NOBODY_CALLED);
        boolean called = command.kind() == GovernanceCommand.Kind.CONVENE;
        LocalDate today = command.days() > 0 ? day.plusDays(command.days()) : day;
        return new GovernanceState(
                decided.forum(),
                met ? Optional.of(decided.meeting()) : Optional.empty(),
                today,
                called ? meetings + 1 : meetings);
    }
}
