package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Claim;
import pl.zwornik.fact.Count;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.fact.PartialDate;
import pl.zwornik.fact.Source;

/** The facts of several rooms: sources and claims. */
final class FactTables {

    static final Table<Source, SourceDraft> SOURCE = Table.<Source, SourceDraft>rows()
            .required(
                    "document", Shape.LINE, "What the document is called.", Source::document, (d, t) -> d.document = t)
            .optional("quote", Shape.BLOCK, "The words as they stand there.", Source::quote, (d, t) -> d.quote = t)
            .table(
                    "source",
                    "Where a fact was found.",
                    SourceDraft::new,
                    d -> new Source(Objects.requireNonNull(d.document), d.quote));

    private FactTables() {}

    static final class SourceDraft {
        private @Nullable String document;
        private @Nullable String quote;
    }

    static final class ClaimDraft<V> {
        private @Nullable V value;
        private Claim.@Nullable Basis basis;
        private final List<Source> evidence = new ArrayList<>();

        private Claim<V> finish() {
            return new Claim<>(Objects.requireNonNull(value), Objects.requireNonNull(basis), evidence);
        }
    }

    /** The claims of each type of value; a class of their own, so that they are made when first needed. */
    static final class Claims {

        static final Table<Claim<Lifespan>, ClaimDraft<Lifespan>> LIFESPAN =
                claim("lifespanClaim", Shape.LIFESPAN, Lifespan::parse);
        static final Table<Claim<PartialDate>, ClaimDraft<PartialDate>> DATE =
                claim("dateClaim", Shape.DATE, PartialDate::parse);
        static final Table<Claim<Count>, ClaimDraft<Count>> COUNT = claim("countClaim", Shape.COUNT, Count::parse);

        private Claims() {}

        private static <V> Table<Claim<V>, ClaimDraft<V>> claim(String name, Shape shape, Function<String, V> parse) {
            return Table.<Claim<V>, ClaimDraft<V>>rows()
                    .required(
                            "value", shape, "The value.", c -> c.value().toString(), (d, t) -> d.value = parse.apply(t))
                    .required(
                            "basis",
                            Shape.BASIS,
                            "Whether a source states it or somebody inferred it.",
                            c -> c.basis().name(),
                            (d, t) -> d.basis = Words.parse(Claim.Basis.class, t))
                    .objects(
                            "evidence",
                            SOURCE,
                            "Where it stands, or what it was inferred from; never empty for an inference.",
                            Claim::evidence,
                            (d, s) -> d.evidence.add(s))
                    .table(name, "A value together with how it is known.", ClaimDraft::new, ClaimDraft::finish);
        }
    }
}
