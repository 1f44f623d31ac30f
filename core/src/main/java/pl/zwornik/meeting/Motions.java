package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.fact.Tri;
import pl.zwornik.forum.ForumEvent.Numbered;
import pl.zwornik.forum.LastNumber;
import pl.zwornik.id.LocalId;
import pl.zwornik.meeting.MeetingEvent.Adopted;
import pl.zwornik.meeting.MeetingEvent.Corrected;
import pl.zwornik.meeting.MeetingEvent.Proposed;
import pl.zwornik.meeting.MeetingEvent.Voted;
import pl.zwornik.result.Decision;
import pl.zwornik.result.Event;
import pl.zwornik.result.MalformedCodeException;

/** The decisions on motions: put, voted on, adopted, corrected. */
final class Motions {

    private final Sitting sitting;
    private final Meeting meeting;

    Motions(Sitting sitting) {
        this.sitting = sitting;
        this.meeting = sitting.meeting();
    }

    Decision<Sitting> propose(Motion motion) {
        if (motion.getVote().isPresent() || motion.getCarried() != Tri.UNKNOWN) {
            return Refusals.ofMotion(MeetingFailures.ALREADY_VOTED, motion.getId());
        }
        return meeting.motion(motion.getId()).isPresent()
                ? taken(motion.getId())
                : Refusals.accepted(sitting, new Proposed(motion, sitting.day()));
    }

    Decision<Sitting> vote(LocalId id, Vote vote) {
        Optional<Motion> motion = meeting.motion(id);
        if (motion.isEmpty()) {
            return Refusals.ofMotion(MeetingFailures.MOTION_UNKNOWN, id);
        }
        if (motion.get().getVote().isPresent()) {
            return Refusals.ofMotion(MeetingFailures.ALREADY_VOTED, id);
        }
        Rules rules = new Rules(sitting, motion.get().getMatter().orElse(null));
        return against(rules, vote)
                .orElseGet(() -> Refusals.accepted(sitting, new Voted(id, vote, outcome(rules, vote), sitting.day()))
                        .withLacking(rules.lacking(ClauseKinds.QUORUM, ClauseKinds.MAJORITY)));
    }

    private static Tri outcome(Rules rules, Vote vote) {
        Tri carried = rules.carries(vote);
        return carried == Tri.UNKNOWN ? vote.getDeclared() : carried;
    }

    /** Returns the refusal of a vote that cannot have been, or was no valid one. */
    private Optional<Decision<Sitting>> against(Rules rules, Vote vote) {
        boolean strangers = !meeting.getPresent().isEmpty()
                && !vote.getChoices().stream().allMatch(choice -> Voters.has(meeting.getPresent(), choice.voter()));
        if (strangers) {
            return Optional.of(
                    Refusals.refused(null, MeetingFailures.NOT_PRESENT, Refusals.MOTIONS, failure -> failure));
        }
        if (Voters.isOneTwice(meeting.getPresent(), vote.getChoices())) {
            return Optional.of(
                    Refusals.refused(null, MeetingFailures.VOTER_TWICE, Refusals.MOTIONS, failure -> failure));
        }
        int votes = Math.max(
                vote.tally().map(tally -> tally.cast()).orElse(0),
                vote.getChoices().size());
        Optional<Integer> voters = rules.voters().filter(most -> votes > most);
        if (voters.isPresent()) {
            return Optional.of(Refusals.refused(
                    null, MeetingFailures.TOO_MANY_VOTES, Refusals.MOTIONS, failure -> failure.with("votes", votes)
                            .with("voters", voters.get())));
        }
        Optional<Reckoning> quorum = rules.quorum(meeting.present()).filter(reckoning -> !reckoning.isMet());
        if (quorum.isPresent()) {
            return Optional.of(
                    Refusals.withoutQuorum(rules.clause(ClauseKinds.QUORUM).orElseThrow(), quorum.get()));
        }
        Tri carried = rules.carries(vote);
        boolean contradicted =
                carried != Tri.UNKNOWN && vote.getDeclared() != Tri.UNKNOWN && carried != vote.getDeclared();
        return contradicted ? Optional.of(contradicted(rules, vote)) : Optional.empty();
    }

    private static Decision<Sitting> contradicted(Rules rules, Vote vote) {
        return Refusals.contradicted(
                rules.clause(ClauseKinds.MAJORITY).orElseThrow(),
                rules.majority(vote).orElseThrow(),
                Refusals.MOTIONS);
    }

