package pl.zwornik.json.internal;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.forum.Formalities;
import pl.zwornik.gathering.Contexts;
import pl.zwornik.vocabulary.Code;

/** Codes that held for a time. */
final class CodeTables {

    static final Table<Dated<Code>, Draft> FORMALITY =
            dated("formality", "How formal a forum was for a time.", "formality", Formalities::of);

    static final Table<Dated<Code>, Draft> CONTEXT =
            dated("context", "A time that something happened in.", "context", Contexts::of);

    private CodeTables() {}

    private static Table<Dated<Code>, Draft> dated(
            String name, String description, String scheme, Function<String, Code> code) {
        return Table.<Dated<Code>, Draft>rows()
                .required(
                        "value",
                        Shape.CODE,
                        "What it was, a code of " + scheme + ".",
                        one -> one.value().value(),
                        (d, t) -> d.value = code.apply(t))
                .optional(
                        "during",
                        Shape.LIFESPAN,
                        "For how long, as far as that is stated.",
                        one -> Words.stated(one.during()),
                        (d, t) -> d.during = Lifespan.parse(t))
                .table(name, description, Draft::new, Draft::finish);
    }

    static final class Draft {
        private @Nullable Code value;
        private Lifespan during = Lifespan.unknown();

        private Dated<Code> finish() {
            return new Dated<>(Objects.requireNonNull(value), during);
        }
    }
}
