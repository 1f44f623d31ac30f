package pl.zwornik.json.internal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Clause;
import pl.zwornik.charter.ClauseKinds;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.Matters;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.ResolutionNumber;
import pl.zwornik.charter.Size;
import pl.zwornik.charter.TermOfOffice;
import pl.zwornik.charter.Tie;
import pl.zwornik.charter.TieSettlements;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.LastNumber;
import pl.zwornik.id.LocalId;
import pl.zwornik.vocabulary.Code;

/** The clauses of charters. */
final class CharterTables {

    static final Table<Clause, ClauseDraft> CLAUSE = Table.<Clause, ClauseDraft>rows()
            .required(
                    "id",
                    Shape.ID,
                    "Its id, unique within the charter.",
                    c -> c.getId().value(),
                    (d, t) -> d.clause.id(LocalId.parse(t)))
            .required(
                    "kind",
                    Shape.CODE,
                    "What it settles, a code of clause-kind.",
                    c -> c.getKind().value(),
                    (d, t) -> d.clause.kind(ClauseKinds.of(t)))
            .optional(
                    "organ",
                    Shape.CODE,
                    "The organ for which it settles it, a code of organ-kind; for all where it does not stand.",
                    c -> c.getOrgan().map(Code::value).orElse(null),
                    (d, t) -> d.clause.organ(OrganKinds.of(t)))
            .optional(
                    "matter",
                    Shape.CODE,
                    "The decisions for which it settles it, a code of matter; for all where it does not stand.",
                    c -> c.getMatter().map(Code::value).orElse(null),
                    (d, t) -> d.clause.matter(Matters.of(t)))
            .required("text", Shape.BLOCK, "Its words.", Clause::getText, (d, t) -> d.clause.text(t))
            .object(
                    "quorum",
                    ProvisionTables.QUORUM,
                    "How many must be present; with kind QUORUM.",
                    c -> c.provision(Quorum.class),
                    ClauseDraft::say)
            .object(
                    "majority",
                    ProvisionTables.MAJORITY,
                    "How many votes carry a motion; with kind MAJORITY.",
                    c -> c.provision(Majority.class),
                    ClauseDraft::say)
            .optional(
                    "term",
                    Shape.TERM,
                    "How long a seat is held; with kind TERM.",
                    c -> c.provision(TermOfOffice.class).map(Object::toString).orElse(null),
                    (d, t) -> d.say(TermOfOffice.parse(t)))
            .optional(
                    "size",
                    Shape.SIZE,
                    "How many seats the organ has, both ends inclusive; with kind SIZE.",
                    c -> c.provision(Size.class).map(Object::toString).orElse(null),
                    (d, t) -> d.say(Size.parse(t)))
            .object(
                    "balloting",
                    ProvisionTables.BALLOTING,
                    "How the organ is elected; with kind ELECTION.",
                    c -> c.provision(Balloting.class),
                    ClauseDraft::say)
            .optional(
                    "tie",
                    Shape.CODE,
                    "What settles a tie, a code of tie-settlement; with kind TIE_RULE.",
                    c -> c.provision(Tie.class)
                            .map(tie -> tie.settlement().value())
                            .orElse(null),
                    (d, t) -> d.say(new Tie(TieSettlements.of(t))))
            .object(
                    "numbers",
                    ProvisionTables.NUMBERS,
                    "How resolutions are numbered; with kind RESOLUTION_NUMBERS.",
                    c -> c.provision(NumberScheme.class),
                    ClauseDraft::say)
            .object(
                    "eligibility",
                    ProvisionTables.ELIGIBILITY,
                    "Who may belong; with kind MEMBERSHIP or SUPPORTING_MEMBERSHIP.",
                    c -> c.provision(Eligibility.class),
                    ClauseDraft::say)
            .optional(
                    "during",
                    Shape.LIFESPAN,
                    "When it was in force; where not stated, it binds on any day.",
                    c -> Words.stated(c.getDuring()),
                    (d, t) -> d.clause.during(Lifespan.parse(t)))
            .objects(
                    "sources",
                    FactTables.SOURCE,
                    "Where it was found.",
                    Clause::getSources,
                    (d, source) -> d.clause.addSources(source))
            .table("clause", "A clause of a charter, as a source states it.", ClauseDraft::new, ClauseDraft::finish);

    private CharterTables() {}

    /** Numbers taken last; a class of its own, so that its table is made when first needed. */
    static final class Numbers {

        static final Table<LastNumber, LastDraft> LAST = Table.<LastNumber, LastDraft>rows()
                .required(
                        "clause",
                        Shape.ID,
                        "The clause by which resolutions are numbered, by its id within the charter.",
                        n -> n.clause().value(),
                        (d, t) -> d.clause = LocalId.parse(t))
                .required(
                        "number",
                        Shape.RESOLUTION_NUMBER,
                        "The number.",
                        n -> n.number().toString(),
                        (d, t) -> d.number = ResolutionNumber.parse(t))
                .optional(
                        "on",
                        Shape.DAY,
                        "The day on which it was given.",
                        n -> n.day().map(LocalDate::toString).orElse(null),
                        (d, t) -> d.on = Words.day(t))
                .table("lastNumber", "The number that a resolution took last.", LastDraft::new, LastDraft::finish);

        private Numbers() {}
    }

    static final class LastDraft {
        private @Nullable LocalId clause;
        private @Nullable ResolutionNumber number;
        private @Nullable LocalDate on;

        private LastNumber finish() {
            return new LastNumber(Objects.requireNonNull(clause), Objects.requireNonNull(number), on);
        }
    }
}
