package pl.zwornik.json.internal;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.organisation.Name;
import pl.zwornik.organisation.NameKinds;
import pl.zwornik.vocabulary.Code;

/** Names, with and without the time during which they were borne. */
final class NameTables {

    /** A name with its time, in one object. */
    static final Table<Dated<Name>, NameDraft> DATED = rows((Dated<Name> dated) -> dated.value())
            .optional(
                    "during",
                    Shape.LIFESPAN,
                    "When it was borne, as far as that is stated.",
                    dated -> Words.stated(dated.during()),
                    (d, t) -> d.during = Lifespan.parse(t))
            .table("datedName", "A name and when it was borne.", NameDraft::new, NameDraft::dated);

    private NameTables() {}

    private static <T> TableBuilder<T, NameDraft> rows(Function<T, Name> name) {
        return Table.<T, NameDraft>rows()
                .required(
                        "kind",
                        Shape.CODE,
                        "How the name is used, a code of name-kind.",
                        t -> name.apply(t).kind().value(),
                        (d, t) -> d.kind = NameKinds.of(t))
                .required(
                        "text",
                        Shape.LINE,
                        "The canonical form.",
                        t -> name.apply(t).text(),
                        (d, t) -> d.text = t)
                .required(
                        "language",
                        Shape.LANGUAGE,
                        "The language.",
                        t -> name.apply(t).language(),
                        (d, t) -> d.language = t)
                .optional(
                        "written",
                        Shape.LINE,
                        "The form as written, where it differs.",
                        t -> name.apply(t).written(),
                        (d, t) -> d.written = t);
    }

    /** Names without a time; a class of its own, so that its table is made when first needed. */
    static final class Undated {

        static final Table<Name, NameDraft> NAME =
                rows(Function.<Name>identity()).table("name", "A name.", NameDraft::new, NameDraft::name);

        private Undated() {}
    }

    static final class NameDraft {
        private @Nullable Code kind;
        private @Nullable String text;
        private @Nullable String language;
        private @Nullable String written;
        private Lifespan during = Lifespan.unknown();

        private Name name() {
            return new Name(
                    Objects.requireNonNull(kind),
                    Objects.requireNonNull(text),
                    Objects.requireNonNull(language),
                    written);
        }

        private Dated<Name> dated() {
            return new Dated<>(name(), during);
        }
    }
}
