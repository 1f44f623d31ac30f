package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.charter.Balloting;
import pl.zwornik.charter.Base;
import pl.zwornik.charter.Eligibility;
import pl.zwornik.charter.Majority;
import pl.zwornik.charter.MemberForms;
import pl.zwornik.charter.NumberScheme;
import pl.zwornik.charter.OrganKinds;
import pl.zwornik.charter.Quorum;
import pl.zwornik.charter.Threshold;
import pl.zwornik.fact.Tri;
import pl.zwornik.organisation.OrganisationTypes;
import pl.zwornik.vocabulary.Code;

/** What clauses say in a form that decisions follow, where that takes more than one text. */
final class ProvisionTables {

    static final Table<Quorum, Draft> QUORUM = Table.<Quorum, Draft>rows()
            .required(
                    "first",
                    Shape.THRESHOLD,
                    "On the first date.",
                    q -> q.first().toString(),
                    (d, t) -> d.first = Threshold.parse(t))
            .optional(
                    "second",
                    Shape.THRESHOLD,
                    "On the second date.",
                    q -> q.onSecondDate().map(Threshold::toString).orElse(null),
                    (d, t) -> d.second = Threshold.parse(t))
            .table("quorum", "How many of those entitled must be present.", Draft::new, Draft::quorum);

    static final Table<Majority, Draft> MAJORITY = Table.<Majority, Draft>rows()
            .required(
                    "share",
                    Shape.THRESHOLD,
                    "How many votes.",
                    m -> m.share().toString(),
                    (d, t) -> d.first = Threshold.parse(t))
            .required(
                    "of",
                    Shape.VOTE_BASE,
                    "Of what they are reckoned.",
                    m -> m.base().name(),
                    (d, t) -> d.base = Words.parse(Base.class, t))
            .table("majority", "How many votes carry a motion.", Draft::new, Draft::majority);

    static final Table<Balloting, Draft> BALLOTING = Table.<Balloting, Draft>rows()
            .optional(
                    "way",
                    Shape.BALLOT_WAY,
                    "For each seat by itself, or for all at once.",
                    b -> b.statedWay().map(Enum::name).orElse(null),
                    (d, t) -> d.way = Words.parse(Balloting.Way.class, t))
            .optional(
                    "secret",
                    Shape.TRI,
                    "Whether the ballot is secret.",
                    b -> Words.stated(b.secret()),
                    (d, t) -> d.answer = Words.parse(Tri.class, t))
            .optional(
                    "electors",
                    Shape.CODE,
                    "The organ that elects, a code of organ-kind.",
                    b -> b.electingOrgan().map(Code::value).orElse(null),
                    (d, t) -> d.code = OrganKinds.of(t))
            .table("balloting", "How an organ is elected.", Draft::new, Draft::balloting);

    static final Table<NumberScheme, Draft> NUMBERS = Table.<NumberScheme, Draft>rows()
            .required(
                    "pattern",
                    Shape.LINE,
                    "What is written: {n} the number, {s} or {S} the session, {yyyy} or {yy} the year.",
                    NumberScheme::pattern,
                    (d, t) -> d.text = t)
            .required(
                    "restart",
                    Shape.NUMBER_RESTART,
                    "When the numbers begin anew.",
                    n -> n.restart().name(),
                    (d, t) -> d.restart = Words.parse(NumberScheme.Restart.class, t))
            .table("numbers", "How resolutions are numbered.", Draft::new, Draft::numbers);

    static final Table<Eligibility, Draft> ELIGIBILITY = Table.<Eligibility, Draft>rows()
            .texts(
                    "types",
                    Shape.CODE,
                    "Types of organisations, codes of organisation-type; every type where none stands.",
                    Eligibility::types,
                    Code::value,
                    (d, t) -> d.types.add(OrganisationTypes.of(t)))
            .optional(
                    "successors",
                    Shape.TRI,
                    "Whether what a unit of such a type became may belong.",
                    e -> Words.stated(e.successors()),
                    (d, t) -> d.answer = Words.parse(Tri.class, t))
            .optional(
                    "form",
                    Shape.CODE,
                    "How it belongs, a code of member-form.",
                    e -> e.memberForm().map(Code::value).orElse(null),
                    (d, t) -> d.code = MemberForms.of(t))
            .table("eligibility", "Who may belong.", Draft::new, Draft::eligibility);

    private ProvisionTables() {}

    /** What any of them is gathered in; each fills what is its own. */
    static final class Draft {
        private @Nullable Threshold first;
        private @Nullable Threshold second;
        private @Nullable Base base;
        private Balloting.@Nullable Way way;
        private Tri answer = Tri.UNKNOWN;
        private @Nullable Code code;
        private @Nullable String text;
        private NumberScheme.@Nullable Restart restart;
        private final List<Code> types = new ArrayList<>();

        private Quorum quorum() {
            return new Quorum(Objects.requireNonNull(first), second);
        }

        private Majority majority() {
            return new Majority(Objects.requireNonNull(first), Objects.requireNonNull(base));
        }

        private Balloting balloting() {
            return new Balloting(way, answer, code);
        }

        private NumberScheme numbers() {
            return new NumberScheme(Objects.requireNonNull(text), Objects.requireNonNull(restart));
        }

        private Eligibility eligibility() {
            return new Eligibility(types, answer, code);
        }
    }
}
