package pl.zwornik.json.internal;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.Tally;
import pl.zwornik.fact.Tri;
import pl.zwornik.id.LocalId;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.id.PersonId;
import pl.zwornik.meeting.Choice;
import pl.zwornik.meeting.Correction;
import pl.zwornik.meeting.Motion;
import pl.zwornik.meeting.Vote;
import pl.zwornik.meeting.Voter;
import pl.zwornik.vocabulary.Code;

/** Motions, and how they were voted on. */
final class VoteTables {

    static final Table<Voter, Draft> VOTER = Table.<Voter, Draft>rows()
            .optional(
                    "member",
                    Shape.ID,
                    "The member, by its id.",
                    v -> v.ofMember().map(OrganisationId::value).orElse(null),
                    (d, t) -> d.member = OrganisationId.parse(t))
            .optional(
                    "person",
                    Shape.ID,
                    "The person, by their id.",
                    v -> v.inPerson().map(PersonId::value).orElse(null),
                    (d, t) -> d.person = PersonId.parse(t))
            .table("voter", "One who votes: a member, a person, or both.", Draft::new, Draft::voter);

    private static final Table<Choice, Draft> CHOICE = Table.<Choice, Draft>rows()
            .optional(
                    "member",
                    Shape.ID,
                    "The member, by its id.",
                    c -> c.voter().ofMember().map(OrganisationId::value).orElse(null),
                    (d, t) -> d.member = OrganisationId.parse(t))
            .optional(
                    "person",
                    Shape.ID,
                    "The person, by their id.",
                    c -> c.voter().inPerson().map(PersonId::value).orElse(null),
                    (d, t) -> d.person = PersonId.parse(t))
            .required(
                    "way",
                    Shape.CHOICE_WAY,
                    "How they voted.",
                    c -> c.way().name(),
                    (d, t) -> d.way = Words.parse(Choice.Way.class, t))
            .table("choice", "How one voted.", Draft::new, Draft::choice);

    private static final Table<Vote, Vote.Builder> VOTE = Table.<Vote, Vote.Builder>rows()
            .optional(
                    "stated",
                    Shape.TALLY,
                    "The numbers that are stated.",
                    v -> v.getStated().map(Tally::toString).orElse(null),
                    (b, t) -> b.stated(Tally.parse(t)))
            .objects("choices", CHOICE, "How each one voted.", Vote::getChoices, (b, choice) -> b.addChoices(choice))
            .optional(
                    "unanimity",
                    Shape.TRI,
                    "Whether nobody voted otherwise than for it.",
                    v -> Words.stated(v.getUnanimity()),
                    (b, t) -> b.unanimity(Words.parse(Tri.class, t)))
            .optional(
                    "secrecy",
                    Shape.TRI,
                    "Whether the ballot was secret.",
                    v -> Words.stated(v.getSecrecy()),
                    (b, t) -> b.secrecy(Words.parse(Tri.class, t)))
            .optional(
                    "declared",
                    Shape.TRI,
                    "Whether it was declared carried.",
                    v -> Words.stated(v.getDeclared()),
                    (b, t) -> b.declared(Words.parse(Tri.class, t)))
            .optional(
                    "chair",
                    Shape.TRI,
                    "Whether the chair was for it.",
                    v -> Words.stated(v.getChair()),
                    (b, t) -> b.chair(Words.parse(Tri.class, t)))
            .table("vote", "A vote, as far as it is known.", Vote::builder, b -> b.build());

    static final Table<Motion, Motion.Builder> MOTION = Table.<Motion, Motion.Builder>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its id, unique within its meeting.",
                    m -> m.getId().value(),
                    (b, t) -> b.id(LocalId.parse(t)))
            .required("text", Shape.BLOCK, "Its words.", Motion::getText, (b, t) -> b.text(t))
            .optional(
                    "matter",
                    Shape.CODE,
                    "What it is about, a code of matter.",
                    m -> m.getMatter().map(Code::value).orElse(null),
                    (b, t) -> b.matter(Matters.of(t)))
            .object("vote", VOTE, "How it was voted on.", Motion::getVote, (b, vote) -> b.vote(vote))
            .optional(
                    "carried",
                    Shape.TRI,
                    "Whether it was carried.",
                    m -> Words.stated(m.getCarried()),
                    (b, t) -> b.carried(Words.parse(Tri.class, t)))
            .table("motion", "What was put to a meeting.", Motion::builder, b -> b.build());

    static final Table<Correction, Draft> CORRECTION = Table.<Correction, Draft>rows()
            .required(
                    "motion",
                    Shape.ID,
                    "The motion, by its id within the meeting.",
                    c -> c.motion().value(),
                    (d, t) -> d.motion = LocalId.parse(t))
            .object(
                    "vote",
                    VOTE,
                    "How it was voted on in truth.",
                    c -> Optional.of(c.vote()),
                    (d, vote) -> d.vote = vote)
            .optional(
                    "carried",
                    Shape.TRI,
                    "Whether it was carried by that vote.",
                    c -> Words.stated(c.carried()),
                    (d, t) -> d.carried = Words.parse(Tri.class, t))
            .required("reason", Shape.LINE, "Why it is corrected.", Correction::reason, (d, t) -> d.reason = t)
            .required(
                    "on",
                    Shape.DAY,
                    "The day of the correction.",
                    c -> c.on().toString(),
                    (d, t) -> d.on = Words.day(t))
            .table("correction", "That a vote was recorded wrongly.", Draft::new, Draft::correction);

    private VoteTables() {}

    /** What those are gathered in that have no builder. */
    static final class Draft {
        private @Nullable OrganisationId member;
        private @Nullable PersonId person;
        private Choice.@Nullable Way way;
        private @Nullable LocalId motion;
        private Vote vote = Vote.builder().build();
        private Tri carried = Tri.UNKNOWN;
        private @Nullable String reason;
        private @Nullable LocalDate on;

        private Voter voter() {
            return new Voter(member, person);
        }

        private Choice choice() {
            return new Choice(voter(), Objects.requireNonNull(way));
        }

        private Correction correction() {
            return new Correction(
                    Objects.requireNonNull(motion),
                    vote,
                    carried,
                    Objects.requireNonNull(reason),
                    Objects.requireNonNull(on));
        }
    }
}
