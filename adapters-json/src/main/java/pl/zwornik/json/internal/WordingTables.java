package pl.zwornik.json.internal;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pl.zwornik.forum.Purposes;
import pl.zwornik.gathering.Outcomes;
import pl.zwornik.gathering.Topics;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.Wording;

/** Phrases as a source words them, each classified by the vocabulary of its attribute. */
final class WordingTables {

    static final Table<Wording, WordingDraft> TOPIC = wording("topic", "What meetings are about.", "topic", Topics::of);

    static final Table<Wording, WordingDraft> PURPOSE =
            wording("purpose", "What a forum is declared to be for.", "purpose", Purposes::of);

    static final Table<Wording, WordingDraft> OUTCOME =
            wording("outcome", "What came of meetings.", "outcome", Outcomes::of);

    private WordingTables() {}

    private static Table<Wording, WordingDraft> wording(
            String name, String description, String scheme, Function<String, Code> code) {
        return Table.<Wording, WordingDraft>rows()
                .required("text", Shape.LINE, "The words of the source.", Wording::text, (d, t) -> d.text = t)
                .optional(
                        "meaning",
                        Shape.CODE,
                        "What they are about, a code of " + scheme + ".",
                        w -> w.classified().map(Code::value).orElse(null),
                        (d, t) -> d.meaning = code.apply(t))
                .table(name, description, WordingDraft::new, WordingDraft::finish);
    }

    static final class WordingDraft {
        private @Nullable String text;
        private @Nullable Code meaning;

        private Wording finish() {
            return new Wording(Objects.requireNonNull(text), meaning);
        }
    }
}
