package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Candidate;
import pl.zwornik.fact.Candidates;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.Reason;
import pl.zwornik.territory.TercCode;

/** Units of the territory that may be meant, with the time during which that held: where organisations sit, what they serve. */
final class PlaceTables {

    private static final Table<Candidate<TercCode>, OptionDraft> OPTION = Table.<Candidate<TercCode>, OptionDraft>rows()
            .required(
                    "value",
                    Shape.TERC,
                    "A unit that fits.",
                    o -> o.value().value(),
                    (d, t) -> d.value = TercCode.parse(t))
            .texts(
                    "reasons",
                    Shape.REASON,
                    "Why it fits.",
                    Candidate::reasons,
                    Reason::value,
                    (d, t) -> d.reasons.add(Reason.parse(t)))
            .table("seatOption", "One of the units that fit.", OptionDraft::new, OptionDraft::finish);

    static final Table<Dated<Candidates<TercCode>>, Draft> SEAT =
            units("organisationSeat", "Where an organisation has sat.", "When it sat there");

    static final Table<Dated<Candidates<TercCode>>, Draft> AREA =
            units("organisationArea", "What an organisation has served.", "When it served that");

    private PlaceTables() {}

    private static Table<Dated<Candidates<TercCode>>, Draft> units(String name, String description, String during) {
        return Table.<Dated<Candidates<TercCode>>, Draft>rows()
                .required(
                        "certainty",
                        Shape.CERTAINTY,
                        "Whether the unit is settled.",
                        s -> s.value().certainty().name(),
                        (d, t) -> d.certainty = Words.parse(Candidates.Certainty.class, t))
                .objects(
                        "options",
                        OPTION,
                        "The units that fit, best first: exactly one where CERTAIN, at least one where AMBIGUOUS,"
                                + " none where UNKNOWN.",
                        s -> s.value().options(),
                        (d, o) -> d.options.add(o))
                .optional(
                        "during",
                        Shape.LIFESPAN,
                        during + ", as far as that is stated.",
                        s -> Words.stated(s.during()),
                        (d, t) -> d.during = Lifespan.parse(t))
                .table(name, description, Draft::new, Draft::finish);
    }

    static final class OptionDraft {
        private @Nullable TercCode value;
        private final List<Reason> reasons = new ArrayList<>(1);

        private Candidate<TercCode> finish() {
            return new Candidate<>(Objects.requireNonNull(value), reasons);
        }
    }

    static final class Draft {
        private Candidates.@Nullable Certainty certainty;
        private final List<Candidate<TercCode>> options = new ArrayList<>(2);
        private Lifespan during = Lifespan.unknown();

        private Dated<Candidates<TercCode>> finish() {
            return new Dated<>(new Candidates<>(Objects.requireNonNull(certainty), options), during);
        }
    }
}
