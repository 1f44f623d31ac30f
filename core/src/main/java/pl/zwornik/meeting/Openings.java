package pl.zwornik.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Reckoning;
import pl.zwornik.fact.Count;
import pl.zwornik.id.MeetingId;
import pl.zwornik.meeting.MeetingEvent.Adjourned;
import pl.zwornik.meeting.MeetingEvent.Opened;
import pl.zwornik.result.Decision;

/** The decisions on opening a meeting, and on its second date. */
final class Openings {

    private static final String PRESENT = "/present";

    private final Sitting sitting;

    Openings(Sitting sitting) {
        this.sitting = sitting;
    }

    Decision<Sitting> open(List<Voter> present) {
        if (!Voters.areDifferent(present)) {
            return Refusals.refused(null, MeetingFailures.VOTER_TWICE, PRESENT, failure -> failure);
        }
        Entitlement entitlement = new Entitlement(sitting);
        if (entitlement.hasOneTwice(present)) {
            return Refusals.refused(null, MeetingFailures.VOTER_TWICE, PRESENT, failure -> failure);
        }
        if (!entitlement.mayAllVote(present)) {
            return Refusals.refused(
                    null, MeetingFailures.NOT_ENTITLED, PRESENT, failure -> failure.with("date", sitting.day()));
        }
        return open(present, Count.exactly(present.size()));
    }

    Decision<Sitting> openWith(Count present) {
        return open(List.of(), present);
    }

    private Decision<Sitting> open(List<Voter> present, Count number) {
        Optional<Decision<Sitting>> tooMany = againstNumber(number);
        if (tooMany.isPresent()) {
            return tooMany.get();
        }
        Rules rules = new Rules(sitting, null);
        Optional<Reckoning> quorum = rules.quorum(number).filter(reckoning -> !reckoning.isMet());
        return quorum.map(reckoning ->
                        Refusals.withoutQuorum(rules.clause(ClauseKinds.QUORUM).orElseThrow(), reckoning))
                .orElseGet(
                        () -> Refusals.accepted(sitting, new Opened(present, number, sitting.entitled(), sitting.day()))
                                .withLacking(rules.lacking(ClauseKinds.QUORUM)));
    }

    Decision<Sitting> adjourn(Count present) {
        return againstNumber(present)
                .orElseGet(() -> Refusals.accepted(sitting, new Adjourned(present, sitting.day())));
    }

    private Optional<Decision<Sitting>> againstNumber(Count present) {
        Count entitled = sitting.entitled();
        return entitled.isExact() && present.exceeds(entitled.number()).isYes()
                ? Optional.of(Refusals.refused(null, MeetingFailures.TOO_MANY_VOTES, PRESENT, failure -> failure.with(
                                "votes", present.number())
                        .with("voters", entitled.number())))
                : Optional.empty();
    }

    Decision<Sitting> secondDate(MeetingId id, LocalDate on) {
        Meeting first = sitting.meeting();
        if (!on.isAfter(sitting.day()) || id.equals(first.getId())) {
            return Refusals.refused(null, MeetingFailures.SECOND_DATE_WRONG, "/day", failure -> failure.with("date", on)
                    .with("first", sitting.day()));
        }
        Meeting second = Meeting.builder(id)
                .forum(sitting.forum().getId())
                .organ(first.getOrgan())
                .series(first.getSeries())
                .number(first.getNumber())
                .title(first.getTitle())
                .agenda(first.getAgenda())
                .secondDateOf(first.getId())
                .build();
        return Sitting.convene(sitting.forum(), second, on);
    }
}
