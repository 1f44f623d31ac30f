package pl.zwornik.json.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.zwornik.id.Aggregate;
import pl.zwornik.json.JsonFailures;
import pl.zwornik.port.Bundle;
import pl.zwornik.result.Failure;
import pl.zwornik.result.Place;
import pl.zwornik.sector.Coverage;
import pl.zwornik.vocabulary.Code;
import pl.zwornik.vocabulary.CodeUse;
import pl.zwornik.vocabulary.Coded;
import pl.zwornik.vocabulary.Vocabularies;
import pl.zwornik.vocabulary.VocabularyFailures;

/** Finds codes that no vocabulary knows, but no more of them than a limit; not thread-safe. */
public final class UnknownCodes {

    private final @Nullable Vocabularies known;
    private final int limit;
    private final List<Failure> failures = new ArrayList<>();

    /** Looks in some vocabularies; where they are null, every code is as good as known. */
    public UnknownCodes(@Nullable Vocabularies known, int limit) {
        this.known = known;
        this.limit = limit;
    }

    /** Returns a failure for each unknown code of an aggregate. */
    public List<Failure> in(Aggregate aggregate) {
        add(aggregate, Place.WHOLE);
        return failures;
    }

    /** Returns a failure for each unknown code of what a document holds. */
    public List<Failure> in(Bundle bundle) {
        for (int i = 0; i < bundle.coverage().size(); i++) {
            Coverage coverage = bundle.coverage().get(i);
            add(coverage.type(), Place.at("/coverage/" + i + "/type"));
        }
        for (int i = 0; i < bundle.withheld().size(); i++) {
            add(bundle.withheld().get(i).reason(), Place.at("/withheld/" + i + "/reason"));
        }
        bundle.parts().forEach(part -> add(part.value(), part.place()));
        return failures;
    }

    private void add(Aggregate aggregate, Place place) {
        if (known != null && failures.size() <= limit && aggregate instanceof Coded coded) {
            for (CodeUse use : coded.codes()) {
                add(use.code(), place.below(use.path()));
            }
        }
    }

    private void add(Code code, Place place) {
        if (known == null || failures.size() > limit || known.knows(code)) {
            return;
        }
        failures.add(
                failures.size() < limit
                        ? Failure.of(VocabularyFailures.CODE_UNKNOWN, place).with("code", code)
                        : Failure.of(JsonFailures.TOO_MANY_FAILURES, place).with("limit", limit));
    }
}
