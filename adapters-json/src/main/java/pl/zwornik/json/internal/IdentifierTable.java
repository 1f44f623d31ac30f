package pl.zwornik.json.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.organisation.Identifier;
import pl.zwornik.organisation.IdentifierSchemes;
import pl.zwornik.vocabulary.Code;

/** Identifiers of organisations, with the time during which each held. */
final class IdentifierTable {

    static final Table<Dated<Identifier>, Draft> DATED = Table.<Dated<Identifier>, Draft>rows()
            .required(
                    "scheme",
                    Shape.CODE,
                    "Who gave it, a code of identifier-scheme.",
                    t -> t.value().scheme().value(),
                    (d, t) -> d.scheme = IdentifierSchemes.of(t))
            .required(
                    "value",
                    Shape.LINE,
                    "The number or key; of NIP, REGON and KRS the digits alone.",
                    t -> t.value().value(),
                    (d, t) -> d.value = t)
            .optional(
                    "during",
                    Shape.LIFESPAN,
                    "When it held, as far as that is stated.",
                    t -> Words.stated(t.during()),
                    (d, t) -> d.during = Lifespan.parse(t))
            .table("identifier", "A number or key under which others know an organisation.", Draft::new, Draft::finish);

    private IdentifierTable() {}

    static final class Draft {
        private @Nullable Code scheme;
        private @Nullable String value;
        private Lifespan during = Lifespan.unknown();

        private Dated<Identifier> finish() {
            return new Dated<>(new Identifier(Objects.requireNonNull(scheme), Objects.requireNonNull(value)), during);
        }
    }
}