    Decision<Sitting> adopt(LocalId id, LocalId resolution, String title) {
        Optional<Motion> motion = meeting.motion(id);
        if (motion.isEmpty()) {
            return Refusals.ofMotion(MeetingFailures.MOTION_UNKNOWN, id);
        }
        if (!motion.get().getCarried().isYes()) {
            return Refusals.ofMotion(MeetingFailures.NOT_CARRIED, id);
        }
        if (meeting.getResolutions().stream()
                .anyMatch(one -> one.getMotion().filter(id::equals).isPresent())) {
            return Refusals.ofMotion(MeetingFailures.ALREADY_ADOPTED, id);
        }
        if (meeting.getResolutions().stream().anyMatch(one -> one.getId().equals(resolution))) {
            return taken(resolution);
        }
        Resolution adopted = Resolution.builder(resolution, title).motion(id).build();
        Rules rules = new Rules(sitting, motion.get().getMatter().orElse(null));
        return rules.clause(ClauseKinds.RESOLUTION_NUMBERS)
                .filter(clause -> clause.getProvision().isPresent())
                .map(clause -> numbered(adopted, clause))
                .orElseGet(() -> Refusals.accepted(sitting, new Adopted(adopted, sitting.day()))
                        .withLacking(rules.lacking(ClauseKinds.RESOLUTION_NUMBERS)));
    }

    private Decision<Sitting> numbered(Resolution adopted, Clause clause) {
        NumberScheme scheme = clause.provision(NumberScheme.class).orElseThrow();
        Optional<LastNumber> last = lastNumber(clause).or(() -> replaced(clause).flatMap(this::lastNumber));
        boolean later =
                last.flatMap(LastNumber::day).filter(sitting.day()::isBefore).isPresent();
        if (later) { // numbers go up with the days
            return Refusals.refused(clause, MeetingFailures.NUMBER_NOT_POSSIBLE, "/resolutions", failure -> failure);
        }
        try {
            ResolutionNumber number = scheme.next(
                    last.map(LastNumber::number).orElse(null),
                    meeting.getNumber().orElse(null),
                    sitting.day().getYear());
            List<Event> events = new ArrayList<>();
            events.add(new Numbered(clause.getId(), number, sitting.day()));
            events.add(new Adopted(
                    adopted.toBuilder()
                            .number(number)
                            .written(scheme.write(number))
                            .scheme(clause.getId())
                            .build(),
                    sitting.day()));
            return Refusals.accepted(sitting, events.toArray(Event[]::new));
        } catch (MalformedCodeException e) { // no number follows
            return Refusals.refused(clause, MeetingFailures.NUMBER_NOT_POSSIBLE, "/resolutions", failure -> failure);
        }
    }

    private Optional<LastNumber> lastNumber(Clause clause) {
        return sitting.forum().getLastNumbers().stream()
                .filter(one -> one.clause().equals(clause.getId()))
                .findFirst();
    }

    /** Returns the clause in whose place a clause came that numbers in the same way: numbers go on then, and none is given twice. */
    private Optional<Clause> replaced(Clause clause) {
        return sitting.forum().getClauses().stream()
                .filter(one -> !one.getId().equals(clause.getId())
                        && one.getKind().equals(clause.getKind())
                        && one.getOrgan().equals(clause.getOrgan())
                        && one.getMatter().equals(clause.getMatter())
                        && one.getProvision().equals(clause.getProvision())
                        && lastNumber(one).isPresent())
                .max(Comparator.comparing(
                        one -> lastNumber(one).flatMap(LastNumber::day).orElse(LocalDate.MIN)));
    }

    Decision<Sitting> correct(LocalId id, Vote vote, String reason, LocalDate on) {
        Optional<Motion> motion = meeting.motion(id);
        if (motion.isEmpty()) {
            return Refusals.ofMotion(MeetingFailures.MOTION_UNKNOWN, id);
        }
        if (motion.get().getVote().isEmpty()) {
            return Refusals.ofMotion(MeetingFailures.NOT_VOTED, id);
        }
        Rules rules = new Rules(sitting, motion.get().getMatter().orElse(null));
        return against(rules, vote)
                .orElseGet(() -> Refusals.accepted(
                        sitting, new Corrected(new Correction(id, vote, outcome(rules, vote), reason, on))));
    }

    private static Decision<Sitting> taken(LocalId id) {
        return Refusals.refused(
                null, MeetingFailures.PART_TAKEN, Refusals.MOTIONS, failure -> failure.with("part", id));
    }
}
