package pl.zwornik.benchmarks.peer;

import org.jspecify.annotations.Nullable;
import pl.zwornik.fact.Dated;
import pl.zwornik.fact.Lifespan;
import pl.zwornik.organisation.Name;
import pl.zwornik.vocabulary.Code;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A name and when it was borne, in one object. */
public record PlainName(
        @JsonDeserialize(using = Codes.NameKind.class) Code kind,
        String text,
        String language,
        @Nullable String written,
        @Nullable Lifespan during) {

    static PlainName of(Dated<Name> name) {
        return new PlainName(
                name.value().kind(),
                name.value().text(),
                name.value().language(),
                name.value().written(),
                Plain.stated(name.during()));
    }
}
