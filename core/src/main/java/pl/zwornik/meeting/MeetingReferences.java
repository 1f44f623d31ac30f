package pl.zwornik.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pl.zwornik.id.Id;
import pl.zwornik.id.Reference;

/** Lists the ids that a meeting mentions. */
final class MeetingReferences {

    private final List<Reference> found = new ArrayList<>();

    private MeetingReferences() {}

    static List<Reference> of(Meeting meeting) {
        MeetingReferences references = new MeetingReferences();
        references.add("/forum", meeting.getForum());
        references.add("/series", meeting.getSeries());
        references.add("/secondDateOf", meeting.getSecondDateOf());
        for (int i = 0; i < meeting.getPresent().size(); i++) {
            references.add("/present/" + i, meeting.getPresent().get(i));
        }
        for (int i = 0; i < meeting.getAttendance().size(); i++) {
            references.add(
                    "/attendance/" + i + "/of", meeting.getAttendance().get(i).from());
        }
        for (int i = 0; i < meeting.getMotions().size(); i++) {
            String path = "/motions/" + i + "/vote";
            meeting.getMotions().get(i).getVote().ifPresent(vote -> references.add(path, vote));
        }
        for (int i = 0; i < meeting.getBallots().size(); i++) {
            references.add("/ballots/" + i, meeting.getBallots().get(i));
        }
        for (int i = 0; i < meeting.getCorrections().size(); i++) {
            references.add(
                    "/corrections/" + i + "/vote",
                    meeting.getCorrections().get(i).vote());
        }
        for (int i = 0; i < meeting.getInvolvements().size(); i++) {
            references.found.add(new Reference(
                    "/involvements/" + i + "/organisation",
                    meeting.getInvolvements().get(i).organisation()));
        }
        return List.copyOf(references.found);
    }

    private void add(String path, Vote vote) {
        for (int i = 0; i < vote.getChoices().size(); i++) {
            add(path + "/choices/" + i, vote.getChoices().get(i).voter());
        }
    }

    private void add(String path, Voter voter) {
        add(path + "/member", voter.ofMember());
        add(path + "/person", voter.inPerson());
    }

    private void add(String path, Ballot ballot) {
        for (int i = 0; i < ballot.getCandidates().size(); i++) {
            Candidacy candidate = ballot.getCandidates().get(i);
            add(path + "/candidates/" + i + "/person", candidate.nominee().person());
            add(path + "/candidates/" + i + "/member", candidate.nominee().member());
        }
    }

    private void add(String path, Optional<? extends Id> id) {
        id.ifPresent(one -> found.add(new Reference(path, one)));
    }
}
