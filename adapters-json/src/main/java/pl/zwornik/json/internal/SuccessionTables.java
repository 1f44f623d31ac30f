package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;
import pl.zwornik.id.OrganisationId;
import pl.zwornik.organisation.ActForms;
import pl.zwornik.organisation.LocalAct;
import pl.zwornik.organisation.Succession;
import pl.zwornik.organisation.SuccessionKinds;
import pl.zwornik.vocabulary.Code;

/** From which organisations others came, by what act, and how that is known; in one object. */
final class SuccessionTables {

    private static final Table<LocalAct, LocalAct.Builder> ACT = Table.<LocalAct, LocalAct.Builder>rows()
            .alternative(
                    "form",
                    Shape.CODE,
                    "What it is, a code of act-form.",
                    a -> a.getForm().map(Code::value).orElse(null),
                    (b, t) -> b.form(ActForms.of(t)))
            .alternative(
                    "number",
                    Shape.LINE,
                    "Its number as it is written.",
                    a -> a.getNumber().orElse(null),
                    (b, t) -> b.number(t))
            .alternative(
                    "adopted",
                    Shape.DATE,
                    "The day on which it was adopted.",
                    a -> a.getAdopted().map(PartialDate::toString).orElse(null),
                    (b, t) -> b.adopted(PartialDate.parse(t)))
            .table(
                    "localAct",
                    "A resolution, order or agreement, as opposed to a statute; something of it is stated.",
                    LocalAct::builder,
                    b -> b.build());

    static final Table<Claim<Succession>, Draft> CLAIM = Table.<Claim<Succession>, Draft>rows()
            .required(
                    "predecessor",
                    Shape.ID,
                    "The organisation that was there before, by its id.",
                    c -> c.value().getPredecessor().value(),
                    (d, t) -> d.succession.predecessor(OrganisationId.parse(t)))
            .optional(
                    "kind",
                    Shape.CODE,
                    "How one came from the other, a code of succession-kind.",
                    c -> c.value().getKind().map(Code::value).orElse(null),
                    (d, t) -> d.succession.kind(SuccessionKinds.of(t)))
            .object(
                    "act",
                    ACT,
                    "The act by which it was decided.",
                    c -> c.value().getAct(),
                    (d, act) -> d.succession.act(act))
            .optional(
                    "effectiveFrom",
                    Shape.DATE,
                    "The first day of its effect.",
                    c -> c.value().getEffectiveFrom().map(PartialDate::toString).orElse(null),
                    (d, t) -> d.succession.effectiveFrom(PartialDate.parse(t)))
            .required(
                    "basis",
                    Shape.BASIS,
                    "Whether a source states it or somebody inferred it, which is to be confirmed.",
                    c -> c.basis().name(),
                    (d, t) -> d.basis = Words.parse(Claim.Basis.class, t))
            .objects(
                    "evidence",
                    FactTables.SOURCE,
                    "Where it stands, or what it was inferred from; never empty for an inference.",
                    Claim::evidence,
                    (d, source) -> d.evidence.add(source))
            .table("succession", "From which organisation one came.", Draft::new, Draft::finish);

    private SuccessionTables() {}

    static final class Draft {
        private final Succession.Builder succession = Succession.builder();
        private Claim.@Nullable Basis basis;
        private final List<Source> evidence = new ArrayList<>(1);

        private Claim<Succession> finish() {
            return new Claim<>(succession.build(), Objects.requireNonNull(basis), evidence);
        }
    }
}
