package pl.zwornik.sector;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.forum.Nominee;
import pl.zwornik.id.PersonId;
import pl.zwornik.meeting.Ballot;
import pl.zwornik.meeting.Candidacy;
import pl.zwornik.meeting.Choice;
import pl.zwornik.meeting.Correction;
import pl.zwornik.meeting.Meeting;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Resolution;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;

/** The views of meetings, each attribute that holds text or names a person asked for. */
final class MeetingViews {

    private static final String VOTERS = "motions/vote/choices/person";

    private final View view;

    private MeetingViews(View view) {
        this.view = view;
    }

    static Meeting of(Meeting meeting, View view) {
        return new MeetingViews(view).shown(meeting);
    }

    /** Where one of those present is left out, all are, and their number is kept. */
    private Meeting shown(Meeting meeting) {
        List<Voter> asked = voters(meeting.getPresent());
        boolean all = asked.size() == meeting.getPresent().size();
        List<Voter> present = all ? asked : List.of();
        return meeting.toBuilder()
                .title(meeting.getTitle().map(title -> view.text("title", title)))
                .day(view.claim("day", meeting.getDay()))
                .agenda(meeting.getAgenda().stream()
                        .map(item -> view.text("agenda", item))
                        .toList())
                .minutes(meeting.getMinutes().map(minutes -> view.text("minutes", minutes)))
                .present(present)
                .statedPresent(all ? meeting.getStatedPresent() : meeting.present())
                .motions(meeting.getMotions().stream().map(this::shown).toList())
                .ballots(meeting.getBallots().stream().map(this::shown).toList())
                .resolutions(meeting.getResolutions().stream().map(this::shown).toList())
                .corrections(meeting.getCorrections().stream().map(this::shown).toList())
                .involvements(view.involvements(meeting.getInvolvements()))
                .sources(view.sources("sources", meeting.getSources()))
                .extensions(view.extensions(meeting.getExtensions()))
                .build();
    }

    /** One of whom nothing is left to show is left out. */
    private List<Voter> voters(List<Voter> voters) {
        return voters.stream()
                .flatMap(voter -> shown(voter, "present/person").stream())
                .toList();
    }

    private Optional<Voter> shown(Voter voter, String attribute) {
        PersonId person = shown(voter.inPerson(), attribute);
        return person == null && voter.ofMember().isEmpty()
                ? Optional.empty()
                : Optional.of(new Voter(voter.ofMember().orElse(null), person));
    }

    private @Nullable PersonId shown(Optional<PersonId> person, String attribute) {
        return person.filter(one -> view.shows(attribute, one.value())).orElse(null);
    }

    private Motion shown(Motion motion) {
        return motion.toBuilder()
                .text(view.text("motions/text", motion.getText()))
                .vote(motion.getVote().map(this::shown))
                .build();
    }

    /** Where a name is left out, the numbers stand for the names. */
    private Vote shown(Vote vote) {
        List<Choice> choices = vote.getChoices().stream()
                .flatMap(choice -> shown(choice.voter(), VOTERS).map(voter -> new Choice(voter, choice.way())).stream())
                .toList();
        return choices.size() == vote.getChoices().size()
                ? vote.toBuilder().choices(choices).build()
                : vote.toBuilder().stated(vote.tally()).choices(List.of()).build();
    }

    private Ballot shown(Ballot ballot) {
        return ballot.toBuilder()
                .candidates(ballot.getCandidates().stream().map(this::shown).toList())
                .build();
    }

    private Candidacy shown(Candidacy candidate) {
        Nominee nominee = candidate.nominee();
        return new Candidacy(
                new Nominee(
                        shown(nominee.person(), "ballots/candidates/person"),
                        nominee.member().orElse(null)),
                candidate.votes(),
                candidate.accepts(),
                candidate.takenSeat().orElse(null));
    }

    private Resolution shown(Resolution resolution) {
        return resolution.toBuilder()
                .title(view.text("resolutions/title", resolution.getTitle()))
                .written(resolution.getWritten().map(written -> view.text("resolutions/written", written)))
                .build();
    }

    private Correction shown(Correction correction) {
        return new Correction(
                correction.motion(),
                shown(correction.vote()),
                correction.carried(),
                view.text("corrections/reason", correction.reason()),
                correction.on());
    }
}
