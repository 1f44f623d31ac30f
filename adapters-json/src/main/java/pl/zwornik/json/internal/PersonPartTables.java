package pl.zwornik.json.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Source;
import pl.zwornik.id.PersonId;
import pl.zwornik.people.ErasureGrounds;
import pl.zwornik.people.PersonLink;
import pl.zwornik.people.PersonTitle;
import pl.zwornik.people.PersonTitles;
import pl.zwornik.people.Tombstone;
import pl.zwornik.people.Withheld;
import pl.zwornik.people.WithholdingReasons;
import pl.zwornik.vocabulary.Code;

/** What people have beside names and posts: titles, links to other people, what is withheld, what is left after erasure. */
final class PersonPartTables {

    static final Table<Dated<PersonTitle>, TitleDraft> TITLE = Table.<Dated<PersonTitle>, TitleDraft>rows()
            .required(
                    "title",
                    Shape.CODE,
                    "The degree or title, a code of person-title.",
                    t -> t.value().code().value(),
                    (d, t) -> d.code = PersonTitles.of(t))
            .required(
                    "position",
                    Shape.TITLE_POSITION,
                    "Whether it stands before or after the name.",
                    t -> t.value().position().name(),
                    (d, t) -> d.position = Words.parse(PersonTitle.Position.class, t))
            .optional(
                    "written",
                    Shape.LINE,
                    "The form as written, where it differs from the canonical one.",
                    t -> t.value().written(),
                    (d, t) -> d.written = t)
            .optional(
                    "during",
                    Shape.LIFESPAN,
                    "When it was borne, as far as that is stated.",
                    t -> Words.stated(t.during()),
                    (d, t) -> d.during = Lifespan.parse(t))
            .table("personTitle", "A degree or title that goes with a name.", TitleDraft::new, TitleDraft::finish);

    static final Table<PersonLink, LinkDraft> LINK = Table.<PersonLink, LinkDraft>rows()
            .required(
                    "person",
                    Shape.ID,
                    "The other person, by its id.",
                    l -> l.other().value(),
                    (d, t) -> d.other = PersonId.parse(t))
            .required(
                    "basis",
                    Shape.BASIS,
                    "Whether a source states that they are the same, or somebody inferred it.",
                    l -> l.same().basis().name(),
                    (d, t) -> d.basis = Words.parse(Claim.Basis.class, t))
            .objects(
                    "evidence",
                    FactTables.SOURCE,
                    "Where it stands, or what it was inferred from; never empty for an inference.",
                    l -> l.same().evidence(),
                    (d, s) -> d.evidence.add(s))
            .required(
                    "state",
                    Shape.LINK_STATE,
                    "What became of the claim.",
                    l -> l.state().name(),
                    (d, t) -> d.state = Words.parse(PersonLink.State.class, t))
            .table("personLink", "The claim that another person is the same.", LinkDraft::new, LinkDraft::finish);

    static final Table<Withheld, WithheldDraft> WITHHELD = Table.<Withheld, WithheldDraft>rows()
            .required(
                    "attribute",
                    Shape.ATTRIBUTE,
                    "The attribute that is known and not given.",
                    Withheld::attribute,
                    (d, t) -> d.attribute = t)
            .required(
                    "reason",
                    Shape.CODE,
                    "Why, a code of withholding-reason.",
                    w -> w.reason().value(),
                    (d, t) -> d.reason = WithholdingReasons.of(t))
            .table("withheld", "An attribute that is known and not given.", WithheldDraft::new, WithheldDraft::finish);

    static final Table<Tombstone, TombstoneDraft> TOMBSTONE = Table.<Tombstone, TombstoneDraft>rows()
            .required("at", Shape.MOMENT, "When.", t -> t.at().toString(), (d, t) -> d.at = Tombstone.moment(t))
            .required(
                    "ground",
                    Shape.CODE,
                    "On what ground, a code of erasure-ground.",
                    t -> t.ground().value(),
                    (d, t) -> d.ground = ErasureGrounds.of(t))
            .table(
                    "tombstone",
                    "What is left of a person who was erased; nothing else but the id stands beside it.",
                    TombstoneDraft::new,
                    TombstoneDraft::finish);

    private PersonPartTables() {}

    static final class TitleDraft {
        private @Nullable Code code;
        private PersonTitle.@Nullable Position position;
        private @Nullable String written;
        private Lifespan during = Lifespan.unknown();

        private Dated<PersonTitle> finish() {
            return new Dated<>(
                    new PersonTitle(Objects.requireNonNull(code), Objects.requireNonNull(position), written), during);
        }
    }

    static final class LinkDraft {
        private @Nullable PersonId other;
        private Claim.@Nullable Basis basis;
        private final List<Source> evidence = new ArrayList<>();
        private PersonLink.@Nullable State state;

        private PersonLink finish() {
            return new PersonLink(
                    new Claim<>(Objects.requireNonNull(other), Objects.requireNonNull(basis), evidence),
                    Objects.requireNonNull(state));
        }
    }

    static final class WithheldDraft {
        private @Nullable String attribute;
        private @Nullable Code reason;

        private Withheld finish() {
            return new Withheld(Objects.requireNonNull(attribute), Objects.requireNonNull(reason));
        }
    }

    static final class TombstoneDraft {
        private @Nullable Instant at;
        private @Nullable Code ground;

        private Tombstone finish() {
            return new Tombstone(Objects.requireNonNull(at), Objects.requireNonNull(ground));
        }
    }
}
